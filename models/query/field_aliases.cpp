// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/built_in_fields.h"

#include <array>

namespace tenure::query {

namespace {

struct Aliases {
    const char16_t* key;
    const char16_t* headers; ///< separated by '|'
};

// Headers of account exports of HubSpot, Salesforce (report and API), Gainsight, ChurnZero, ClientSuccess,
// LealUp/Skalin and Planhat, and common words of German, Polish and Chinese lists. headerForm() makes case,
// spaces and accents equal, so each is listed once. Left out on purpose: "Annual Revenue" (the customer's
// own), "Symbol" (stock or ERP code).
constexpr auto table = std::to_array<Aliases>({
    {u"name",
     u"Account|Account Name|Company|Company Name|Client|Client Name|Customer|Customer Name|Organization|"
     u"Organisation|Organization Name|Associated Company|property_name|"
     u"Firma|Firmenname|Unternehmen|Kunde|Kundenname|"
     u"Nazwa|Nazwa firmy|Klient|Nazwa klienta|Kontrahent|Konto|"
     u"客户|客户名称|客户名|公司|公司名称|企业名称|名称|客戶|客戶名稱|公司名稱|企業名稱|名稱"},
    {u"external_id", u"Id|Record ID|Account ID|Company ID|Client ID|Customer ID|External Client "
                     u"ID|accountExternalId|ExternalId|"
                     u"Account External Id|Company External Id|Source ID|_id|Gsid|Account Number|Customer "
                     u"Number|hs_object_id|Key|"
                     u"KundenNr|Kunden-Nr.|Kundennummer|Kunden ID|Debitor|"
                     u"Identyfikator|Id klienta|Numer klienta|Nr klienta|Kod klienta|"
                     u"客户编号|客户ID|客户号|编号|外部编号|客戶編號|客戶ID|編號|外部編號"},
    {u"domain",
     u"Company Domain Name|Email Domain|Domains|Domain Name|property_domain|Domäne|Domena|域名|網域"},
    {u"website",
     u"Website URL|Web|Web site|Homepage|URL|property_website|Webseite|Internetseite|Strona|Strona www|"
     u"Strona internetowa|网站|网址|官网|網站|網址|官網"},
    {u"parent",
     u"Parent Account|Parent Account Name|Parent Company|Parent Id|Parent Account ID|ParentAccountExternalId|"
     u"Subsidiary of|Parent Name|Muttergesellschaft|Konzern|Firma matka|Spółka matka|Jednostka nadrzędna|"
     u"母公司|上级公司|上级客户|上級公司|上級客戶"},
    {u"owner",
     u"Account Owner|Company Owner|Owner Name|Owner Email|OwnerUserAccount|CSM|CSM Name|CSM Email|Owner CSM|"
     u"Customer Success Manager|Client Success Manager|Account Manager|hubspot_owner_id|"
     u"Betreuer|Kundenbetreuer|Verantwortlich|Inhaber|Opiekun|Opiekun klienta|Właściciel|"
     u"客户成功经理|负责人|所有者|客户经理|客戶成功經理|負責人|擁有者|客戶經理"},
    {u"tier",
     u"cf_Tier|Segment|Account Tier|Customer Tier|Touch Model|Service Tier|Kundensegment|Stufe|Poziom|"
     u"Poziom obsługi|层级|客户等级|客户层级|分层|層級|客戶等級|客戶層級|分層"},
    {u"stage", u"Lifecycle Stage|Customer Stage|Phase|Etap|Faza|阶段|生命周期阶段|階段|生命週期階段"},
    {u"arr", u"Annual Recurring Revenue|cf_ARR|ARR to Renew|ACV|Annual Contract Value|TotalContractAmount|"
             u"Total Contract Amount|Contract Value|Jahreswert|Jahresumsatz|Vertragswert|Roczna wartość|"
             u"Roczny przychód cykliczny|Wartość roczna|年经常性收入|年度经常性收入|年費|年费|合同金额|"
             u"年經常性收入|年度經常性收入|合約金額"},
    {u"mrr", u"Monthly Recurring Revenue|cf_MRR|Monatswert|Monatlicher Umsatz|Miesięczny przychód cykliczny|"
             u"Wartość miesięczna|月经常性收入|月度经常性收入|月费|月經常性收入|月度經常性收入|月費"},
    {u"currency", u"Currency Code|ARR Currency|Currency ISO Code|CurrencyIsoCode|ARR to Renew Currency|"
                  u"Total Amount Currency|Waehrung|Währung|Waluta|币种|货币|幣別|幣種|貨幣"},
    {u"product", u"Product Name|Product Line|Produkt|Nazwa produktu|产品|产品名称|產品|產品名稱"},
    {u"edition", u"Plan|Plan Name|Plan Tier|Subscription Plan|Package|Tarif|Edycja|Pakiet|版本|套餐|方案"},
    {u"seats",
     u"License Count|Licenses|Licences|Number of Licenses|Number of Seats|Users|User Count|Plaetze|Plätze|"
     u"Lizenzen|Anzahl Lizenzen|Licencje|Liczba licencji|Stanowiska|Liczba stanowisk|"
     u"席位|席位数|座席数|许可数|席次|席次數|授權數"},
    {u"start",
     u"Start Date|Contract Start|Contract Start Date|Original Contract Date|Customer From|Customer Since|"
     u"Signup Date|Subscription Start|Vertragsbeginn|Vertragsstart|Kunde seit|Beginn|Początek umowy|"
     u"Data rozpoczęcia|Klient "
     u"od|合同开始日期|合同开始|开始日期|签约日期|合約開始日期|合約開始|開始日期|簽約日期"},
    {u"renewal",
     u"Renewal Date|Next Renewal Date|NextRenewalDate|End Date|Contract End|Contract End Date|"
     u"Contract Renewal Date|Customer To|Expiry Date|Expiration Date|Subscription End|Vertragsende|"
     u"Laufzeitende|Verlängerung|Verlängerungsdatum|Koniec umowy|Data odnowienia|Odnowienie|"
     u"Data zakończenia|续约日期|续费日期|合同结束日期|合同到期日|到期日期|到期日|"
     u"續約日期|續費日期|合約結束日期|合約到期日"},
    {u"notice", u"Notice Date|Notice Deadline|Cancellation Deadline|Kuendigung|Kündigung|Kündigungstermin|"
                u"Data wypowiedzenia|Termin wypowiedzenia|通知日期|解约通知日期|解約通知日期"},
    {u"auto_renew", u"Auto Renew|Auto Renewal|Autorenew|Automatic Renewal|Automatische Verlängerung|"
                    u"Automatyczne odnowienie|自动续约|自動續約"},
    {u"potential", u"Growth Potential|Potenzial|Potencjał|潜力|潛力"},
    {u"industry", u"Sector|Vertical|property_industry|Branche|Branża|Sektor|行业|行業|產業"},
    {u"country",
     u"Country/Region|Billing Country|Country Code|BillingAddressCountry|Office Location|property_country|"
     u"Land|Kraj|国家|国家/地区|國家|國家/地區"},
    {u"city", u"Billing City|BillingAddressCity|Town|property_city|Stadt|Ort|Miasto|Miejscowość|城市"},
    {u"phone", u"Phone Number|Phone Primary|Telephone|property_phone|Telefon|Telefonnummer|Numer telefonu|"
               u"电话|电话号码|電話|電話號碼"},
    {u"employees",
     u"Number of Employees|Employee Count|NumberOfEmployees|Company Size|Mitarbeiter|Mitarbeiterzahl|"
     u"Pracownicy|Liczba pracowników|员工人数|员工数|人数|員工人數|員工數|人數"},
    {u"channel", u"Account Source|Lead Source|Original Source|Referral Source|Source|Source Channel|"
                 u"Acquisition Source|Herkunft|Quelle|Kanal|Źródło|Kanał|Kanał pozyskania|渠道|来源|获客渠道|"
                 u"管道|來源|獲客管道"},
    {u"tags", u"Tag|Labels|Label|Tag Names|Schlagworte|Schlagwörter|Tagi|Etykiety|标签|標籤"},
});

constexpr auto furtherTable = std::to_array<Aliases>({
    {u"description",
     u"Notes|Note|Comment|Comments|Remarks|About|property_description|Beschreibung|Bemerkung|Notiz|"
     u"Opis|Uwagi|Notatki|备注|描述|说明|備註|說明"},
    {u"created",
     u"Create Date|Created Date|Created At|property_createdate|Erstellt|Utworzono|创建时间|创建日期|"
     u"建立時間|建立日期"},
    {u"updated", u"Last Modified Date|Last Modified|Updated At|Geändert|Zmieniono|更新时间|更新時間"},
    {u"last_touch", u"Last Activity Date|Last Activity|Last Contacted|Last Touch Date|Letzter Kontakt|"
                    u"Ostatni kontakt|最近联系|最后跟进|最近聯繫|最後跟進"},
    {u"last_two_way", u"Last Two Way Contact|Last Reply"},
    {u"next_step", u"Next Steps|Next Activity|Nächster Schritt|Następny krok|下一步"},
    {u"next_due", u"Next Step Due|Next Activity Date|Następny termin"},
    {u"contacts",
     u"Contact Count|Number of Contacts|Number of Associated Contacts|Liczba kontaktów|联系人数|聯絡人數"},
});

template <std::size_t count>
QStringList lookUp(const std::array<Aliases, count>& aliases, QStringView key) {
    for (const Aliases& entry : aliases) {
        if (key == QStringView(entry.key))
            return QStringView(entry.headers).toString().split(u'|');
    }
    return {};
}

} // namespace

QStringList headerAliases(QStringView key) {
    return lookUp(table, key) + lookUp(furtherTable, key);
}

} // namespace tenure::query
