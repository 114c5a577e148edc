// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "exchange/attachment_files.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace tenure::exchange {

/// A person in a mail's head.
struct MailAddress {
    QString name;    ///< may be empty
    QString address; ///< lower case; never empty

    bool operator==(const MailAddress&) const = default;
};

/// A file in a mail. Embedded ones are pictures that its text shows, logos of signatures among them.
struct MailFile {
    FileContent content;
    bool embedded = false;
};

/// A mail as a person reads it.
struct Mail {
    QString subject;                 ///< one line, at most 1,000 characters
    std::optional<MailAddress> from; ///< the first, if there are several
    std::vector<MailAddress> to;     ///< with cc at most 500
    std::vector<MailAddress> cc;
    std::optional<QDateTime> sent; ///< in the zone that was asked for
    QString body;                  ///< plain text; from HTML if there is nothing else
    bool bodyCut = false;          ///< there was more than 200,000 characters
    QString messageId;             ///< without <>; a hash of the file where it has none
    std::vector<MailFile> files;   ///< at most 200
    int filesLeft = 0;             ///< how many more there were
};

/// The largest mail that is read, in bytes.
inline constexpr qsizetype mailLimit = 60'000'000;

/// Reads a mail (RFC 5322, MIME) out of an .eml file's bytes; nothing that it refers to is loaded. Any bytes
/// may be given: what is no mail, too large or nested too deeply is an error.
[[nodiscard]] domain::Result<Mail> readMail(QByteArrayView bytes, const QTimeZone& zone);
/// The same with the file at @p path.
[[nodiscard]] domain::Result<Mail> readMailFile(const QString& path, const QTimeZone& zone);

} // namespace tenure::exchange
