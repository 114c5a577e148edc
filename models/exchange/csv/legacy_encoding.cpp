// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/legacy_encoding.h"

#include "exchange/csv/plausibility.h"
#include "exchange/csv/text_decoder.h"

#include <QString>

#include <uchardet.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>
#include <vector>

namespace tenure::exchange {
namespace {

/// What uchardet says; empty if nothing.
QByteArray askUchardet(QByteArrayView bytes) {
    struct Close {
        void operator()(uchardet_t detector) const { uchardet_delete(detector); }
    };
    const std::unique_ptr<std::remove_pointer_t<uchardet_t>, Close> detector(uchardet_new());
    if (uchardet_handle_data(detector.get(), bytes.data(), size_t(bytes.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/// True if the encoding reads the characters that CSV is made of as themselves.
bool readsAscii(const QByteArray& name) {
    const QByteArray plain("abz AZ,;|!\t\"\r\n09=@+-~\\");
    QByteArray utf8;
    TextDecoder decoder(Encoding{name, 0, true});
    decoder.decode(plain, true, utf8);
    return utf8 == plain;
}

} // namespace

std::optional<QByteArray> knownEncoding(const QByteArray& alias) {
    // The web's and people's names for what ICU calls otherwise; GBK is read by its superset.
    static const std::vector<std::pair<const char*, const char*>> own = {
        {"gbk", "GB18030"},       {"gb2312", "GB18030"},      {"cp936", "GB18030"},
        {"ansi", "windows-1252"}, {"ascii", "UTF-8"},         {"us-ascii", "UTF-8"},
        {"utf8", "UTF-8"},        {"utf-8", "UTF-8"},         {"utf-8-sig", "UTF-8"},
        {"latin2", "ISO-8859-2"}, {"latin1", "windows-1252"}, {"iso-8859-1", "windows-1252"},
        {"utf16le", "UTF-16LE"},  {"utf-16le", "UTF-16LE"},   {"utf16be", "UTF-16BE"},
        {"utf-16be", "UTF-16BE"}, {"utf32le", "UTF-32LE"},    {"utf-32le", "UTF-32LE"},
        {"utf32be", "UTF-32BE"},  {"utf-32be", "UTF-32BE"}};
    for (const auto& [from, to] : own)
        if (qstricmp(alias.constData(), from) == 0)
            return QByteArray(to);
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = alias.isEmpty() ? nullptr : ucnv_open(alias.constData(), &status);
    if (converter == nullptr)
        return {};
    ucnv_close(converter);
    status = U_ZERO_ERROR;
    const char* standard = ucnv_getStandardName(alias.constData(), "MIME", &status);
    if (standard == nullptr)
        standard = ucnv_getStandardName(alias.constData(), "IANA", &status);
    const QByteArray name = standard == nullptr ? alias : QByteArray(standard);
    const bool allowed = !name.startsWith("ISO-2022") && !name.startsWith("UTF-7") && !name.startsWith("HZ-");
    return allowed && readsAscii(name) ? std::optional(name) : std::nullopt;
}

Encoding guessLegacyEncoding(QByteArrayView lines) {
    std::vector<QByteArray> candidates = {"windows-1252", "windows-1250", "ISO-8859-2", "GB18030", "Big5"};
    const auto guessed = knownEncoding(askUchardet(lines));
    const bool isNew =
        guessed && std::find(candidates.begin(), candidates.end(), *guessed) == candidates.end();
    if (isNew && *guessed != "UTF-8" && !guessed->startsWith("UTF-"))
        candidates.push_back(*guessed);

    struct Reading {
        QByteArray name;
        QByteArray text;
        Plausibility rating;
        double perByte = 0;
    };
    const auto telling =
        double(std::count_if(lines.begin(), lines.end(), [](char c) { return uchar(c) > 127; }));
    std::optional<Reading> best;
    double rival = 0; // of a reading that gives another text
    for (const QByteArray& name : candidates) {
        Reading reading{name, decodeAll(lines, Encoding{name, 0, true}), {}, 0};
        reading.rating = plausibility(QString::fromUtf8(reading.text));
        // A two-byte encoding has half the characters for the same bytes.
        reading.perByte = reading.rating.score / std::max(1.0, double(reading.rating.telling));
        if (best && reading.text == best->text)
            continue;
        if (!best || reading.perByte > best->perByte) {
            rival = best ? best->perByte : -1;
            best = std::move(reading);
        } else {
            rival = std::max(rival, reading.perByte);
        }
    }
    const bool sure = telling >= 20 && best->perByte >= 0.6 && best->perByte - rival >= 0.25;
    return {best->name, 0, sure};
}

} // namespace tenure::exchange
