// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/keys/key_map.h"

#include "views/widgets/keycap.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(KeyCommand command) {
    return QString::fromLatin1(keyRow(command).name);
}

QString standard(const KeyRow& row) {
    return row.letter == 0 ? QString() : QString(QLatin1Char(row.letter));
}

/// One character that a key gives by itself and that stands for something; in upper case.
QString asLetter(const QString& text) {
    const QString upper = text.toUpper();
    const bool usable = upper.size() == 1 && upper.front().isPrint() && !upper.front().isSpace();
    return usable ? upper : QString();
}

/// The character of an event; of the key where the text is none, as with some input methods.
QString letterOf(const QKeyEvent& event) {
    QString letter = asLetter(event.text());
    if (!letter.isEmpty())
        return letter;
    const bool plain = event.key() > Qt::Key_Space && event.key() <= Qt::Key_AsciiTilde;
    return plain ? asLetter(QString(QChar(event.key()))) : QString();
}

std::size_t placeOf(KeyCommand command) {
    return static_cast<std::size_t>(command);
}

} // namespace

KeyMap::KeyMap(const QJsonObject& changes) : m_changes(changes) {
    work();
}

/// Who was given a letter comes first, then the table.
void KeyMap::work() {
    m_letters.assign(keyRows().size(), QString());
    const auto claim = [this](const KeyRow& row, const QString& letter) {
        if (!letter.isEmpty() && std::ranges::find(m_letters, letter) == m_letters.end())
            m_letters[placeOf(row.command)] = letter;
    };
    for (const KeyRow& row : keyRows()) {
        if (isChanged(row.command))
            claim(row, asLetter(m_changes.value(nameOf(row.command)).toString()));
    }
    for (const KeyRow& row : keyRows()) {
        if (!isChanged(row.command))
            claim(row, standard(row));
    }
}

const QString& KeyMap::letter(KeyCommand command) const {
    return m_letters.at(placeOf(command));
}

std::optional<KeyCommand> KeyMap::holder(const QString& letter) const {
    const auto found = std::ranges::find(m_letters, letter.toUpper());
    if (letter.isEmpty() || found == m_letters.end())
        return std::nullopt;
    return static_cast<KeyCommand>(found - m_letters.begin());
}

std::optional<KeyCommand> KeyMap::command(const QKeyEvent& event) const {
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if ((held & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::NoModifier) {
        if (const auto lettered = holder(letterOf(event)))
            return lettered;
    }
    const int key = event.key() == Qt::Key_Enter ? int(Qt::Key_Return) : event.key();
    const QKeySequence pressed(QKeyCombination(held, Qt::Key(key)));
    for (const KeyRow& row : keyRows()) {
        if (std::ranges::find(row.fixed, pressed) != row.fixed.end())
            return row.command;
    }
    return std::nullopt;
}

QString KeyMap::problem(KeyCommand command, const QString& letter) const {
    if (letter.isEmpty())
        return {};
    if (asLetter(letter).isEmpty())
        return QCoreApplication::translate("keys", "One letter, digit or sign can be a key here.");
    const auto present = holder(asLetter(letter));
    if (!present || *present == command)
        return {};
    return QCoreApplication::translate("keys", "%1 already means “%2”. Turn that off or give it another key.")
        .arg(asLetter(letter), keyText(*present));
}

void KeyMap::set(KeyCommand command, const QString& letter) {
    if (!problem(command, letter).isEmpty())
        return;
    if (asLetter(letter) == standard(keyRow(command)))
        m_changes.remove(nameOf(command));
    else
        m_changes.insert(nameOf(command), asLetter(letter));
    work();
}

void KeyMap::reset(KeyCommand command) {
    set(command, standard(keyRow(command)));
}

bool KeyMap::isChanged(KeyCommand command) const {
    return m_changes.contains(nameOf(command));
}

QStringList KeyMap::caps(KeyCommand command) const {
    QStringList caps;
    for (const QKeySequence& key : keyRow(command).fixed)
        caps.append(keycapText(key));
    // Enter is what people know; any other key is further from the hand than the letter.
    const bool enterFirst = caps.value(0) == keycapText(Qt::Key_Return);
    if (!letter(command).isEmpty())
        caps.insert(enterFirst ? 1 : 0, letter(command));
    return caps;
}

KeyHint KeyMap::hint(std::initializer_list<KeyCommand> commands) const {
    KeyHint hint{{}, keyHintText(*commands.begin())};
    for (const KeyCommand command : commands)
        hint.caps.append(caps(command).mid(0, 1));
    return hint;
}

QList<KeyHint> keyHints(const KeyMap& map,
                        std::initializer_list<std::initializer_list<KeyCommand>> commands) {
    QList<KeyHint> hints;
    for (const auto& group : commands) {
        KeyHint hint = map.hint(group);
        if (!hint.caps.isEmpty())
            hints.append(std::move(hint));
    }
    return hints;
}

} // namespace tenure::views
