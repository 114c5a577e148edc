// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/marked_texts.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

/// One or more literals side by side, as one capture.
const QString literals = uR"re(((?:"(?:[^"\\]|\\.)*"\s*)+))re"_s;

/// The text that C++ makes of literals side by side.
QString unquoted(const QString& code) {
    static const QRegularExpression part(uR"re("((?:[^"\\]|\\.)*)")re"_s);
    QString text;
    auto parts = part.globalMatch(code);
    while (parts.hasNext())
        text += parts.next().captured(1);
    return text.replace(u"\\\""_s, u"\""_s).replace(u"\\n"_s, u"\n"_s).replace(u"\\\\"_s, u"\\"_s);
}

QList<MarkedText> foundIn(const QString& file, const QString& source, const QRegularExpression& call) {
    QList<MarkedText> found;
    auto matches = call.globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool hasContext = call.captureCount() == 2;
        found.append({file, hasContext ? match.captured(1) : QString(),
                      unquoted(match.captured(call.captureCount()))});
    }
    return found;
}

} // namespace

QList<MarkedText> markedTexts(const QString& file, const QString& source) {
    static const QRegularExpression withContext(
        uR"re(\b(?:translate|QT_TRANSLATE_N?_?NOOP)\(\s*"([^"]*)"\s*,\s*)re"_s + literals);
    static const QRegularExpression withoutContext(uR"re(\b(?:tr|QT_TR_N?_?NOOP)\(\s*)re"_s + literals);
    return foundIn(file, source, withContext) + foundIn(file, source, withoutContext);
}

QList<MarkedText> markedTextsBelow(const QString& root) {
    QList<MarkedText> all;
    for (const auto folder : {"/app"_L1, "/models"_L1, "/views"_L1}) {
        QDirIterator files(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += markedTexts(file.fileName(), QString::fromUtf8(file.readAll()));
        }
    }
    return all;
}
