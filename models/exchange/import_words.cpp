// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/text_fold.h"
#include "exchange/import_targets.h"

#include <algorithm>
#include <array>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    const char16_t* target; ///< key of the target
    const char16_t* key;
    const char16_t* words; ///< separated by '|', compared folded
};

constexpr auto table = std::to_array<Words>({
    {u"tier", u"high", u"High touch|High-touch|A|Tier 1|Tier A|1|Wysoki|高接触|高接觸|高触达"},
    {u"tier", u"low", u"Low touch|Low-touch|B|Tier 2|Tier B|2|Niski|低接触|低接觸|低触达"},
    {u"tier", u"tech",
     u"Tech touch|Tech-touch|Digital|Digital touch|C|Tier 3|Tier "
     u"C|3|技术触达|技術觸達|技术接触|技術接觸|科技触达|科技觸達"},
    {u"potential", u"none", u"No|Keines|Brak|无|無"},
    {u"potential", u"low", u"Niedrig|Niski|低"},
    {u"potential", u"medium", u"Mid|Mittel|Średni|中"},
    {u"potential", u"high", u"Hoch|Wysoki|高"},
    {u"kind", u"recurring", u"Subscription|New|Renewal|Existing Business|Abo|Abonament|订阅|訂閱"},
    {u"kind", u"trial", u"Test|Pilot|POC|试用|試用"},
    {u"kind", u"one_off", u"One-off|One off|One-time|One time|Services|Einmalig|Jednorazowy|一次性"},
    {u"kind", u"call", u"Phone|Phone call|Anruf|Telefon|Rozmowa|电话|電話"},
    {u"kind", u"meeting", u"Video call|Demo|Besprechung|Spotkanie|会议|會議"},
    {u"kind", u"visit", u"On-site|Onsite|Besuch|Wizyta|拜访|拜訪"},
    {u"kind", u"email", u"E-mail|Mail|Outgoing email|邮件|郵件"},
    {u"kind", u"message", u"Chat|Slack|WeCom|SMS|Nachricht|Wiadomość|消息"},
    {u"kind", u"qbr", u"EBR|Business review|Executive business review"},
    {u"kind", u"training", u"Webinar|Workshop|Schulung|Szkolenie|培训|培訓"},
    {u"direction", u"outgoing", u"Outbound|Out|Sent"},
    {u"direction", u"incoming", u"Inbound|In|Received"},
    {u"billing", u"monthly", u"Month|M|Monatlich|Miesięcznie|月"},
    {u"billing", u"quarterly", u"Quarter|Q|Quartalsweise|Kwartalnie|季"},
    {u"billing", u"yearly", u"Annual|Annually|Year|Y|Jährlich|Rocznie|年"},
    {u"billing", u"once", u"One-time|Upfront|Einmalig|Jednorazowo|一次"},
    {u"role", u"economic_buyer",
     u"Economic buyer|Economic decision maker|Budget holder|Decision maker|Buyer|Decydent "
     u"budżetowy|经济决策人|經濟決策者"},
    {u"role", u"champion", u"Champion|Evangelist|Ambasador|内部支持者|內部支持者"},
    {u"role", u"executive_sponsor", u"Executive sponsor|Sponsor|Sponsor w zarządzie|高层支持者|高層支持者"},
    {u"role", u"signer", u"Legal & Compliance|Podpisujący|签约人|簽約人"},
    {u"role", u"technical_evaluator",
     u"Technical evaluator|Technical buyer|Evaluator|Weryfikator techniczny|技术评估人|技術評估者"},
    {u"role", u"user", u"End user|Business user|Anwender|Użytkownik|用户|使用者"},
    {u"role", u"blocker", u"Przeciwnik|反对者|反對者"},
    {u"status", u"active", u"Yes|true|Aktiv|Aktywny"},
    {u"status", u"left", u"Inactive|Left company|No longer at company|Former"},
    {u"state", u"open",
     u"Not started|In progress|New|To do|Waiting on someone else|Deferred|Offen|Otwarte|W toku|未完成|待办"},
    {u"state", u"done", u"Completed|Complete|Closed|Finished|Erledigt|Zakończone|已完成|完成"},
    {u"state", u"cancelled", u"Canceled|Cancelled|Abgebrochen|Anulowane|已取消"},
    {u"priority", u"low", u"Niedrig|Niski|低"},
    {u"priority", u"normal", u"Medium|Mittel|Średni|中"},
    {u"priority", u"high", u"Urgent|Hoch|Wysoki|高"},
    {u"type", u"bool", u"boolean|checkbox"},
    {u"aggregate", u"mean", u"average|avg"},
});

} // namespace

std::optional<QString> enumWord(const Target& target, const QString& text) {
    const auto key = std::ranges::find_if(
        target.words, [&](const QString& word) { return word.compare(text, Qt::CaseInsensitive) == 0; });
    if (key != target.words.end())
        return *key;
    const QString form = domain::fold(text);
    for (const Words& entry : table) {
        const QString meant = QStringView(entry.key).toString();
        if (target.key != QStringView(entry.target) || !target.words.contains(meant))
            continue;
        for (const QString& word : QStringView(entry.words).toString().split(u'|')) {
            if (domain::fold(word) == form)
                return meant;
        }
    }
    return std::nullopt;
}

} // namespace tenure::exchange
