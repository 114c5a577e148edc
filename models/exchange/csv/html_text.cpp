// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/html_text.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace tenure::exchange {

bool isHtmlLink(QStringView cell) {
    cell = cell.trimmed();
    return cell.startsWith(u"<a ", Qt::CaseInsensitive) && cell.endsWith(u"</a>", Qt::CaseInsensitive);
}

QString htmlLinkText(QStringView cell) {
    if (!isHtmlLink(cell))
        return cell.toString();
    static const QRegularExpression tag(u"<[^>]*>"_s);
    static const QRegularExpression address(u"href\\s*=\\s*[\"']?([^\"'>\\s]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString text = cell.toString().remove(tag).simplified();
    if (text.isEmpty())
        text = address.match(cell.toString()).captured(1);
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&nbsp;"_s, u" "_s)
        .replace(u"&amp;"_s, u"&"_s)
        .trimmed();
}

} // namespace tenure::exchange
