// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tenure::views {

/// A figure of a page's strip: caption, number, note, with a line at its left. Pressing it opens what it
/// counts.
class StripFigure : public QAbstractButton {
    Q_OBJECT
public:
    explicit StripFigure(const QString& caption, QWidget* parent = nullptr);

    void setFigure(const QString& number, const QString& note);
    void setCaption(const QString& caption);
    [[nodiscard]] const QString& number() const { return m_number; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();

    QString m_number;
    QString m_note;
};

} // namespace tenure::views
