// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"

#include <unicode/uidna.h>

#include <algorithm>
#include <array>
#include <memory>

namespace tenure::domain {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestDomain = 253; ///< RFC 1035, in the dotted form
constexpr qsizetype longestLabel = 63;

struct CloseIdna {
    void operator()(UIDNA* idna) const { uidna_close(idna); }
};

bool isSeparator(QChar character) {
    switch (character.unicode()) {
    case u',':
    case u';':
    case u'<':
    case u'>':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case u'"':
    case u'\'':
        return true;
    default:
        return character.isSpace();
    }
}

/// What is left of a web or e-mail address without scheme, user, "www.", port and path.
QStringView hostOf(QStringView address) {
    if (const qsizetype scheme = address.indexOf("://"_L1); scheme >= 0)
        address = address.mid(scheme + 3);
    else if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        address = address.mid(7);
    const auto pathStart = std::ranges::find_if(
        address, [](QChar character) { return character == u'/' || character == u'?' || character == u'#'; });
    address = address.first(pathStart - address.begin());
    address = address.mid(address.lastIndexOf(u'@') + 1);
    if (const qsizetype port = address.indexOf(u':'); port >= 0)
        address = address.first(port);
    while (address.endsWith(u'.'))
        address.chop(1);
    if (address.startsWith("www."_L1, Qt::CaseInsensitive))
        address = address.mid(4);
    return address;
}

/// "bücher.de" for "BÜCHER.de" and for "xn--bcher-kva.de"; empty if it is no such name.
QString unicodeName(QStringView host) {
    UErrorCode status = U_ZERO_ERROR;
    // Opened once; ICU's UTS #46 objects may be used from any thread.
    static const std::unique_ptr<UIDNA, CloseIdna> idna(
        uidna_openUTS46(UIDNA_NONTRANSITIONAL_TO_UNICODE | UIDNA_CHECK_BIDI, &status));
    std::array<char16_t, longestDomain + 1> buffer;
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    const int32_t length = uidna_nameToUnicode(idna.get(), host.utf16(), int32_t(host.size()), buffer.data(),
                                               int32_t(buffer.size()), &info, &status);
    if (U_FAILURE(status) || info.errors != 0)
        return {};
    return QStringView(buffer.data(), length).toString();
}

bool isHostCharacter(QChar character) {
    const char16_t unit = character.unicode();
    if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
        return true;
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate() ||
           character == u'-' || character == u'_';
}

/// Two labels or more, and the last one a top-level domain rather than a number or an abbreviation's letter.
bool isDomainName(QStringView host) {
    if (host.size() > longestDomain)
        return false;
    qsizetype labels = 0;
    qsizetype start = 0;
    while (start <= host.size()) {
        const qsizetype dot = host.indexOf(u'.', start);
        const QStringView label = host.mid(start, (dot < 0 ? host.size() : dot) - start);
        if (label.isEmpty() || label.size() > longestLabel || label.startsWith(u'-') ||
            label.endsWith(u'-') || !std::ranges::all_of(label, isHostCharacter))
            return false;
        ++labels;
        if (dot < 0)
            return labels >= 2 && label.size() >= 2 && !label.front().isDigit();
        start = dot + 1;
    }
    return false;
}

QString domainOfWord(QStringView word) {
    const QStringView host = hostOf(word);
    const bool ascii = std::ranges::all_of(host, [](QChar character) { return character.unicode() < 0x80; });
    const bool encoded = host.contains("xn--"_L1, Qt::CaseInsensitive);
    const QString name = ascii && !encoded ? host.toString().toLower() : unicodeName(host);
    return isDomainName(name) ? name : QString();
}

} // namespace

QString normalizedDomain(QStringView text) {
    auto position = text.begin();
    while (true) {
        position = std::find_if_not(position, text.end(), isSeparator);
        if (position == text.end())
            return {};
        const auto end = std::find_if(position, text.end(), isSeparator);
        if (const QString found = domainOfWord(QStringView(position, end)); !found.isEmpty())
            return found;
        position = end;
    }
}

} // namespace tenure::domain
