// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/today_scope.h"

#include "query/parser.h"
#include "store/book.h"
#include "store/deputies.h"

#include <algorithm>

namespace tenure::operations {

using namespace Qt::Literals::StringLiterals;
using domain::PersonId;

bool WorkScope::isOf(PersonId person) const {
    return people.empty() || std::ranges::find(people, person) != people.end();
}

domain::Result<WorkScope> workScope(store::Book& book, const QueryContext& context) {
    if (!context.me.isValid())
        return WorkScope{};
    return book.read([&](store::Connection& connection) {
        WorkScope scope{{context.me}};
        for (const PersonId person : store::Deputies(connection).standsInFor(context.me, context.today))
            scope.people.push_back(person);
        return scope;
    });
}

domain::Result<OwnTasks> OwnTasks::of(store::Book& book, const QueryContext& context, WorkScope scope) {
    return listAccounts(book, context, {scopedQuery(context, scope, {}), {}}, Totals::Left)
        .map([&](AccountList list) {
            OwnTasks own;
            own.m_scope = std::move(scope);
            own.m_accounts = std::move(list.ids);
            std::ranges::sort(own.m_accounts);
            return own;
        });
}

bool OwnTasks::contains(const domain::Task& task) const {
    if (task.assignee.isValid())
        return m_scope.isOf(task.assignee);
    return !task.account.isValid() || std::ranges::binary_search(m_accounts, task.account.value);
}

query::Query scopedQuery(const QueryContext& context, const WorkScope& scope, const QString& text) {
    std::vector<query::Node> all;
    if (const auto parsed = query::parse(text, context.catalogue); parsed && parsed->root)
        all.push_back(*parsed->root);
    if (!scope.people.empty()) {
        query::Test owner{.field = u"owner"_s, .op = query::Operator::Has, .values = {}};
        for (const PersonId id : scope.people) {
            const auto person = std::ranges::find(context.people, id, &domain::Person::id);
            if (id == context.me)
                owner.values.emplace_back(query::Keyword::Me);
            else if (person != context.people.end())
                owner.values.emplace_back(query::Word{person->name});
        }
        all.push_back(query::Node::test(std::move(owner)));
    }
    query::Query query;
    if (!all.empty())
        query.root = query::Node::all(std::move(all));
    return query;
}

} // namespace tenure::operations
