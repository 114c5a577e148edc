// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a mail. Beyond not crashing: what is read stays within its bounds and reads the same again.

#include "exchange/mail_file.h"

#include <cstdlib>

using namespace tenure::exchange;

namespace {

void demand(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArrayView bytes(data, qsizetype(size));
    const auto mail = readMail(bytes, QTimeZone::utc());
    if (!mail)
        return 0;
    demand(mail->subject.size() <= 1'000 && !mail->subject.contains(u'\n'));
    demand(mail->body.size() <= 200'000 && !mail->body.contains(QChar(0)));
    demand(mail->files.size() <= 200 && mail->to.size() + mail->cc.size() <= 500);
    demand(!mail->messageId.isEmpty());
    const auto again = readMail(bytes, QTimeZone::utc());
    demand(again && again->body == mail->body && again->messageId == mail->messageId);
    return 0;
}
