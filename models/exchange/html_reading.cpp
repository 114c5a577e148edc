// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/html_reading.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype entityLimit = 10;

constexpr std::array<QStringView, 6> hiddenTags{u"script", u"style",    u"head",
                                                u"title",  u"template", u"noscript"};
constexpr std::array<QStringView, 17> lineTags{u"p",  u"div",   u"br", u"tr",         u"li",     u"ul",
                                               u"ol", u"table", u"h1", u"h2",         u"h3",     u"h4",
                                               u"h5", u"h6",    u"hr", u"blockquote", u"section"};

/// The character of an entity's name; 0 if it is none that mail programs write.
char32_t entity(QStringView name) {
    static constexpr std::array<std::pair<QStringView, char32_t>, 14> known{{{u"amp", U'&'},
                                                                             {u"lt", U'<'},
                                                                             {u"gt", U'>'},
                                                                             {u"quot", U'"'},
                                                                             {u"apos", U'\''},
                                                                             {u"nbsp", U' '},
                                                                             {u"ndash", U'–'},
                                                                             {u"mdash", U'—'},
                                                                             {u"hellip", U'…'},
                                                                             {u"rsquo", U'’'},
                                                                             {u"lsquo", U'‘'},
                                                                             {u"ldquo", U'“'},
                                                                             {u"rdquo", U'”'},
                                                                             {u"euro", U'€'}}};
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        bool ok = false;
        const uint code = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        const bool isText = code >= 32 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code) &&
                            (code < 127 || code > 159);
        return ok && isText ? char32_t(code) : 0;
    }
    const auto found = std::ranges::find(known, name, &std::pair<QStringView, char32_t>::first);
    return found == known.end() ? 0 : found->second;
}

class Reading {
public:
    explicit Reading(QStringView html) : m_html(html) {}

    QString text() {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<' && isTagAhead())
                takeTag();
            else if (c == u'&')
                takeEntity();
            else
                take(c, 1);
        }
        return m_text.trimmed();
    }

private:
    [[nodiscard]] bool isTagAhead() const {
        const QChar next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }

    void take(QChar c, qsizetype width) {
        m_at += width;
        if (c.isSpace()) {
            m_space = !m_text.isEmpty() && !m_text.endsWith(u'\n');
            return;
        }
        if (m_space)
            m_text += u' ';
        m_space = false;
        m_text += c;
    }

    void takeEntity() {
        const qsizetype end = m_html.sliced(m_at, std::min(entityLimit, m_html.size() - m_at)).indexOf(u';');
        const char32_t code = end > 1 ? entity(m_html.sliced(m_at + 1, end - 1)) : 0;
        if (code == 0)
            return take(u'&', 1);
        if (code == U' ' || code == U'\u00a0')
            return take(u' ', end + 1);
        take(QString::fromUcs4(&code, 1).front(), end + 1);
        if (QChar::requiresSurrogates(code))
            m_text += QChar(QChar::lowSurrogate(code));
    }

    /// Goes behind @p end, or to the end of all.
    void skipBehind(QStringView end) {
        const qsizetype at = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = at < 0 ? m_html.size() : at + end.size();
    }

    void breakLine() {
        m_space = false;
        if (!m_text.isEmpty() && !m_text.endsWith("\n\n"_L1))
            m_text += u'\n';
    }

    void takeTag() {
        if (m_html.sliced(m_at).startsWith("<!--"_L1))
            return skipBehind(u"-->");
        const bool closing = m_html[m_at + 1] == u'/';
        qsizetype end = m_at + (closing ? 2 : 1);
        const qsizetype begin = end;
        while (end < m_html.size() && m_html[end].isLetterOrNumber())
            ++end;
        const QString name = m_html.sliced(begin, end - begin).toString().toLower();
        m_at = end;
        skipBehind(u">");
        if (!closing && std::ranges::find(hiddenTags, QStringView(name)) != hiddenTags.end())
            return hide(name);
        if (std::ranges::find(lineTags, QStringView(name)) != lineTags.end() && !(closing && name == "br"_L1))
            endLine(name, closing);
        if (name == "td"_L1 || name == "th"_L1)
            m_space = true;
    }

    /// A paragraph and a heading are followed by an empty line; other blocks begin and end lines.
    void endLine(const QString& name, bool closing) {
        if (name == "br"_L1 || !m_text.endsWith(u'\n'))
            breakLine();
        if (closing && (name == "p"_L1 || name.startsWith(u'h')))
            breakLine();
        if (!closing && name == "li"_L1)
            m_text += "- "_L1;
    }

    /// One that is never closed hides what follows: that is how browsers show it too.
    void hide(const QString& name) {
        skipBehind(QString(u"</"_s + name));
        skipBehind(u">");
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_text;
    bool m_space = false; ///< white space was read that is shown before the next word
};

} // namespace

QString htmlReading(QStringView html) {
    return Reading(html).text();
}

} // namespace tenure::exchange
