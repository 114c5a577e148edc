// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/sql_fragment.h"

#include <QStringList>

namespace tenure::query {

using namespace Qt::Literals::StringLiterals;

Fragment sql(QString text) {
    return {std::move(text), {}};
}

Fragment bound(Parameter value) {
    return {u"?"_s, {std::move(value)}};
}

Fragment operator+(Fragment left, const Fragment& right) {
    left.sql += right.sql;
    left.parameters.insert(left.parameters.end(), right.parameters.begin(), right.parameters.end());
    return left;
}

Fragment operator+(Fragment left, QLatin1StringView right) {
    left.sql += right;
    return left;
}

Fragment operator+(QLatin1StringView left, Fragment right) {
    right.sql.prepend(left);
    return right;
}

Fragment listOf(const std::vector<Parameter>& values) {
    QStringList marks;
    for (std::size_t i = 0; i < values.size(); ++i)
        marks += u"?"_s;
    return {u'(' + marks.join(u", "_s) + u')', values};
}

} // namespace tenure::query
