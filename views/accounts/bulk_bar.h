// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/keys/key_map.h"
#include "views/shell/icons.h"

#include <QFrame>

#include <utility>
#include <vector>

namespace tenure::views {

class Button;
class PlainLabel;

/// What can be done with the selected accounts; shown while there are two or more.
class BulkBar : public QFrame {
    Q_OBJECT
public:
    explicit BulkBar(QWidget* parent = nullptr);

    void setCount(qint64 count);
    /// Their ARR as text, "" while it is not known.
    void setSum(const QString& sum);
    void setWritable(bool writable);
    /// Which letters its buttons show.
    void setKeys(const KeyMap& keys);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void assignRequested();
    void tagRequested();
    void touchRequested();
    void newTaskRequested();
    void fieldRequested();
    void trashRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Button* add(const QString& name, const QString& text, Icon symbol);

    PlainLabel* m_count;
    PlainLabel* m_sum;
    QList<Button*> m_writing;
    std::vector<std::pair<Button*, KeyCommand>> m_keyed;
};

} // namespace tenure::views
