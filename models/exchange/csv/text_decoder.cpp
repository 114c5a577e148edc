// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/text_decoder.h"

#include "exchange/csv/utf8_scan.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>

#include <algorithm>
#include <vector>

namespace tenure::exchange {
namespace {

constexpr QByteArrayView replacement("\xEF\xBF\xBD"); // U+FFFD

constexpr size_t pivotUnits = 16384;

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// ICU calls this for every sequence that the encoding does not know.
void countAndReplace(const void* counter, UConverterToUnicodeArgs* arguments, const char*, int32_t,
                     UConverterCallbackReason reason, UErrorCode* status) {
    if (reason > UCNV_IRREGULAR)
        return;
    ++*static_cast<qint64*>(const_cast<void*>(counter));
    *status = U_ZERO_ERROR;
    const UChar mark = 0xFFFD;
    ucnv_cbToUWriteUChars(arguments, &mark, 1, 0, status);
}

} // namespace

struct TextDecoder::Private {
    int bomLeft = 0;
    qint64 undecodable = 0;
    QByteArray carry; ///< UTF-8 only: a sequence cut by the end of a piece
    Converter from;   ///< null for UTF-8
    Converter to;
    std::vector<UChar> pivot; ///< empty for UTF-8
    UChar* pivotRead = nullptr;
    UChar* pivotWrite = nullptr;

    void decodeUtf8(QByteArrayView bytes, bool last, QByteArray& utf8);
    void convert(QByteArrayView bytes, bool last, QByteArray& utf8);
};

void TextDecoder::Private::decodeUtf8(QByteArrayView bytes, bool last, QByteArray& utf8) {
    QByteArray joined;
    if (!carry.isEmpty()) {
        joined = carry;
        joined.append(bytes);
        carry.clear();
        bytes = joined;
    }
    while (!bytes.isEmpty()) {
        const Utf8Prefix prefix = scanUtf8(bytes);
        utf8.append(bytes.first(prefix.validBytes));
        bytes = bytes.sliced(prefix.validBytes);
        if (prefix.stop == Utf8Prefix::Stop::Incomplete && !last) {
            carry = bytes.toByteArray();
            return;
        }
        if (prefix.stop == Utf8Prefix::Stop::End)
            return;
        ++undecodable;
        utf8.append(replacement);
        bytes = bytes.sliced(prefix.invalidBytes);
    }
}

void TextDecoder::Private::convert(QByteArrayView bytes, bool last, QByteArray& utf8) {
    const char* source = bytes.isNull() ? "" : bytes.data(); // ICU takes a null pointer for an error
    const char* const sourceEnd = source + bytes.size();
    for (;;) {
        const qsizetype before = utf8.size();
        utf8.resize(before + std::max<qsizetype>(64, (sourceEnd - source) * 2));
        char* target = utf8.data() + before;
        const char* const targetEnd = utf8.data() + utf8.size();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_convertEx(to.get(), from.get(), &target, targetEnd, &source, sourceEnd, pivot.data(), &pivotRead,
                       &pivotWrite, pivot.data() + pivot.size(), false, last, &status);
        utf8.truncate(target - utf8.constData());
        if (status == U_BUFFER_OVERFLOW_ERROR)
            continue;
        if (U_FAILURE(status)) // only a sequence cut off by the end of the file is left to fail here
            ++undecodable, utf8.append(replacement);
        return;
    }
}

TextDecoder::TextDecoder(const Encoding& encoding) : d(std::make_unique<Private>()) {
    d->bomLeft = encoding.bomBytes;
    if (encoding.name == "UTF-8")
        return;
    UErrorCode status = U_ZERO_ERROR;
    d->from.reset(ucnv_open(encoding.name.constData(), &status));
    d->to.reset(ucnv_open("UTF-8", &status));
    if (U_FAILURE(status)) { // an unknown name is read as UTF-8, broken places are counted
        d->from.reset();
        return;
    }
    d->pivot.resize(pivotUnits);
    d->pivotRead = d->pivotWrite = d->pivot.data();
    ucnv_setToUCallBack(d->from.get(), countAndReplace, &d->undecodable, nullptr, nullptr, &status);
}

TextDecoder::~TextDecoder() = default;
TextDecoder::TextDecoder(TextDecoder&&) noexcept = default;
TextDecoder& TextDecoder::operator=(TextDecoder&&) noexcept = default;

void TextDecoder::decode(QByteArrayView bytes, bool last, QByteArray& utf8) {
    const auto skipped = std::min<qsizetype>(d->bomLeft, bytes.size());
    d->bomLeft -= int(skipped);
    bytes = bytes.sliced(skipped);
    if (d->from)
        d->convert(bytes, last, utf8);
    else
        d->decodeUtf8(bytes, last, utf8);
}

qint64 TextDecoder::undecodable() const {
    return d->undecodable;
}

QByteArray decodeAll(QByteArrayView bytes, const Encoding& encoding) {
    QByteArray utf8;
    TextDecoder decoder(encoding);
    decoder.decode(bytes, true, utf8);
    return utf8;
}

} // namespace tenure::exchange
