// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include <QStringList>
#include <QWidget>

namespace tenure::views {

class Button;
class PlainLabel;

/// The bottom strip, 26 px: keys that work now at the left, facts about what is shown at the right. While
/// work goes on its name, and a button that cancels it, stand in the place of the facts.
class StatusLine : public QWidget {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setKeys(const QList<KeyHint>& keys);
    /// From left to right; the last one stands at the edge of the window.
    void setFacts(const QStringList& facts);
    [[nodiscard]] const QStringList& facts() const { return m_facts; }
    /// "Importing 12,300 of 100,000"; empty when the work is done.
    void setWork(const QString& work, bool mayCancel = true);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();
    [[nodiscard]] int paintFacts(QPainter& painter) const;
    void paintKeys(QPainter& painter, int right) const;

    QList<KeyHint> m_keys;
    QStringList m_facts;
    QString m_work;
    Button* m_cancel;
};

} // namespace tenure::views
