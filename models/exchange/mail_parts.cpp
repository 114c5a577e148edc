// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mail_parts.h"

#include "exchange/csv/encoding.h"
#include "exchange/csv/text_decoder.h"
#include "exchange/html_reading.h"

#include <QCoreApplication>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MailFile)
};

constexpr qsizetype bodyLimit = 200'000;
constexpr std::size_t fileLimit = 200;
constexpr qsizetype nameLimit = 200;
constexpr int depthLimit = 50;

struct FreeText {
    void operator()(char* text) const { g_free(text); }
};
using GText = std::unique_ptr<char, FreeText>;

QByteArray contentOf(GMimePart* part) {
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (content == nullptr)
        return {};
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new());
    if (g_mime_data_wrapper_write_to_stream(content, stream.get()) < 0)
        return {};
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return bytes != nullptr && bytes->data != nullptr
               ? QByteArray(reinterpret_cast<const char*>(bytes->data), qsizetype(bytes->len))
               : QByteArray();
}

/// In the encoding that the part names; in the one that it looks like if that is none or it names none.
QString textOf(GMimeTextPart* part) {
    const QString charset = QString::fromLatin1(g_mime_text_part_get_charset(part));
    if (charset.startsWith("iso-2022"_L1, Qt::CaseInsensitive)) { // files never have it, mail from Japan does
        const GText text(g_mime_text_part_get_text(part));
        return QString::fromUtf8(text.get());
    }
    const QByteArray bytes = contentOf(GMIME_PART(part));
    const bool isGuess = charset.isEmpty() || charset.compare("us-ascii"_L1, Qt::CaseInsensitive) == 0;
    const std::optional<Encoding> named = isGuess ? std::nullopt : encodingByName(charset, bytes);
    return QString::fromUtf8(decodeAll(bytes, named ? *named : detectEncoding(bytes)));
}

/// Lines end with LF; controls that mean nothing in a text are left out.
QString cleanText(QString text) {
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; });
    return text.trimmed();
}

bool isType(GMimeObject* part, const char* type, const char* subtype) {
    GMimeContentType* content = g_mime_object_get_content_type(part);
    return content != nullptr && g_mime_content_type_is_type(content, type, subtype);
}

QString typeOf(GMimeObject* part) {
    GMimeContentType* content = g_mime_object_get_content_type(part);
    const GText type(content != nullptr ? g_mime_content_type_get_mime_type(content) : nullptr);
    return mailLine(type.get(), nameLimit).toLower();
}

class Parts {
public:
    explicit Parts(Mail& mail) : m_mail(mail) {}

    void take(GMimeObject* part, bool related, int depth) {
        if (part == nullptr || depth > depthLimit)
            return;
        if (GMIME_IS_MULTIPART(part))
            return takeEach(GMIME_MULTIPART(part), depth);
        if (GMIME_IS_MESSAGE_PART(part))
            return takeMessage(GMIME_MESSAGE_PART(part));
        if (!GMIME_IS_PART(part))
            return;
        if (GMIME_IS_TEXT_PART(part) && !g_mime_part_is_attachment(GMIME_PART(part)) &&
            takeText(GMIME_TEXT_PART(part)))
            return;
        takeFile(GMIME_PART(part), related);
    }

    void finish() {
        QString text = cleanText(m_plain);
        if (text.isEmpty())
            text = cleanText(htmlReading(m_html));
        m_mail.bodyCut = text.size() > bodyLimit;
        text.truncate(bodyLimit);
        if (!text.isEmpty() && text.back().isHighSurrogate())
            text.chop(1);
        m_mail.body = std::move(text);
    }

private:
    void takeEach(GMimeMultipart* multipart, int depth) {
        const bool related = isType(GMIME_OBJECT(multipart), "multipart", "related");
        for (int i = 0; i < g_mime_multipart_get_count(multipart); ++i)
            take(g_mime_multipart_get_part(multipart, i), related, depth + 1);
    }

    /// The first text of each kind is the mail's own; further ones are files.
    bool takeText(GMimeTextPart* part) {
        const bool html = isType(GMIME_OBJECT(part), "text", "html");
        QString& place = html ? m_html : m_plain;
        const bool ours = (html || isType(GMIME_OBJECT(part), "text", "plain")) && place.isEmpty();
        if (ours)
            place = textOf(part);
        return ours;
    }

    bool hasRoom() {
        if (m_mail.files.size() < fileLimit)
            return true;
        ++m_mail.filesLeft;
        return false;
    }

    void takeFile(GMimePart* part, bool related) {
        if (!hasRoom())
            return;
        MailFile file;
        file.content.name = mailLine(g_mime_part_get_filename(part), nameLimit);
        file.content.mediaType = typeOf(GMIME_OBJECT(part));
        file.content.bytes = contentOf(part);
        file.embedded = related && !g_mime_part_is_attachment(part);
        if (file.content.name.isEmpty() && file.content.mediaType == "text/calendar"_L1)
            file.content.name = u"invite.ics"_s;
        m_mail.files.push_back(std::move(file));
    }

    /// A mail in a mail is a file of it.
    void takeMessage(GMimeMessagePart* part) {
        GMimeMessage* message = g_mime_message_part_get_message(part);
        if (message == nullptr || !hasRoom())
            return;
        const GText text(g_mime_object_to_string(GMIME_OBJECT(message), nullptr));
        QString name = mailLine(g_mime_message_get_subject(message), 80);
        name.replace(u'/', u'-').replace(u'\\', u'-');
        m_mail.files.push_back({{(name.isEmpty() ? Tr::tr("Mail") : name) + u".eml"_s, QByteArray(text.get()),
                                 u"message/rfc822"_s},
                                false});
    }

    Mail& m_mail;
    QString m_plain;
    QString m_html;
};

} // namespace

void readParts(GMimeMessage& message, Mail& mail) {
    Parts parts(mail);
    parts.take(g_mime_message_get_mime_part(&message), false, 0);
    parts.finish();
}

} // namespace tenure::exchange
