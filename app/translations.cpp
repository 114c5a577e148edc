// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Chinese is written in two scripts; a territory implies one where the script is not said.
QString chineseFor(const QString& tag) {
    const bool traditional =
        tag.contains("Hant"_L1) || tag.endsWith("TW"_L1) || tag.endsWith("HK"_L1) || tag.endsWith("MO"_L1);
    return traditional && !tag.contains("Hans"_L1) ? u"zh_TW"_s : u"zh_CN"_s;
}

} // namespace

QStringList languages() {
    return {u"en"_s, u"pl"_s, u"zh_CN"_s, u"zh_TW"_s};
}

QString languageFor(const QStringList& uiLanguages) {
    for (const QString& tag : uiLanguages) {
        QString language = tag.left(tag.indexOf(QRegularExpression(u"[-_]"_s)));
        if (language == "zh"_L1)
            return chineseFor(tag);
        if (languages().contains(language))
            return language;
    }
    return u"en"_s;
}

Translations::~Translations() {
    drop();
}

void Translations::use(const QString& language) {
    drop();
    m_language = language;
    // The desktop's own habits for dates where they are of this language, else the language's.
    const QLocale system = QLocale::system();
    const QLocale own(language);
    QLocale::setDefault(system.language() == own.language() && system.script() == own.script() ? system
                                                                                               : own);
    // Qt's first: the translator that was installed last is asked first.
    if (m_qts.load(u":/i18n/qtbase_"_s + language))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u":/i18n/tenure_"_s + language))
        QCoreApplication::installTranslator(&m_ours);
}

void Translations::drop() {
    if (QCoreApplication::instance() == nullptr)
        return;
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

} // namespace tenure::app
