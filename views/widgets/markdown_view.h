// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace tenure::views {

/// Shows Markdown that anybody may have written: HTML in it is text, nothing that it names is loaded or
/// opened, pictures are their words, and links have no tooltips of their own.
class MarkdownView : public QTextBrowser {
    Q_OBJECT
public:
    explicit MarkdownView(QWidget* parent = nullptr);

    void present(const QString& markdown);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    bool event(QEvent* event) override;

private:
    void disarm();
};

} // namespace tenure::views
