// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/plausibility.h"

#include <QChar>
#include <QSet>

#include <algorithm>
#include <array>

namespace tenure::exchange {
namespace {

/// Letters beyond ASCII of the languages whose encodings overlap. A text is judged by the one that explains
/// it best, so that "ą" and "š" do not both count.
constexpr std::array<QStringView, 9> alphabets = {
    u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",                            // Polish
    u"áčďéěíňóřšťúůýžľĺŕôäÁČĎÉĚÍŇÓŘŠŤÚŮÝŽĽĹŔÔÄ",      // Czech, Slovak
    u"áéíóöőúüűÁÉÍÓÖŐÚÜŰ",                            // Hungarian
    u"čćđšžČĆĐŠŽ",                                    // Croatian, Slovene
    u"ăâîșțşţĂÂÎȘȚŞŢ",                                // Romanian
    u"äöüßÄÖÜ",                                       // German
    u"àâæçéèêëîïôœùûüÿñáíóúìòãõÀÂÆÇÉÈÊËÎÏÔŒÙÛÜÑÁÍÓÚ", // French, Spanish, Portuguese, Italian
    u"åäöæøéÅÄÖÆØÉðþáíóúýÐÞ",                         // Nordic, Icelandic
    u"ğışçöüĞİŞÇÖÜ",                                  // Turkish
};

/// The most frequent characters of Chinese business text, simplified and traditional: enough to see that a
/// decoding hit real words.
constexpr QStringView frequentHan =
    u"的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面"
    u"而方后多定行学法所民得经"
    u"十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然"
    u"前外天政四日那社义事平形"
    u"相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最"
    u"立代想已通并提直题党程展"
    u"五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指"
    u"几九区强放决西被干做必战"
    u"先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改"
    u"清己美再采转更单风切打白"
    u"教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群"
    u"广石记需段研界拉林律叫且"
    u"究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历"
    u"市克何除消构府称太准精值"
    u"号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细"
    u"引听该铁价严客户姓联系电"
    u"话邮箱网址备注银行软件服务续签额币种负责经销渠道城省份购买订阅软贸易科技有限公司股份集团實業務國會時來"
    u"個們為對發經過說產進動與開關"
    u"東車長門間問題電話書學樣點應變導軍區員廠華廣營業銷價單戶稱聯絡約續額負責買貿報資訊軟體網路";

bool isFrequentHan(char16_t c) {
    static const QSet<char16_t> set = [] {
        QSet<char16_t> all;
        for (const QChar han : frequentHan)
            all.insert(han.unicode());
        return all;
    }();
    return set.contains(c);
}

bool isPairedScript(QChar::Script script) {
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Hangul ||
           script == QChar::Script_Bopomofo;
}

bool isTypography(char16_t c) {
    constexpr QStringView common = u"–—‘’“”„…•€«»§°©®™№\u00A0\u202F£·×²³½µ´";
    return common.contains(QChar(c));
}

/// What a character is worth by itself; letters of the Latin alphabets are judged apart.
double worth(QChar c, QChar before, QChar after) {
    const char16_t code = c.unicode();
    if (code == 0xFFFD || c.isNonCharacter())
        return -4;
    if (code < 0xA0 || (code >= 0xE000 && code <= 0xF8FF))
        return -3;
    const QChar::Script script = c.script();
    if (isPairedScript(script)) {
        if (script == QChar::Script_Bopomofo ||
            (code >= 0xFF61 && code <= 0xFF9F)) // half-width kana: bytes of others
            return -0.5;
        // An ideograph glued to Latin letters on both sides is two bytes of a word that lost an accent.
        if (before.isLower() && after.isLower() && before.unicode() < 0x80 && after.unicode() < 0x80)
            return -2;
        if (script != QChar::Script_Han)
            return 0.9;
        return isFrequentHan(code) ? 1.2 : 0.1;
    }
    if ((code >= 0xFF00 && code <= 0xFF5E) || (code >= 0x3000 && code <= 0x303F))
        return 1;
    const bool inWord = before.isLetter() && after.isLetter();
    if (c.isLetter())
        return 0;
    if (inWord && code != 0x2019 && code != 0x2013 && code != 0xB7)
        return -2;
    return isTypography(code) ? 0.3 : -1;
}

/// Letters of other scripts come in words of their own script and mostly in one case.
double foreignLetter(QChar c, QChar before) {
    if (before.isLetter() && before.unicode() >= 0x80 && before.script() != c.script())
        return -1;
    if (before.isLetter() && before.unicode() < 0x80)
        return -1;
    if (before.isLower() && c.isUpper())
        return -0.7;
    return 0.8;
}

} // namespace

Plausibility plausibility(QStringView text) {
    Plausibility result;
    std::array<double, alphabets.size()> byAlphabet = {};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80)
            continue;
        ++result.telling;
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        result.score += worth(c, before, after);
        if (!c.isLetter() || isPairedScript(c.script()))
            continue;
        if (c.script() != QChar::Script_Latin) {
            result.score += foreignLetter(c, before);
            continue;
        }
        if (!before.isLetter() && !after.isLetter() && text.size() > 2) // a letter alone is no word
            continue;
        const double inCase = before.isLower() && c.isUpper() ? -0.7 : 0;
        for (size_t a = 0; a < alphabets.size(); ++a)
            byAlphabet[a] += (alphabets[a].contains(c) ? 1.0 : -0.5) + inCase;
    }
    result.score += *std::max_element(byAlphabet.begin(), byAlphabet.end());
    return result;
}

} // namespace tenure::exchange
