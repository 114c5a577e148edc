// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/deputies.h"

#include "operations/refusal.h"
#include "store/deputies.h"
#include "store/people.h"

namespace tenure::operations {

using domain::Deputy;
using domain::DeputyId;
using store::Deputies;
using store::Transaction;

namespace {

QString nameOf(Transaction& transaction, domain::PersonId id) {
    const auto person = store::People(transaction.connection()).find(id);
    if (!person)
        refuse(told(QT_TRANSLATE_NOOP("operations", "Choose who is away and who stands in.")));
    return person->name;
}

void check(Transaction& transaction, const Deputy& deputy) {
    const QString person = nameOf(transaction, deputy.person);
    const QString standIn = nameOf(transaction, deputy.deputy);
    if (deputy.person == deputy.deputy)
        refuse(told(QT_TRANSLATE_NOOP("operations", "Nobody stands in for themselves: choose a colleague.")));
    if (!deputy.from.isValid() || !deputy.until.isValid() || deputy.until < deputy.from)
        refuse(told(QT_TRANSLATE_NOOP("operations", "The last day must not be before the first.")));
    for (const Deputy& other : Deputies(transaction.connection()).all()) {
        const bool same =
            other.id != deputy.id && other.person == deputy.person && other.deputy == deputy.deputy;
        if (same && other.from <= deputy.until && deputy.from <= other.until)
            refuse(
                told(QT_TRANSLATE_NOOP("operations",
                                       "%1 stands in for %2 already from %3 until %4: change that instead."))
                    .arg(standIn, person, other.from.toString(Qt::ISODate),
                         other.until.toString(Qt::ISODate)));
    }
}

} // namespace

domain::Result<std::vector<Deputy>> deputies(store::Book& book) {
    return book.read([](store::Connection& connection) { return Deputies(connection).all(); });
}

Edited<DeputyId> addDeputy(store::Book& book, Deputy deputy) {
    return book.write({.label = told(QT_TRANSLATE_NOOP("operations", "Add a deputy"))},
                      [deputy](Transaction& transaction) {
                          check(transaction, deputy);
                          return Deputies(transaction.connection()).insert(transaction, deputy);
                      });
}

Edited<bool> changeDeputy(store::Book& book, Deputy deputy) {
    return book.write({.label = told(QT_TRANSLATE_NOOP("operations", "Change a deputy"))},
                      [deputy](Transaction& transaction) {
                          Deputies deputies(transaction.connection());
                          if (!deputies.find(deputy.id))
                              refuse(told(QT_TRANSLATE_NOOP("operations", "This deputy is gone already.")));
                          check(transaction, deputy);
                          return deputies.update(transaction, deputy);
                      });
}

Edited<bool> removeDeputy(store::Book& book, DeputyId id) {
    return book.write({.label = told(QT_TRANSLATE_NOOP("operations", "Remove a deputy"))},
                      [id](Transaction& transaction) {
                          Deputies deputies(transaction.connection());
                          if (!deputies.find(id))
                              return false;
                          deputies.remove(transaction, id);
                          return true;
                      });
}

} // namespace tenure::operations
