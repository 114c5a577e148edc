// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/marked_texts.h"

#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each plural form
    bool plural = false;
    bool unfinished = false;
};

QString root() {
    return qEnvironmentVariable("TENURE_SOURCE_DIR");
}

/// Chinese has one form, English two, Polish three.
qsizetype formsOf(const QString& language) {
    if (language.startsWith("zh"_L1))
        return 1;
    return language == "pl"_L1 ? 3 : 2;
}

QStringList finishedLanguages() {
    QFile file(root() + u"/tests/app/finished_languages.txt"_s);
    QStringList languages;
    if (!file.open(QIODevice::ReadOnly))
        return languages;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            languages += line.trimmed();
    }
    return languages;
}

void readTranslation(QXmlStreamReader& xml, Message& message) {
    message.unfinished = xml.attributes().hasAttribute("type"_L1);
    if (!message.plural) {
        message.forms += xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.forms += xml.readElementText();
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message{.context = context};
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

std::vector<Message> messagesOf(const QByteArray& ts) {
    QXmlStreamReader xml(ts);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// %1 … %9 and %n; a plural form may leave %n out ("one account").
QSet<QString> placeholders(const QString& text, bool plural) {
    static const QRegularExpression pattern(u"%[1-9n]|%L[1-9n]"_s);
    QSet<QString> found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured();
    if (plural)
        found -= u"%n"_s;
    return found;
}

/// What is wrong with one message; empty if it is good.
QString faultOf(const Message& message, const QString& language) {
    if (message.unfinished)
        return u"unfinished"_s;
    if (message.plural && message.forms.size() != formsOf(language))
        return u"%1 plural forms"_s.arg(message.forms.size());
    for (const QString& form : message.forms) {
        if (form.isEmpty())
            return u"empty"_s;
        if (placeholders(form, message.plural) != placeholders(message.source, message.plural))
            return u"other placeholders: "_s + form;
    }
    return message.forms.isEmpty() ? u"missing"_s : QString();
}

QSet<QString> sourcesOf(const QByteArray& ts) {
    QSet<QString> sources;
    for (const Message& message : messagesOf(ts))
        sources += message.context + u'/' + message.source;
    return sources;
}

/// What printers of the language would not print; empty if there is nothing.
QString misprint(const QString& text, const QString& language) {
    static const QRegularExpression halfWidth(
        uR"([\x{3400}-\x{9fff}][,;:!?]|[,;:!?][\x{3400}-\x{9fff}]|[\x{3400}-\x{9fff}]\((?!&))"_s);
    static const QRegularExpression foreign(u"[“\"]\\w|[「」]"_s);
    const bool chinese = language.startsWith("zh"_L1);
    if (chinese &&
        halfWidth.match(QString(text).remove(u";;"_s)).hasMatch()) // ";;" parts filters of file dialogs
        return u"half-width punctuation: "_s + text;
    const bool mainland = text.contains(u'“') || text.contains(u'”');
    const bool taiwan = text.contains(u'「') || text.contains(u'」');
    if ((language == "zh_TW"_L1 && mainland) || (language == "zh_CN"_L1 && taiwan) ||
        (language == "pl"_L1 && foreign.match(text).hasMatch()))
        return u"quotation marks of another language: "_s + text;
    return {};
}

QStringList faultsOf(const QByteArray& ts, const QString& language) {
    QStringList faults;
    for (const Message& message : messagesOf(ts)) {
        const QString fault = faultOf(message, language);
        if (!fault.isEmpty())
            faults += u"%1: %2/“%3”: %4"_s.arg(language, message.context, message.source, fault);
    }
    return faults;
}

/// The file as it would be after `update_translations`: with what the source says today.
QByteArray updated(const QString& language, const QTemporaryDir& folder) {
    const QString copy = folder.filePath(u"tenure_%1.ts"_s.arg(language));
    QFile::copy(u"%1/translations/tenure_%2.ts"_s.arg(root(), language), copy);
    QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
    if (language == "en"_L1)
        arguments += u"-pluralonly"_s;
    arguments += {u"-I"_s, root(), u"-I"_s, root() + u"/models"_s};
    for (const auto part : {"/app"_L1, "/models"_L1, "/views"_L1})
        arguments += root() + part;
    arguments += {u"-ts"_s, copy};
    const QString lupdate = QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s;
    if (QProcess::execute(lupdate, arguments) != 0)
        return {};
    return contentOf(copy);
}

} // namespace

class TestTranslationFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFaultyTranslationIsFound() {
        const auto faults = [](const QByteArray& message) {
            return faultsOf("<TS><context><name>C</name>" + message + "</context></TS>", u"pl"_s).size();
        };
        QCOMPARE(faults("<message><source>A</source><translation>B</translation></message>"), 0);
        QCOMPARE(
            faults("<message><source>A</source><translation type=\"unfinished\"></translation></message>"),
            1);
        QCOMPARE(faults("<message><source>A</source><translation></translation></message>"), 1);
        QCOMPARE(faults("<message><source>%1 of %2</source><translation>%1 z %1</translation></message>"), 1);
        QCOMPARE(faults("<message numerus=\"yes\"><source>%n rows</source><translation>"
                        "<numerusform>wiersz</numerusform><numerusform>%n wiersze</numerusform>"
                        "</translation></message>"),
                 1);
        QCOMPARE(
            faults("<message numerus=\"yes\"><source>%n rows</source><translation><numerusform>wiersz"
                   "</numerusform><numerusform>%n wiersze</numerusform><numerusform>%n wierszy</numerusform>"
                   "</translation></message>"),
            0);
    }

    void whatLupdatePassesOverIsFound() {
        const QList<MarkedText> texts = markedTexts(
            u"f.cpp"_s, u"translate(\"C\", \"two \" \n \"\\\"parts\\\"\", nullptr, int(n)); tr(\"own\");"_s);
        QCOMPARE(texts.size(), 2);
        QCOMPARE(texts[0].context, u"C"_s);
        QCOMPARE(texts[0].text, u"two \"parts\""_s);
        QCOMPARE(texts[1].text, u"own"_s);
    }

    /// lupdate expands no macros and is silent about a count that is a template expression.
    void lupdateCollectsEveryTextThatTheSourceMarks() {
        const QTemporaryDir folder;
        const std::vector<Message> messages = messagesOf(updated(u"pl"_s, folder));
        QSet<QString> collected;
        for (const Message& message : messages) {
            collected += message.context + u'/' + message.source;
            collected += u'/' + message.source;
        }
        QStringList missed;
        for (const MarkedText& marked : markedTextsBelow(root())) {
            if (!collected.contains(marked.context + u'/' + marked.text))
                missed += marked.file + u": "_s + marked.text;
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }

    void aFinishedLanguageHasTheTextsOfTheSourceAndNoOthers() {
        for (const QString& language : finishedLanguages()) {
            const QTemporaryDir folder;
            const QByteArray committed = contentOf(u"%1/translations/tenure_%2.ts"_s.arg(root(), language));
            const QSet<QString> left = sourcesOf(committed) - sourcesOf(updated(language, folder));
            QVERIFY2(left.isEmpty(), qPrintable(left.values().join(u'\n')));
            QVERIFY(!committed.contains("type=\"vanished\"") && !committed.contains("type=\"obsolete\""));
        }
    }

    void punctuationIsThatOfTheLanguage() {
        QVERIFY(!misprint(u"好,吗"_s, u"zh_CN"_s).isEmpty());
        QVERIFY(!misprint(u"“好”"_s, u"zh_TW"_s).isEmpty());
        QVERIFY(!misprint(u"“tak”"_s, u"pl"_s).isEmpty());
        QStringList misprints;
        for (const QString& language : {u"pl"_s, u"zh_CN"_s, u"zh_TW"_s}) {
            for (const Message& message :
                 messagesOf(contentOf(u"%1/translations/tenure_%2.ts"_s.arg(root(), language)))) {
                for (const QString& form : message.forms) {
                    const QString found = misprint(form, language);
                    if (!found.isEmpty())
                        misprints += language + u": "_s + found;
                }
            }
        }
        QVERIFY2(misprints.isEmpty(), qPrintable(misprints.join(u'\n')));
    }

    void everyTextOfAFinishedLanguageIsTranslated() {
        QStringList faults;
        for (const QString& language : finishedLanguages()) {
            const QTemporaryDir folder;
            const QByteArray ts = updated(language, folder);
            QVERIFY2(!ts.isEmpty(), "lupdate could not be run");
            faults += faultsOf(ts, language);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u"%1 texts:\n"_s.arg(faults.size()) + faults.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslationFiles)
#include "tst_translation_files.moc"
