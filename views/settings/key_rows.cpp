// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/key_rows.h"

#include "views/settings/setting_section.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

LetterEdit::LetterEdit(QWidget* parent) : QLineEdit(parent) {
    setFixedWidth(scaled(56));
    setAlignment(Qt::AlignHCenter);
    setPlaceholderText(tr("off", "a key that is turned off"));
    setAttribute(Qt::WA_InputMethodEnabled, false); // letters as the keyboard gives them
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
}

void LetterEdit::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)
        Q_EMIT letterTyped(QString());
    else if (plain && event->text().size() == 1 && event->text().front().isPrint())
        Q_EMIT letterTyped(event->text().toUpper());
    else
        event->ignore(); // Tab, Esc and Enter are the dialog's
}

KeyRows::KeyRows(const KeyMap& map, SettingSection& section) : QObject(&section), m_map(map) {
    for (const KeyRow& row : keyRows()) {
        if (row.letter != 0)
            section.addRow(keyText(row.command), makeRow(row), map.letter(row.command));
    }
    show();
}

QWidget* KeyRows::makeRow(const KeyRow& row) {
    const QString name = QString::fromLatin1(row.name);
    auto* widget = new QWidget;
    Row made{row.command, new LetterEdit, new Button(tr("Turn off"), Button::Kind::Link),
             new Button(tr("Reset"), Button::Kind::Link), new PlainLabel({}, TextRole::Small, &Tokens::risk)};
    made.edit->setObjectName(u"key_"_s + name);
    made.edit->setAccessibleName(tr("Key for: %1").arg(keyText(row.command)));
    made.off->setObjectName(u"keyOff_"_s + name);
    made.off->setAccessibleName(tr("Turn off: %1").arg(keyText(row.command)));
    made.reset->setObjectName(u"keyReset_"_s + name);
    made.reset->setAccessibleName(tr("Reset: %1").arg(keyText(row.command)));
    made.problem->setObjectName(u"keyProblem_"_s + name);
    made.problem->setWordWrap(true);
    made.problem->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(scaled(14));
    line->addWidget(made.edit);
    line->addWidget(made.off);
    line->addWidget(made.reset);
    line->addStretch(1);
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2));
    column->addLayout(line);
    column->addWidget(made.problem);
    widget->setFocusProxy(made.edit);
    const std::size_t place = m_rows.size();
    connect(made.edit, &LetterEdit::letterTyped, this,
            [this, place](const QString& letter) { set(place, letter); });
    connect(made.off, &QPushButton::clicked, this, [this, place] { set(place, QString()); });
    connect(made.reset, &QPushButton::clicked, this, [this, place] { reset(place); });
    m_rows.push_back(made);
    return widget;
}

void KeyRows::set(std::size_t row, const QString& letter) {
    const QString problem = m_map.problem(m_rows[row].command, letter);
    if (problem.isEmpty())
        m_map.set(m_rows[row].command, letter);
    show();
    tell(row, problem);
}

void KeyRows::reset(std::size_t row) {
    const KeyCommand command = m_rows[row].command;
    set(row, QString(QLatin1Char(keyRow(command).letter)));
}

void KeyRows::show() {
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        m_rows[row].edit->setText(m_map.letter(m_rows[row].command));
        m_rows[row].off->setEnabled(!m_map.letter(m_rows[row].command).isEmpty());
        m_rows[row].reset->setEnabled(m_map.isChanged(m_rows[row].command));
        tell(row, {});
    }
}

void KeyRows::tell(std::size_t row, const QString& problem) {
    m_rows[row].problem->setText(problem);
    m_rows[row].problem->setVisible(!problem.isEmpty());
    m_rows[row].edit->setAccessibleDescription(problem);
}

} // namespace tenure::views
