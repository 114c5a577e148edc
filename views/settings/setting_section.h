// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/word_match.h"
#include "views/shell/icons.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tenure::views {

class MarkedLabel;

/// One page of the settings: a title, then rows of a name and what is set. It can be narrowed to the rows
/// that somebody looks for: by their name, their choices, or further words.
class SettingSection : public QWidget {
    Q_OBJECT
public:
    SettingSection(Icon symbol, const QString& title, QWidget* parent = nullptr);

    /// Name at the left, @p field at the right.
    void addRow(const QString& name, QWidget* field, const QString& words = {});
    /// Something as wide as the page, found by @p words.
    void addWide(QWidget* widget, const QString& words);
    void addNote(const QString& text);

    /// Leaves the rows that fit, or all if the title does; gives how many. Nothing typed leaves all.
    int narrow(const domain::TypedWords& typed);

    [[nodiscard]] Icon symbol() const { return m_symbol; }
    [[nodiscard]] QString title() const;

private:
    struct Row {
        QWidget* widget = nullptr;
        MarkedLabel* name = nullptr;
        QWidget* field = nullptr;
        QString words;
    };
    [[nodiscard]] static QString wordsOf(const Row& row);

    Icon m_symbol;
    MarkedLabel* m_title;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
    std::vector<QWidget*> m_notes;
};

} // namespace tenure::views
