// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/keys/key_commands.h"
#include "views/shell/page.h"
#include "views/shell/setting.h"

#include <QJsonObject>

#include <initializer_list>
#include <optional>
#include <vector>

class QKeyEvent;

namespace tenure::views {

/// Which letter does what: the table's, but for what a person changed or turned off. A letter has one
/// meaning: of two commands that claim it the one that a person gave it has it, else the first, and the other
/// has none. What is changed is remembered by name, also of commands that only a newer program knows.
class KeyMap {
public:
    explicit KeyMap(const QJsonObject& changes = {});

    /// In upper case; empty if the command has none or was turned off.
    [[nodiscard]] const QString& letter(KeyCommand command) const;
    /// What a key event asks for: a letter without Ctrl or Alt, or a key of the table's that stays as it is.
    /// Shift does not matter for letters.
    [[nodiscard]] std::optional<KeyCommand> command(const QKeyEvent& event) const;
    [[nodiscard]] std::optional<KeyCommand> holder(const QString& letter) const;

    /// Why @p letter can't be given to @p command, for people; empty if it can. No letter turns it off.
    [[nodiscard]] QString problem(KeyCommand command, const QString& letter) const;
    /// Gives it a letter, or none. Only what has no problem is taken.
    void set(KeyCommand command, const QString& letter);
    /// Back to the letter of the table, unless another command has it now.
    void reset(KeyCommand command);
    [[nodiscard]] bool isChanged(KeyCommand command) const;

    /// The caps of a command: its letter and the keys that stay.
    [[nodiscard]] QStringList caps(KeyCommand command) const;
    /// The first cap of each, with the word of the first; without caps if they have no keys.
    [[nodiscard]] KeyHint hint(std::initializer_list<KeyCommand> commands) const;

    [[nodiscard]] const QJsonObject& changes() const { return m_changes; }
    friend bool operator==(const KeyMap& one, const KeyMap& other) {
        return one.m_changes == other.m_changes;
    }

private:
    void work();

    QJsonObject m_changes;          ///< name → letter, "" if it is turned off
    std::vector<QString> m_letters; ///< in force, in the order of KeyCommand
};

/// Leaves out what has no keys now.
[[nodiscard]] QList<KeyHint> keyHints(const KeyMap& map,
                                      std::initializer_list<std::initializer_list<KeyCommand>> commands);

template <>
struct SettingCodec<KeyMap> {
    static QJsonValue toJson(const KeyMap& map) { return map.changes(); }
    static std::optional<KeyMap> fromJson(const QJsonValue& value) {
        return value.isObject() ? std::optional(KeyMap(value.toObject())) : std::nullopt;
    }
};

} // namespace tenure::views
