// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/console.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDevice>
#include <QJsonDocument>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray oneLine(const QJsonDocument& document) {
    return document.toJson(QJsonDocument::Compact) + '\n';
}

QString asLines(const QString& text) {
    return text.isEmpty() || text.endsWith(u'\n') ? text : text + u'\n';
}

QJsonObject asJson(const Failure& failure) {
    QJsonObject error{{u"code"_s, static_cast<int>(failure.code)}, {u"text"_s, failure.text}};
    if (!failure.detail.isEmpty())
        error[u"detail"_s] = failure.detail;
    if (failure.position >= 0) {
        error[u"position"_s] = failure.position;
        error[u"length"_s] = failure.length;
    }
    if (!failure.suggestion.isEmpty())
        error[u"suggestion"_s] = failure.suggestion;
    return {{u"error"_s, error}};
}

/// The query with a line below that marks what is wrong. Long queries are cut to what stands around it.
QString marked(const Failure& failure) {
    constexpr int around = 60;
    const int position = std::min(failure.position, static_cast<int>(failure.query.size()));
    const int from = std::max(0, position - around);
    QString part = failure.query.mid(from, 2 * around);
    part.replace(u'\n', u' ');
    const int marks =
        std::max(1, std::min(failure.length, static_cast<int>(part.size()) - (position - from)));
    return u"  "_s + part + u"\n  "_s + QString(position - from, u' ') + QString(marks, u'^');
}

QString asText(const Failure& failure) {
    QString text = failure.text;
    if (failure.position >= 0)
        text += u'\n' + marked(failure);
    if (failure.position >= 0)
        text += u'\n' + QCoreApplication::translate("cli", "At character %1.").arg(failure.position + 1);
    if (!failure.suggestion.isEmpty())
        text += (failure.position >= 0 ? u' ' : u'\n') +
                QCoreApplication::translate("cli", "Did you mean: %1").arg(failure.suggestion);
    if (!failure.detail.isEmpty())
        text += u"\n("_s + failure.detail + u')';
    return text;
}

} // namespace

QString Console::path(const QString& argument) const {
    return QDir::cleanPath(QDir(m_streams.workingDirectory).absoluteFilePath(argument));
}

void Console::write(const QByteArray& bytes) {
    m_good = m_good && m_streams.out.write(bytes) == bytes.size();
}

bool Console::finish() {
    auto* file = qobject_cast<QFileDevice*>(&m_streams.out);
    return (file == nullptr || file->flush()) && m_good;
}

void Console::writeError(const QByteArray& bytes) {
    endProgress();
    m_streams.err.write(bytes);
}

void Console::answer(const QString& text) {
    write(asLines(text).toUtf8());
}

void Console::answer(const QJsonObject& value) {
    write(oneLine(QJsonDocument(value)));
}

void Console::answer(const QJsonArray& value) {
    write(oneLine(QJsonDocument(value)));
}

void Console::remark(const QString& text) {
    if (!m_json && !m_quiet)
        write(asLines(text).toUtf8());
}

void Console::complain(const QString& text) {
    writeError(asLines(u"tenure-cli: "_s + text).toUtf8());
}

void Console::warn(const QString& text) {
    if (m_json)
        writeError(oneLine(QJsonDocument(QJsonObject{{u"warning"_s, text}})));
    else
        complain(text);
}

void Console::report(const Failure& failure) {
    if (m_json)
        writeError(oneLine(QJsonDocument(asJson(failure))));
    else
        complain(asText(failure));
}

std::function<void(qint64, qint64)> Console::progress() {
    if (!m_streams.errIsTerminal || m_quiet)
        return {};
    return [this](qint64 done, qint64 total) {
        const int percent = total > 0 ? static_cast<int>(std::min<qint64>(100, done * 100 / total)) : 0;
        if (percent == m_shownPercent)
            return;
        m_shownPercent = percent;
        m_streams.err.write("\r" + QByteArray::number(percent) + " %");
    };
}

void Console::endProgress() {
    if (m_shownPercent < 0)
        return;
    m_shownPercent = -1;
    m_streams.err.write("\r     \r");
}

} // namespace tenure::app
