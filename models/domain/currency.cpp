// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/currency.h"

#include <algorithm>
#include <array>

namespace tenure::domain {

namespace {

constexpr quint32 pack(const char (&code)[4]) {
    return quint32(code[0]) << 16 | quint32(code[1]) << 8 | quint32(code[2]);
}

struct Entry {
    quint32 packed;
    int minorDigits;
    QStringView sign; ///< empty where there is no common one
};

/// ISO 4217 list one as of 2026, without the codes that have no minor unit (precious metals, units of
/// account, tests), and the codes withdrawn since 2021 (ANG, BGN, CUC, HRK, SLL, ZWL), which contracts of the
/// past still carry. Ascending by code.
// clang-format off
constexpr std::array<Entry, 170> currencies{{
    {pack("AED"), 2, u""}, {pack("AFN"), 2, u""}, {pack("ALL"), 2, u""}, {pack("AMD"), 2, u""},
    {pack("ANG"), 2, u""}, {pack("AOA"), 2, u""}, {pack("ARS"), 2, u""}, {pack("AUD"), 2, u"A$"},
    {pack("AWG"), 2, u""}, {pack("AZN"), 2, u""}, {pack("BAM"), 2, u""}, {pack("BBD"), 2, u""},
    {pack("BDT"), 2, u""}, {pack("BGN"), 2, u""}, {pack("BHD"), 3, u""}, {pack("BIF"), 0, u""},
    {pack("BMD"), 2, u""}, {pack("BND"), 2, u""}, {pack("BOB"), 2, u""}, {pack("BOV"), 2, u""},
    {pack("BRL"), 2, u"R$"}, {pack("BSD"), 2, u""}, {pack("BTN"), 2, u""}, {pack("BWP"), 2, u""},
    {pack("BYN"), 2, u""}, {pack("BZD"), 2, u""}, {pack("CAD"), 2, u"CA$"}, {pack("CDF"), 2, u""},
    {pack("CHE"), 2, u""}, {pack("CHF"), 2, u""}, {pack("CHW"), 2, u""}, {pack("CLF"), 4, u""},
    {pack("CLP"), 0, u""}, {pack("CNY"), 2, u"¥"}, {pack("COP"), 2, u""}, {pack("COU"), 2, u""},
    {pack("CRC"), 2, u""}, {pack("CUC"), 2, u""}, {pack("CUP"), 2, u""}, {pack("CVE"), 2, u""},
    {pack("CZK"), 2, u"Kč"}, {pack("DJF"), 0, u""}, {pack("DKK"), 2, u""}, {pack("DOP"), 2, u""},
    {pack("DZD"), 2, u""}, {pack("EGP"), 2, u""}, {pack("ERN"), 2, u""}, {pack("ETB"), 2, u""},
    {pack("EUR"), 2, u"€"}, {pack("FJD"), 2, u""}, {pack("FKP"), 2, u""}, {pack("GBP"), 2, u"£"},
    {pack("GEL"), 2, u"₾"}, {pack("GHS"), 2, u"GH₵"}, {pack("GIP"), 2, u""}, {pack("GMD"), 2, u""},
    {pack("GNF"), 0, u""}, {pack("GTQ"), 2, u""}, {pack("GYD"), 2, u""}, {pack("HKD"), 2, u"HK$"},
    {pack("HNL"), 2, u""}, {pack("HRK"), 2, u""}, {pack("HTG"), 2, u""}, {pack("HUF"), 2, u"Ft"},
    {pack("IDR"), 2, u""}, {pack("ILS"), 2, u"₪"}, {pack("INR"), 2, u"₹"}, {pack("IQD"), 3, u""},
    {pack("IRR"), 2, u""}, {pack("ISK"), 0, u""}, {pack("JMD"), 2, u""}, {pack("JOD"), 3, u""},
    {pack("JPY"), 0, u"JP¥"}, {pack("KES"), 2, u""}, {pack("KGS"), 2, u""}, {pack("KHR"), 2, u""},
    {pack("KMF"), 0, u""}, {pack("KPW"), 2, u""}, {pack("KRW"), 0, u"₩"}, {pack("KWD"), 3, u""},
    {pack("KYD"), 2, u""}, {pack("KZT"), 2, u"₸"}, {pack("LAK"), 2, u""}, {pack("LBP"), 2, u""},
    {pack("LKR"), 2, u""}, {pack("LRD"), 2, u""}, {pack("LSL"), 2, u""}, {pack("LYD"), 3, u""},
    {pack("MAD"), 2, u""}, {pack("MDL"), 2, u""}, {pack("MGA"), 2, u""}, {pack("MKD"), 2, u""},
    {pack("MMK"), 2, u""}, {pack("MNT"), 2, u"₮"}, {pack("MOP"), 2, u""}, {pack("MRU"), 2, u""},
    {pack("MUR"), 2, u""}, {pack("MVR"), 2, u""}, {pack("MWK"), 2, u""}, {pack("MXN"), 2, u"MX$"},
    {pack("MXV"), 2, u""}, {pack("MYR"), 2, u""}, {pack("MZN"), 2, u""}, {pack("NAD"), 2, u""},
    {pack("NGN"), 2, u"₦"}, {pack("NIO"), 2, u""}, {pack("NOK"), 2, u""}, {pack("NPR"), 2, u""},
    {pack("NZD"), 2, u"NZ$"}, {pack("OMR"), 3, u""}, {pack("PAB"), 2, u""}, {pack("PEN"), 2, u""},
    {pack("PGK"), 2, u""}, {pack("PHP"), 2, u"₱"}, {pack("PKR"), 2, u""}, {pack("PLN"), 2, u"zł"},
    {pack("PYG"), 0, u"₲"}, {pack("QAR"), 2, u""}, {pack("RON"), 2, u""}, {pack("RSD"), 2, u""},
    {pack("RUB"), 2, u"₽"}, {pack("RWF"), 0, u""}, {pack("SAR"), 2, u""}, {pack("SBD"), 2, u""},
    {pack("SCR"), 2, u""}, {pack("SDG"), 2, u""}, {pack("SEK"), 2, u""}, {pack("SGD"), 2, u"S$"},
    {pack("SHP"), 2, u""}, {pack("SLE"), 2, u""}, {pack("SLL"), 2, u""}, {pack("SOS"), 2, u""},
    {pack("SRD"), 2, u""}, {pack("SSP"), 2, u""}, {pack("STN"), 2, u""}, {pack("SVC"), 2, u""},
    {pack("SYP"), 2, u""}, {pack("SZL"), 2, u""}, {pack("THB"), 2, u""}, {pack("TJS"), 2, u""},
    {pack("TMT"), 2, u""}, {pack("TND"), 3, u""}, {pack("TOP"), 2, u""}, {pack("TRY"), 2, u"₺"},
    {pack("TTD"), 2, u""}, {pack("TWD"), 2, u"NT$"}, {pack("TZS"), 2, u""}, {pack("UAH"), 2, u"₴"},
    {pack("UGX"), 0, u""}, {pack("USD"), 2, u"$"}, {pack("USN"), 2, u""}, {pack("UYI"), 0, u""},
    {pack("UYU"), 2, u""}, {pack("UYW"), 4, u""}, {pack("UZS"), 2, u""}, {pack("VED"), 2, u""},
    {pack("VES"), 2, u""}, {pack("VND"), 0, u"₫"}, {pack("VUV"), 0, u""}, {pack("WST"), 2, u""},
    {pack("XAF"), 0, u""}, {pack("XCD"), 2, u""}, {pack("XCG"), 2, u""}, {pack("XOF"), 0, u""},
    {pack("XPF"), 0, u""}, {pack("YER"), 2, u""}, {pack("ZAR"), 2, u""}, {pack("ZMW"), 2, u""},
    {pack("ZWG"), 2, u""}, {pack("ZWL"), 2, u""}}};

struct Word {
    QStringView text; ///< lower case
    const char (&code)[4];
};

/// Signs and words that mean one currency. "$" alone is taken for USD; "¥" (CNY, JPY), "kr" (DKK, ISK, NOK, SEK), "Rs" and
/// "Fr." mean several and are not here.
constexpr std::array<Word, 67> words{{
    {u"$", "USD"}, {u"a$", "AUD"}, {u"au$", "AUD"}, {u"c$", "CAD"}, {u"ca$", "CAD"}, {u"can$", "CAD"},
    {u"cn¥", "CNY"}, {u"euro", "EUR"}, {u"euros", "EUR"}, {u"ft", "HUF"}, {u"gh₵", "GHS"}, {u"hk$", "HKD"},
    {u"jp¥", "JPY"}, {u"kč", "CZK"}, {u"mx$", "MXN"}, {u"nt$", "TWD"}, {u"nz$", "NZD"}, {u"r$", "BRL"},
    {u"rmb", "CNY"}, {u"rmb¥", "CNY"}, {u"s$", "SGD"}, {u"sfr", "CHF"}, {u"sfr.", "CHF"}, {u"sg$", "SGD"},
    {u"us$", "USD"}, {u"usd$", "USD"}, {u"zl", "PLN"}, {u"zł", "PLN"}, {u"złoty", "PLN"}, {u"złotych", "PLN"},
    {u"£", "GBP"}, {u"грн", "UAH"}, {u"руб", "RUB"}, {u"руб.", "RUB"}, {u"₦", "NGN"}, {u"₩", "KRW"},
    {u"₪", "ILS"}, {u"₫", "VND"}, {u"€", "EUR"}, {u"₮", "MNT"}, {u"₱", "PHP"}, {u"₲", "PYG"}, {u"₴", "UAH"},
    {u"₸", "KZT"}, {u"₹", "INR"}, {u"₺", "TRY"}, {u"₽", "RUB"}, {u"₾", "GEL"}, {u"人民币", "CNY"},
    {u"人民幣", "CNY"}, {u"元", "CNY"}, {u"円", "JPY"}, {u"新台币", "TWD"}, {u"新台幣", "TWD"}, {u"新臺幣", "TWD"},
    {u"日元", "JPY"}, {u"日圓", "JPY"}, {u"欧元", "EUR"}, {u"歐元", "EUR"}, {u"港元", "HKD"}, {u"港币", "HKD"},
    {u"港幣", "HKD"}, {u"美元", "USD"}, {u"美金", "USD"}, {u"英鎊", "GBP"}, {u"英镑", "GBP"}, {u"원", "KRW"}}};
// clang-format on

const Entry& entryOf(quint32 packed) {
    return *std::ranges::lower_bound(currencies, packed, {}, &Entry::packed);
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code) {
    if (code.size() != 3)
        return std::nullopt;
    quint32 packed = 0;
    for (const QChar letter : code) {
        char16_t unit = letter.unicode();
        if (unit >= u'a' && unit <= u'z')
            unit = char16_t(unit - u'a' + u'A');
        if (unit < u'A' || unit > u'Z')
            return std::nullopt;
        packed = packed << 8 | unit;
    }
    const Entry* entry = std::ranges::lower_bound(currencies, packed, {}, &Entry::packed);
    if (entry == currencies.end() || entry->packed != packed)
        return std::nullopt;
    return Currency(packed);
}

Currency Currency::eur() {
    return Currency(pack("EUR"));
}

QString Currency::code() const {
    const std::array<char16_t, 3> letters{char16_t(m_packed >> 16), char16_t(m_packed >> 8 & 0xff),
                                          char16_t(m_packed & 0xff)};
    return QStringView(letters).toString();
}

int Currency::minorDigits() const {
    return entryOf(m_packed).minorDigits;
}

QString Currency::sign() const {
    const QStringView sign = entryOf(m_packed).sign;
    return sign.isEmpty() ? code() + QChar(u'\u2009') : sign.toString();
}

std::optional<Currency> currencyFromSign(QStringView sign) {
    const QString text = sign.trimmed().toString().normalized(QString::NormalizationForm_KC).toLower();
    const auto word = std::ranges::find(words, QStringView(text), &Word::text);
    return Currency::fromCode(word == words.end() ? QStringView(text) : QString::fromLatin1(word->code));
}

} // namespace tenure::domain
