// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace tenure::app {

/// The interface's languages: "en", "pl", "zh_CN", "zh_TW".
[[nodiscard]] QStringList languages();

/// The language for somebody who prefers @p uiLanguages in this order, as QLocale::uiLanguages() gives them
/// ("zh-Hant-HK", "pl-PL", …); "en" if none of them is there.
[[nodiscard]] QString languageFor(const QStringList& uiLanguages);

/// The texts of one language, in use from use() on for as long as this lives: ours and Qt's own.
class Translations {
public:
    Translations() = default;
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

    /// Puts @p language, one of languages(), in the place of the one before, also for dates that Qt writes
    /// (QLocale's default). Windows hear of it by QEvent::LanguageChange.
    void use(const QString& language);
    [[nodiscard]] QString language() const { return m_language; }

private:
    void drop();

    QTranslator m_ours;
    QTranslator m_qts;
    QString m_language;
};

} // namespace tenure::app
