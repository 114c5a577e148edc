// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/operations/random_operations.h"

#include "store/accounts.h"
#include "store/contacts.h"
#include "store/contracts.h"
#include "store/custom_fields.h"
#include "store/metrics.h"
#include "store/notes.h"
#include "store/people.h"
#include "store/settings.h"
#include "store/tasks.h"
#include "store/touchpoints.h"
#include "store/usage.h"

#include <functional>

namespace tenure::test {

using namespace Qt::Literals::StringLiterals;
using domain::AccountId;
using domain::Currency;
using store::Transaction;

namespace {

/// The dice of one operation, with what it throws for.
class Dice {
public:
    explicit Dice(std::mt19937& random) : m_random(random) {}

    int below(int bound) { return static_cast<int>(m_random() % static_cast<unsigned>(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    template <class T>
    const T& of(const std::vector<T>& values) {
        return values[static_cast<std::size_t>(below(static_cast<int>(values.size())))];
    }
    QDate day(QDate around) { return around.addDays(below(800) - 400); }
    QString word() {
        static const std::vector words{u"Żółć"_s, u"Acme"_s,   u"北京"_s, u"straße"_s,
                                       u"Ａ１"_s, u"o'Neil"_s, u"x;y"_s,  u"Łódź"_s};
        return of(words);
    }
    QString words() { return word() + u' ' + word() + QString::number(below(30)); }
    template <class Enum, int count>
    Enum value() {
        return static_cast<Enum>(below(count));
    }

private:
    std::mt19937& m_random;
};

AccountId anyAccount(Transaction& t, Dice& dice) {
    const std::vector<AccountId> ids = store::Accounts(t.connection()).ids(true);
    return ids.empty() ? AccountId{} : dice.of(ids);
}

domain::PersonId anyPerson(Transaction& t, Dice& dice) {
    const std::vector<domain::Person> people = store::People(t.connection()).all();
    return people.empty() || dice.chance(20) ? domain::PersonId{} : dice.of(people).id;
}

void setFields(domain::Account& account, Transaction& t, Dice& dice) {
    account.domain = dice.chance(50) ? u"d%1.example"_s.arg(dice.below(9)) : QString();
    account.owner = anyPerson(t, dice);
    account.potential = dice.value<domain::Potential, 4>();
    account.city = dice.chance(50) ? dice.word() : QString();
    account.employees = dice.chance(50) ? std::optional<qint64>(dice.below(500)) : std::nullopt;
    account.tierOverride.reset();
    account.tierReason.clear();
    account.tierUntil.reset();
    if (dice.chance(30)) {
        account.tierOverride = dice.value<domain::Tier, 3>();
        account.tierReason = dice.word();
        if (dice.chance(60))
            account.tierUntil = dice.day(t.today());
    }
    // Only an older account becomes the parent, so that there is no ring.
    const AccountId parent = anyAccount(t, dice);
    account.parent = dice.chance(50) && (!account.id.isValid() || parent < account.id) ? parent : AccountId{};
}

void addAccount(Transaction& t, Dice& dice) {
    domain::Account account;
    account.name = dice.words();
    setFields(account, t, dice);
    store::Accounts(t.connection()).insert(t, account);
}

void editAccount(Transaction& t, Dice& dice) {
    store::Accounts accounts(t.connection());
    auto account = accounts.find(anyAccount(t, dice));
    if (!account)
        return;
    if (dice.chance(40))
        account->name = dice.words();
    else
        setFields(*account, t, dice);
    accounts.update(t, *account);
}

void changeTags(Transaction& t, Dice& dice) {
    store::Accounts accounts(t.connection());
    if (const AccountId id = anyAccount(t, dice); id.isValid()) {
        if (dice.chance(60))
            accounts.addTag(t, id, dice.word());
        else
            accounts.removeTag(t, id, dice.word());
    }
}

void trashOrRestore(Transaction& t, Dice& dice) {
    store::Accounts accounts(t.connection());
    const AccountId id = anyAccount(t, dice);
    if (!id.isValid())
        return;
    if (dice.chance(20))
        accounts.remove(t, id);
    else if (!accounts.trash(t, id))
        accounts.restore(t, id);
}

domain::Contract randomContract(Transaction& t, Dice& dice) {
    domain::Contract contract;
    contract.kind = dice.chance(70) ? domain::ContractKind::Recurring : dice.value<domain::ContractKind, 3>();
    contract.start = dice.day(t.today());
    if (dice.chance(85))
        contract.end = contract.start.addDays(dice.below(700));
    contract.currency = *Currency::fromCode(dice.of(std::vector{u"EUR"_s, u"USD"_s, u"JPY"_s}));
    contract.product = dice.word();
    contract.seats = dice.below(600);
    contract.autoRenew = dice.chance(50);
    contract.noticeAmount = dice.below(90);
    contract.noticeUnit = dice.value<domain::NoticeUnit, 3>();
    if (dice.chance(50))
        contract.signedOn = contract.start.addDays(-dice.below(60));
    QDate starts = contract.start;
    for (int phases = dice.below(3); phases >= 0; --phases) {
        contract.phases.push_back({.id = {},
                                   .starts = starts,
                                   .amountMinor = dice.below(9'000'000),
                                   .per = dice.value<domain::AmountPer, 3>()});
        starts = starts.addDays(1 + dice.below(200));
    }
    return contract;
}

void changeContracts(Transaction& t, Dice& dice) {
    store::Contracts contracts(t.connection());
    const AccountId id = anyAccount(t, dice);
    if (!id.isValid())
        return;
    const std::vector<domain::Contract> present = contracts.ofAccount(id);
    domain::Contract contract = randomContract(t, dice);
    contract.account = id;
    if (present.empty() || dice.chance(50)) {
        contracts.insert(t, contract);
        return;
    }
    const domain::Contract& old = dice.of(present);
    if (dice.chance(30)) {
        contracts.remove(t, old.id);
        return;
    }
    contract.id = old.id;
    contract.successor = old.successor;
    if (const domain::ContractId successor = dice.of(present).id; successor != old.id)
        contract.successor = successor;
    contracts.update(t, contract);
}

void changeContacts(Transaction& t, Dice& dice) {
    store::Contacts contacts(t.connection());
    const AccountId id = anyAccount(t, dice);
    if (!id.isValid())
        return;
    const std::vector<domain::Contact> present = contacts.ofAccount(id);
    domain::Contact contact;
    if (!present.empty() && dice.chance(60))
        contact = dice.of(present);
    if (contact.id.isValid() && dice.chance(30)) {
        contacts.remove(t, contact.id);
        return;
    }
    contact.account = anyAccount(t, dice); // may move to another account
    contact.name = dice.words();
    contact.email = dice.chance(50) ? u"a@b%1.example"_s.arg(dice.below(9)) : QString();
    contact.role = dice.value<domain::ContactRole, 8>();
    contact.status = dice.value<domain::ContactStatus, 2>();
    if (contact.id.isValid())
        contacts.update(t, contact);
    else
        contacts.insert(t, contact);
}

void changeActivity(Transaction& t, Dice& dice) {
    const AccountId id = anyAccount(t, dice);
    if (!id.isValid())
        return;
    if (dice.chance(40)) {
        domain::Touchpoint touchpoint;
        touchpoint.account = id;
        touchpoint.day = dice.day(t.today());
        touchpoint.twoWay = dice.chance(50);
        store::Touchpoints(t.connection()).insert(t, touchpoint);
    } else if (dice.chance(50)) {
        domain::Note note;
        note.account = id;
        note.day = t.today();
        note.body = dice.words();
        store::Notes(t.connection()).insert(t, note);
    } else if (const auto touches = store::Touchpoints(t.connection()).ofAccount(id); !touches.empty()) {
        store::Touchpoints(t.connection()).remove(t, dice.of(touches).id);
    }
}

void changeTasks(Transaction& t, Dice& dice) {
    store::Tasks tasks(t.connection());
    const AccountId id = anyAccount(t, dice);
    const std::vector<domain::Task> present = tasks.ofAccount(id);
    domain::Task task;
    if (!present.empty() && dice.chance(50))
        task = dice.of(present);
    task.account = dice.chance(90) ? id : AccountId{};
    task.title = dice.words();
    task.due = dice.chance(70) ? std::optional(dice.day(t.today())) : std::nullopt;
    task.state = dice.value<domain::TaskState, 3>();
    if (task.id.isValid())
        tasks.update(t, task);
    else
        tasks.insert(t, task);
}

void changePeople(Transaction& t, Dice& dice) {
    store::People people(t.connection());
    const std::vector<domain::Person> all = people.all();
    if (all.size() < 2 || dice.chance(20)) {
        people.insert(t, {.id = {}, .name = dice.words(), .email = {}});
    } else if (dice.chance(20)) {
        people.remove(t, dice.of(all).id);
    } else {
        domain::Person person = dice.of(all);
        person.name = dice.words();
        people.update(t, person);
    }
}

void changeCustom(Transaction& t, Dice& dice) {
    store::CustomFields fields(t.connection());
    const std::vector<domain::CustomField> all = fields.all();
    if (all.size() < 3) {
        const auto type = dice.value<domain::CustomType, 6>();
        fields.insert(t, {.id = {},
                          .key = u"f%1"_s.arg(dice.below(9999)),
                          .label = dice.word(),
                          .type = type,
                          .choices = {}});
        return;
    }
    const domain::CustomField field = dice.of(all);
    if (dice.chance(10)) {
        fields.remove(t, field.id);
        return;
    }
    const AccountId account = anyAccount(t, dice);
    if (!account.isValid())
        return;
    const std::vector<domain::CustomValue> values{dice.word(), dice.below(99) / 4.0, qint64(dice.below(99)),
                                                  dice.day(t.today()), dice.chance(50)};
    for (const domain::CustomValue& value : values) {
        if (store::isOfType(value, field.type))
            fields.setValue(t, account, field, dice.chance(80) ? std::optional(value) : std::nullopt);
    }
}

void changeSettings(Transaction& t, Dice& dice) {
    store::Settings settings(t.connection());
    const Currency currency = *Currency::fromCode(dice.of(std::vector{u"EUR"_s, u"USD"_s, u"JPY"_s}));
    if (dice.chance(20))
        settings.setBaseCurrency(t, currency);
    else if (dice.chance(20))
        settings.setNameLocale(t, dice.of(std::vector{u"en"_s, u"pl"_s, u"zh_CN"_s}));
    else
        settings.setPlanningRate(
            t, currency, dice.chance(30) ? std::nullopt : std::optional<qint64>(1 + dice.below(2'000'000)));
}

void bringUsage(Transaction& t, Dice& dice) {
    store::Metrics metrics(t.connection());
    const auto metric = metrics.byKey(u"logins"_s);
    const domain::MetricId id =
        metric ? metric->id
               : metrics.insert(t, {.id = {}, .key = u"logins"_s, .label = u"Logins"_s, .unit = {}});
    store::UsageBatch batch(t, u"product"_s, u"Usage"_s);
    for (int points = dice.below(20); points >= 0; --points) {
        if (const AccountId account = anyAccount(t, dice); account.isValid())
            batch.add({.account = account,
                       .metric = id,
                       .day = QDate(2026, 1, 1).addDays(dice.below(4)),
                       .value = double(dice.below(4))});
    }
    batch.finish();
}

} // namespace

void randomOperation(Transaction& transaction, std::mt19937& random) {
    using Operation = void (*)(Transaction&, Dice&);
    // Some of them more often than others.
    static const std::vector<Operation> operations{
        addAccount,     addAccount,      editAccount,     editAccount,    changeTags,
        trashOrRestore, changeContracts, changeContracts, changeContacts, changeContacts,
        changeActivity, changeActivity,  changeTasks,     changeTasks,    changePeople,
        changeCustom,   changeCustom,    changeSettings,  bringUsage};
    Dice dice(random);
    dice.of(operations)(transaction, dice);
}

} // namespace tenure::test
