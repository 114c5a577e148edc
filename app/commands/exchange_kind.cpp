// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/exchange_kind.h"

#include "domain/import_rules.h"
#include "query/nearest.h"

#include <QCoreApplication>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

tl::expected<exchange::ImportKind, Failure> kindOf(const QString& text) {
    if (const auto kind = exchange::kindFromKey(text))
        return *kind;
    QStringList keys;
    for (int i = 0; i < domain::importKindCount; ++i)
        keys.append(QString(exchange::kindKey(static_cast<exchange::ImportKind>(i))));
    return tl::unexpected(
        wrongUsage(QCoreApplication::translate("cli", "\"%1\" is no kind of rows; there are %2.")
                       .arg(text, keys.join(u", "_s)),
                   query::nearest(text, keys)));
}

} // namespace tenure::app
