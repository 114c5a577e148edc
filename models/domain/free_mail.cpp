// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/free_mail.h"

#include <algorithm>
#include <array>

namespace tenure::domain {

namespace {

/// The most used ones of the countries whose languages the program speaks, and the large ones of the world.
constexpr std::array<QStringView, 51> exact{
    u"gmail.com",      u"googlemail.com", u"icloud.com",  u"me.com",       u"mac.com",    u"aol.com",
    u"msn.com",        u"proton.me",      u"pm.me",       u"tutanota.com", u"hey.com",    u"fastmail.com",
    u"zoho.com",       u"mail.com",       u"mail.ru",     u"inbox.ru",     u"bk.ru",      u"rambler.ru",
    u"ya.ru",          u"web.de",         u"t-online.de", u"freenet.de",   u"posteo.de",  u"mailbox.org",
    u"orange.fr",      u"free.fr",        u"laposte.net", u"libero.it",    u"wp.pl",      u"o2.pl",
    u"onet.pl",        u"onet.eu",        u"op.pl",       u"interia.pl",   u"interia.eu", u"poczta.fm",
    u"poczta.onet.pl", u"gazeta.pl",      u"tlen.pl",     u"vp.pl",        u"qq.com",     u"foxmail.com",
    u"163.com",        u"126.com",        u"139.com",     u"sina.com",     u"sohu.com",   u"yeah.net",
    u"aliyun.com",     u"pchome.com.tw",  u"hinet.net"};

/// Of any country: "yahoo.co.jp", "hotmail.fr".
constexpr std::array<QStringView, 7> anywhere{u"yahoo",  u"hotmail",    u"outlook", u"live",
                                              u"yandex", u"protonmail", u"gmx"};

} // namespace

bool isFreeMailDomain(QStringView domain) {
    if (std::ranges::find(exact, domain) != exact.end())
        return true;
    const qsizetype dot = domain.indexOf(u'.');
    const QStringView first = dot < 0 ? domain : domain.first(dot);
    const QStringView rest = dot < 0 ? QStringView() : domain.sliced(dot + 1);
    const bool isCountry = rest == u"com" || rest == u"net" || rest.size() == 2 ||
                           ((rest.startsWith(u"co.") || rest.startsWith(u"com.")) && rest.size() <= 6);
    return isCountry && std::ranges::find(anywhere, first) != anywhere.end();
}

} // namespace tenure::domain
