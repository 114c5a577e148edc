// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"

#include <unicode/ucol.h>
#include <unicode/uversion.h>

#include <array>
#include <memory>
#include <utility>
#include <vector>

namespace tenure::domain {

namespace {

struct CloseCollator {
    void operator()(UCollator* collator) const { ucol_close(collator); }
};
using CollatorPointer = std::unique_ptr<UCollator, CloseCollator>;

/// Raised when the attributes below change, so that books make their keys again.
constexpr QStringView settingsRevision = u"1";

CollatorPointer openCollator(const QString& localeName) {
    UErrorCode status = U_ZERO_ERROR;
    CollatorPointer collator(ucol_open(localeName.toLatin1().constData(), &status));
    if (U_FAILURE(status)) {
        status = U_ZERO_ERROR;
        collator.reset(ucol_open("root", &status));
    }
    ucol_setAttribute(collator.get(), UCOL_STRENGTH, UCOL_TERTIARY, &status);
    ucol_setAttribute(collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    Q_ASSERT(U_SUCCESS(status));
    return collator;
}

/// Opening a collator costs a thousand times what a key does; a collator serves one thread at a time.
const UCollator* collatorFor(const QString& localeName) {
    thread_local std::vector<std::pair<QString, CollatorPointer>> opened;
    for (const auto& [name, collator] : opened) {
        if (name == localeName)
            return collator.get();
    }
    opened.emplace_back(localeName, openCollator(localeName));
    return opened.back().second.get();
}

} // namespace

QByteArray sortKey(QStringView text, const QString& localeName) {
    const UCollator* collator = collatorFor(localeName);
    const auto length = static_cast<int32_t>(text.size());
    std::array<uint8_t, 512> buffer;
    const int32_t size =
        ucol_getSortKey(collator, text.utf16(), length, buffer.data(), int32_t(buffer.size()));
    // The last byte of a key is its terminating zero, which memcmp order doesn't need.
    if (size <= int32_t(buffer.size()))
        return {reinterpret_cast<const char*>(buffer.data()), std::max(0, size - 1)};
    QByteArray key(size, Qt::Uninitialized);
    ucol_getSortKey(collator, text.utf16(), length, reinterpret_cast<uint8_t*>(key.data()), size);
    key.chop(1);
    return key;
}

QString sortKeyVersion() {
    UVersionInfo library;
    u_getVersion(library);
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
    u_versionToString(library, text.data());
    return QStringLiteral("icu-%1-%2").arg(QLatin1StringView(text.data()), settingsRevision);
}

} // namespace tenure::domain
