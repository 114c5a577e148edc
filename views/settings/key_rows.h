// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/keys/key_map.h"

#include <QLineEdit>
#include <QWidget>

#include <vector>

namespace tenure::views {

class Button;
class PlainLabel;
class SettingSection;

/// Takes one letter: the next that is typed. Backspace and Delete turn the key off.
class LetterEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit LetterEdit(QWidget* parent = nullptr);

Q_SIGNALS:
    /// Upper case; empty: off.
    void letterTyped(const QString& letter);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

/// Settings › Keys: a row for each command that has a letter. What is changed here counts when map() is
/// taken; a letter that means something else is refused, and the row says what it means.
class KeyRows : public QObject {
    Q_OBJECT
public:
    KeyRows(const KeyMap& map, SettingSection& section);

    [[nodiscard]] const KeyMap& map() const { return m_map; }

private:
    struct Row {
        KeyCommand command;
        LetterEdit* edit = nullptr;
        Button* off = nullptr;
        Button* reset = nullptr;
        PlainLabel* problem = nullptr;
    };
    [[nodiscard]] QWidget* makeRow(const KeyRow& row);
    void set(std::size_t row, const QString& letter);
    void reset(std::size_t row);
    void show();
    void tell(std::size_t row, const QString& problem);

    KeyMap m_map;
    std::vector<Row> m_rows;
};

} // namespace tenure::views
