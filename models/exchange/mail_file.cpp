// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/mail_file.h"

#include "exchange/mail_parts.h"

#include <QByteArrayMatcher>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <gmime/gmime.h>

#include <algorithm>
#include <array>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;
using domain::Error;
using domain::ErrorKind;
using domain::Result;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MailFile)
};

constexpr qsizetype subjectLimit = 1'000;
constexpr qsizetype idLimit = 250;
constexpr std::size_t peopleLimit = 500;
/// Far more than any mail has; each level takes some of the stack.
constexpr int levelLimit = 300;

tl::unexpected<Error> refused(const QString& text) {
    return tl::unexpected(Error{ErrorKind::Usage, text, {}});
}

/// How many parts say that they hold others, at most levelLimit + 1.
int containers(QByteArrayView bytes) {
    int count = 0;
    for (const QByteArray& word : {"multipart/"_qba, "message/rfc822"_qba}) {
        const QByteArrayMatcher matcher(word);
        for (qsizetype at = matcher.indexIn(bytes.data(), bytes.size()); at >= 0 && count <= levelLimit;
             at = matcher.indexIn(bytes.data(), bytes.size(), at + 1))
            ++count;
    }
    return count;
}

using Parsed = GObjectPtr<GMimeMessage>;

Parsed parse(QByteArrayView bytes) {
    static const bool ready = [] {
        g_mime_init();
        return true;
    }();
    Q_UNUSED(ready)
    const GObjectPtr<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.data(), size_t(bytes.size())));
    const GObjectPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    GMimeParserOptions* options = g_mime_parser_options_new();
    // Heads that break the rule and say no encoding: UTF-8, else what most programs of old wrote.
    std::array<const char*, 3> fallbacks{"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options, fallbacks.data());
    Parsed message(g_mime_parser_construct_message(parser.get(), options));
    g_mime_parser_options_free(options);
    return message;
}

void addPeople(InternetAddressList* list, std::vector<MailAddress>& people, std::size_t most) {
    const int count = list != nullptr ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count && people.size() < most; ++i) {
        InternetAddress* address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            InternetAddressList* members =
                internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address));
            if (members != list)
                addPeople(members, people, most);
            continue;
        }
        const char* mailbox = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address));
        MailAddress one{mailLine(internet_address_get_name(address), subjectLimit),
                        mailLine(mailbox, idLimit).toLower()};
        const bool known = std::ranges::any_of(
            people, [&one](const MailAddress& other) { return other.address == one.address; });
        if (one.address.contains(u'@') && !known)
            people.push_back(std::move(one));
    }
}

std::optional<QDateTime> sentOf(GMimeMessage* message, const QTimeZone& zone) {
    GDateTime* date = g_mime_message_get_date(message);
    if (date == nullptr)
        return std::nullopt;
    const QDateTime sent = QDateTime::fromSecsSinceEpoch(g_date_time_to_unix(date), zone);
    const bool possible = sent.isValid() && sent.date().year() >= 1970 && sent.date().year() < 10'000;
    return possible ? std::optional(sent) : std::nullopt;
}

QString idOf(GMimeMessage* message, QByteArrayView bytes) {
    const QString id = mailLine(g_mime_message_get_message_id(message), idLimit + 1);
    if (!id.isEmpty() && id.size() <= idLimit)
        return id;
    const QByteArray hash = QCryptographicHash::hash(QByteArray::fromRawData(bytes.data(), bytes.size()),
                                                     QCryptographicHash::Sha256);
    return u"sha256:"_s + QString::fromLatin1(hash.toHex());
}

} // namespace

QString mailLine(const char* text, qsizetype most) {
    QString line = QString::fromUtf8(text != nullptr ? text : "");
    line.truncate(4 * most); // before each character is looked at
    for (QChar& c : line) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    line.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return line.simplified().left(most);
}

Result<Mail> readMail(QByteArrayView bytes, const QTimeZone& zone) {
    if (bytes.size() > mailLimit)
        return refused(Tr::tr("This mail is larger than %1 and can't be read.")
                           .arg(QLocale().formattedDataSize(mailLimit, 0, QLocale::DataSizeSIFormat)));
    if (containers(bytes) > levelLimit)
        return refused(Tr::tr("This mail is nested too deeply and can't be read."));
    const Parsed message = parse(bytes);
    if (!message)
        return refused(Tr::tr("This file holds no mail."));
    Mail mail;
    std::vector<MailAddress> from;
    addPeople(g_mime_message_get_from(message.get()), from, 1);
    if (from.empty())
        addPeople(g_mime_message_get_sender(message.get()), from, 1);
    if (!from.empty())
        mail.from = from.front();
    addPeople(g_mime_message_get_to(message.get()), mail.to, peopleLimit);
    addPeople(g_mime_message_get_cc(message.get()), mail.cc, peopleLimit - mail.to.size());
    mail.subject = mailLine(g_mime_message_get_subject(message.get()), subjectLimit);
    mail.sent = sentOf(message.get(), zone);
    if (!mail.from && mail.to.empty() && !mail.sent)
        return refused(Tr::tr("This file holds no mail."));
    mail.messageId = idOf(message.get(), bytes);
    readParts(*message, mail);
    return mail;
}

Result<Mail> readMailFile(const QString& path, const QTimeZone& zone) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return tl::unexpected(
            Error{ErrorKind::World, Tr::tr("“%1” can't be read.").arg(name), file.errorString()});
    return readMail(file.read(mailLimit + 1), zone);
}

} // namespace tenure::exchange
