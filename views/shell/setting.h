// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QObject>
#include <QStringList>

#include <optional>
#include <type_traits>

namespace tenure::views {

/// How many values an enum that is a setting has, from 0 on; given beside the setting.
template <class Enum>
inline constexpr int enumValues = 0;

/// How a value stands in the settings file. fromJson gives nothing for what it does not understand.
template <class T>
struct SettingCodec {
    static_assert(std::is_enum_v<T>, "write a SettingCodec for this type");
    static_assert(enumValues<T> > 0, "say how many values this enum has");
    /// Enums by number: their values are appended to, never reordered.
    static QJsonValue toJson(T value) { return int(value); }
    static std::optional<T> fromJson(const QJsonValue& value) {
        const int number = value.toInt(-1);
        return number >= 0 && number < enumValues<T> ? std::optional(T(number)) : std::nullopt;
    }
};

template <>
struct SettingCodec<bool> {
    static QJsonValue toJson(bool value) { return value; }
    static std::optional<bool> fromJson(const QJsonValue& value) {
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    }
};

template <>
struct SettingCodec<int> {
    static QJsonValue toJson(int value) { return value; }
    static std::optional<int> fromJson(const QJsonValue& value) {
        return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
    }
};

template <>
struct SettingCodec<QString> {
    static QJsonValue toJson(const QString& value) { return value; }
    static std::optional<QString> fromJson(const QJsonValue& value) {
        return value.isString() ? std::optional(value.toString()) : std::nullopt;
    }
};

template <>
struct SettingCodec<QByteArray> {
    static QJsonValue toJson(const QByteArray& value) { return QString::fromLatin1(value.toBase64()); }
    static std::optional<QByteArray> fromJson(const QJsonValue& value) {
        return value.isString() ? std::optional(QByteArray::fromBase64(value.toString().toLatin1()))
                                : std::nullopt;
    }
};

template <>
struct SettingCodec<QStringList> {
    static QJsonValue toJson(const QStringList& value) { return QJsonArray::fromStringList(value); }
    static std::optional<QStringList> fromJson(const QJsonValue& value) {
        if (!value.isArray())
            return std::nullopt;
        QStringList list;
        const QJsonArray array = value.toArray();
        for (const QJsonValueConstRef item : array) {
            if (item.isString())
                list.append(item.toString());
        }
        return list;
    }
};

template <>
struct SettingCodec<QJsonObject> {
    static QJsonValue toJson(const QJsonObject& value) { return value; }
    static std::optional<QJsonObject> fromJson(const QJsonValue& value) {
        return value.isObject() ? std::optional(value.toObject()) : std::nullopt;
    }
};

/// The untyped side of a setting: its key in the file, and the signal that it changed.
class SettingBase : public QObject {
    Q_OBJECT
public:
    explicit SettingBase(QStringView key) : m_key(key.toString()) {}

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] virtual QJsonValue toJson() const = 0;
    /// Takes the value of a file without a signal; what is not understood leaves the default.
    virtual void readJson(const QJsonValue& value) = 0;
    [[nodiscard]] virtual bool isDefault() const = 0;

Q_SIGNALS:
    void changed();

private:
    QString m_key;
};

/// One thing that is remembered: key, type, default, signal.
template <class T>
class Setting : public SettingBase {
public:
    Setting(QStringView key, T standard)
        : SettingBase(key), m_standard(std::move(standard)), m_value(m_standard) {}

    [[nodiscard]] const T& get() const { return m_value; }
    void set(const T& value) {
        if (m_value == value)
            return;
        m_value = value;
        Q_EMIT changed();
    }

    [[nodiscard]] QJsonValue toJson() const override { return SettingCodec<T>::toJson(m_value); }
    void readJson(const QJsonValue& value) override {
        m_value = SettingCodec<T>::fromJson(value).value_or(m_standard);
    }
    [[nodiscard]] bool isDefault() const override { return m_value == m_standard; }

private:
    T m_standard;
    T m_value;
};

} // namespace tenure::views
