// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/generate_accounts.h"

#include <array>

namespace tenure::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Random numbers of one account: splitmix64 (Steele, Lea, Flood: Fast splittable pseudorandom number
/// generators, 2014), seeded with the account's number.
class Dice {
public:
    explicit Dice(qint64 number) : m_state(static_cast<quint64>(number) * 0x9E3779B97F4A7C15u + 1) {}

    /// From 0 to @p sides - 1.
    qint64 roll(qint64 sides) {
        m_state += 0x9E3779B97F4A7C15u;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return static_cast<qint64>((z ^ (z >> 31)) % static_cast<quint64>(sides));
    }

    template <std::size_t n>
    QString oneOf(const std::array<QStringView, n>& words) {
        return words[static_cast<std::size_t>(roll(n))].toString();
    }

private:
    quint64 m_state;
};

constexpr std::array<QStringView, 30> syllables{
    u"ha",  u"bri", u"cor", u"den", u"el",  u"fen", u"gra", u"hol", u"ib",  u"jun",
    u"kel", u"lu",  u"mar", u"nor", u"os",  u"per", u"qui", u"ros", u"sta", u"tes",
    u"ul",  u"ver", u"wel", u"xan", u"yor", u"zen", u"ash", u"bor", u"cas", u"dun"};
constexpr std::array<QStringView, 20> trades{
    u"Robotics", u"Insurance", u"Health", u"Telecom",  u"Shipping", u"Analytics", u"Legal",
    u"Foods",    u"Agri",      u"Labs",   u"Motors",   u"Dental",   u"Supply",    u"Optics",
    u"Estates",  u"Energy",    u"Media",  u"Textiles", u"Systems",  u"Logistics"};
constexpr std::array<QStringView, 6> forms{u"", u" Ltd", u" Inc.", u" GmbH", u" S.A.", u" AB"};
constexpr std::array<QStringView, 16> polishRoots{
    u"Żółć",   u"Łódź", u"Śląsk",  u"Wisła",   u"Bałtyk", u"Świt",  u"Dąb",   u"Jodła",
    u"Źródło", u"Kłos", u"Mrówka", u"Gwiazda", u"Orzeł",  u"Rzeka", u"Sokół", u"Zamość"};
constexpr std::array<QStringView, 10> polishTrades{u"Spedycja", u"Piekarnie",  u"Budownictwo", u"Energetyka",
                                                   u"Usługi",   u"Księgowość", u"Meble",       u"Narzędzia",
                                                   u"Żegluga",  u"Łączność"};
constexpr std::array<QStringView, 2> polishForms{u" sp. z o.o.", u" S.A."};
const QString hanCharacters =
    u"华安达康瑞海天金信德永兴长宏泰盛元和光明东方新远大中联合国际星辰云创智慧汇丰恒力通顺佳美"_s;
constexpr std::array<QStringView, 8> hanTrades{u"科技", u"物流", u"医疗", u"食品",
                                               u"电子", u"教育", u"能源", u"软件"};
constexpr std::array<QStringView, 3> hanForms{u"有限公司", u"集团", u"股份有限公司"};

struct Place {
    QStringView country, city;
};
constexpr std::array<Place, 8> latinPlaces{{{u"Norway", u"Oslo"},
                                            {u"Germany", u"Köln"},
                                            {u"United Kingdom", u"Leeds"},
                                            {u"France", u"Lyon"},
                                            {u"Sweden", u"Malmö"},
                                            {u"United States", u"Austin"},
                                            {u"Spain", u"Sevilla"},
                                            {u"Ireland", u"Cork"}}};
constexpr std::array<Place, 4> polishPlaces{
    {{u"Poland", u"Łódź"}, {u"Poland", u"Kraków"}, {u"Poland", u"Gdańsk"}, {u"Poland", u"Zielona Góra"}}};
constexpr std::array<Place, 4> hanPlaces{
    {{u"China", u"上海"}, {u"China", u"深圳"}, {u"Taiwan", u"台北"}, {u"China", u"成都"}}};

constexpr std::array<QStringView, 12> owners{
    u"Clara Nyström",   u"Jan Kowalczyk",     u"李娜", u"Amira Haddad", u"Tomás Ferreira",
    u"Grace Okafor",    u"Małgorzata Wójcik", u"陈伟", u"Lukas Brandt", u"Priya Raman",
    u"Sofia Lindqvist", u"Owen Hughes"};
constexpr std::array<QStringView, 9> industries{u"Manufacturing", u"Insurance", u"Healthcare",
                                                u"Telecom",       u"Logistics", u"Retail",
                                                u"Education",     u"Finance",   u"Public sector"};
constexpr std::array<QStringView, 9> tags{u"escalated", u"reference", u"api",  u"multi-site", u"silent",
                                          u"expansion", u"legal",     u"重点", u"żółty"};
constexpr std::array<QStringView, 6> currencies{u"EUR", u"EUR", u"EUR", u"USD", u"GBP", u"PLN"};
constexpr std::array<QStringView, 6> potentials{u"none", u"none", u"none", u"low", u"medium", u"high"};

QString capitalised(const QString& word) {
    return word.left(1).toUpper() + word.mid(1);
}

/// Counts through all combinations of three syllables in a scattered order: 7919 is prime and no divisor of
/// 27,000.
QString latinWord(qint64 number) {
    const qint64 scattered = number * 7919 % 27000;
    const auto syllable = [](qint64 index) {
        return syllables[static_cast<std::size_t>(index % 30)].toString();
    };
    return capitalised(syllable(scattered) + syllable(scattered / 30) + syllable(scattered / 900));
}

template <std::size_t n>
QString nth(const std::array<QStringView, n>& words, qint64 index) {
    return words[static_cast<std::size_t>(index % static_cast<qint64>(n))].toString();
}

QString latinName(qint64 number) {
    return latinWord(number) + u' ' + nth(trades, number + number / 27000) +
           nth(forms, number / 540000 + number);
}

QString polishName(qint64 number) {
    return nth(polishRoots, number + number / 27000) + u' ' + latinWord(number) + u' ' +
           nth(polishTrades, number) + nth(polishForms, number);
}

QString hanName(qint64 number) {
    const qint64 n = hanCharacters.size();
    QString name;
    for (qint64 rest = number, i = 0; i < 4; ++i, rest /= n)
        name += hanCharacters[(rest * 7 + 3 * i) % n];
    return name + nth(hanTrades, number / 20) + nth(hanForms, number);
}

/// Most accounts pay little, few pay much.
qint64 arrOf(Dice& dice) {
    const qint64 share = dice.roll(60);
    if (share == 0)
        return 100'000 + 500 * dice.roll(600);
    if (share < 12)
        return 10'000 + 100 * dice.roll(900);
    return 480 + 12 * dice.roll(700);
}

void nameAndPlace(GeneratedAccount& account, qint64 number, Dice& dice) {
    const qint64 share = number % 20;
    Place place;
    if (share < 12) {
        account.name = latinName(number);
        place = latinPlaces[static_cast<std::size_t>(dice.roll(latinPlaces.size()))];
    } else if (share < 17) {
        account.name = polishName(number);
        place = polishPlaces[static_cast<std::size_t>(dice.roll(polishPlaces.size()))];
    } else {
        account.name = hanName(number);
        place = hanPlaces[static_cast<std::size_t>(dice.roll(hanPlaces.size()))];
    }
    account.country = place.country.toString();
    account.city = place.city.toString();
    account.domain = latinWord(number).toLower() + u'-' + QString::number(number, 36) + u".com"_s;
}

QByteArray quoted(const QString& text) {
    const bool plain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n');
    return (plain ? text : u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"').toUtf8();
}

QByteArray csvRow(const GeneratedAccount& account) {
    const QStringList cells{account.externalId,
                            account.name,
                            account.domain,
                            account.owner,
                            account.industry,
                            account.country,
                            account.city,
                            account.potential,
                            account.tags.join(u';'),
                            QString::number(account.arr),
                            account.currency,
                            QString::number(account.seats),
                            QString::number(account.employees),
                            account.start.toString(Qt::ISODate),
                            account.renewal.toString(Qt::ISODate)};
    QByteArray row;
    for (const QString& cell : cells)
        row += (row.isEmpty() ? QByteArray() : QByteArray(",")) + quoted(cell);
    return row + '\n';
}

/// Collects rows so that the file is written in large pieces.
class Pieces {
public:
    explicit Pieces(QIODevice& file) : m_file(file) {}
    void add(const QByteArray& row) {
        m_piece += row;
        if (m_piece.size() > 1'000'000)
            flush();
    }
    bool flush() {
        m_good = m_good && m_file.write(m_piece) == m_piece.size();
        m_piece.clear();
        return m_good;
    }

private:
    QIODevice& m_file;
    QByteArray m_piece;
    bool m_good = true;
};

QString externalIdOf(qint64 number) {
    return u"ACC-%1"_s.arg(number, 7, 10, QLatin1Char('0'));
}

} // namespace

GeneratedAccount generatedAccount(qint64 number, QDate today) {
    Dice dice(number);
    GeneratedAccount account;
    account.externalId = externalIdOf(number);
    nameAndPlace(account, number, dice);
    account.owner = dice.oneOf(owners);
    account.industry = dice.oneOf(industries);
    account.potential = dice.oneOf(potentials);
    account.currency = dice.oneOf(currencies);
    account.arr = arrOf(dice);
    account.seats = 1 + account.arr / (60 + dice.roll(120));
    account.employees = account.seats * (2 + dice.roll(30));
    account.renewal = today.addDays(dice.roll(740) - 10);
    account.start = account.renewal.addDays(1).addYears(-1 - static_cast<int>(dice.roll(3)));
    for (qint64 i = dice.roll(6) - 2; i > 0; --i) {
        const QString tag = dice.oneOf(tags);
        if (!account.tags.contains(tag))
            account.tags += tag;
    }
    return account;
}

QStringList generatedColumns() {
    return u"external_id,name,domain,owner,industry,country,city,potential,tags,arr,currency,seats,employees,start,renewal"_s
        .split(u',');
}

bool writeAccountsCsv(QIODevice& file, qint64 count, QDate today) {
    Pieces pieces(file);
    pieces.add(generatedColumns().join(u',').toUtf8() + '\n');
    for (qint64 number = 0; number < count; ++number)
        pieces.add(csvRow(generatedAccount(number, today)));
    return pieces.flush();
}

bool writeUsageCsv(QIODevice& file, qint64 points, qint64 accounts, QDate today, UsageForm form) {
    const bool exported = form == UsageForm::Exported;
    Pieces pieces(file);
    if (exported)
        pieces.add("account,metric,day,value\n");
    const qint64 days = (points + accounts - 1) / accounts;
    Dice dice(points);
    for (qint64 point = 0; point < points; ++point) {
        const QDate day = today.addDays(point / accounts - days);
        const QByteArray value = QByteArray::number(dice.roll(200));
        if (exported)
            pieces.add(externalIdOf(point % accounts).toLatin1() + ",logins," +
                       day.toString(Qt::ISODate).toLatin1() + ',' + value + '\n');
        else
            pieces.add(QByteArray::number(point % accounts + 1) + ",1," +
                       QByteArray::number(day.toJulianDay()) + ',' + value + ",1\n");
    }
    return pieces.flush();
}

} // namespace tenure::test
