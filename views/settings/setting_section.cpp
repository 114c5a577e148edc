// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/setting_section.h"

#include "views/shell/fonts.h"
#include "views/widgets/marked_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nameWidth = 190;

} // namespace

SettingSection::SettingSection(Icon symbol, const QString& title, QWidget* parent)
    : QWidget(parent), m_symbol(symbol), m_title(new MarkedLabel(title, TextRole::Heading)),
      m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, scaled(8));
    m_column->setSpacing(scaled(8));
    m_column->addWidget(m_title);
}

QString SettingSection::title() const {
    return m_title->text();
}

void SettingSection::addRow(const QString& name, QWidget* field, const QString& words) {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(scaled(16));
    auto* label = new MarkedLabel(name);
    label->setBuddy(field);
    label->setFixedWidth(scaled(nameWidth));
    label->setWordWrap(false);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(name);
    line->addWidget(label, 0, Qt::AlignTop);
    label->setMinimumHeight(scaled(28));
    label->setAlignment(Qt::AlignVCenter);
    line->addWidget(field, 1);
    m_column->addWidget(row);
    m_rows.push_back({row, label, field, words});
}

void SettingSection::addWide(QWidget* widget, const QString& words) {
    m_column->addWidget(widget, 1);
    m_rows.push_back({widget, nullptr, nullptr, words});
}

void SettingSection::addNote(const QString& text) {
    auto* note = new PlainLabel(text, TextRole::Small, &Tokens::text3);
    note->setWordWrap(true);
    m_column->addWidget(note);
    m_notes.push_back(note);
}

QString SettingSection::wordsOf(const Row& row) {
    QStringList words{row.words};
    if (row.name != nullptr)
        words.append(row.name->text());
    if (const auto* choices = qobject_cast<const QComboBox*>(row.field)) {
        for (int i = 0; i < choices->count(); ++i)
            words.append(choices->itemText(i));
    }
    return words.join(u' ');
}

int SettingSection::narrow(const domain::TypedWords& typed) {
    const bool whole = typed.isEmpty() || typed.rank(title()) != domain::MatchRank::None;
    m_title->mark(typed);
    int shown = 0;
    for (const Row& row : m_rows) {
        const bool fits = whole || typed.rank(wordsOf(row)) != domain::MatchRank::None;
        row.widget->setVisible(fits);
        shown += fits ? 1 : 0;
        if (row.name != nullptr)
            row.name->mark(typed);
    }
    for (QWidget* note : m_notes)
        note->setVisible(whole);
    return shown;
}

} // namespace tenure::views
