// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/command_table.h"
#include "app/commands/device_author.h"
#include "app/commands/display_locale.h"
#include "domain/currency.h"
#include "operations/demo_book.h"
#include "operations/derived_data.h"
#include "store/book.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The lifecycle models that this version knows.
const QStringList& lifecycles() {
    static const QStringList keys{u"classic"_s};
    return keys;
}

tl::expected<store::CreateOptions, Failure> createOptions(const Arguments& arguments) {
    store::CreateOptions options;
    options.nameLocale = displayLocale();
    if (const auto code = arguments.value(u"--currency"_s)) {
        const auto currency = domain::Currency::fromCode(*code);
        if (!currency)
            return tl::unexpected(wrongUsage(
                QCoreApplication::translate("cli", "\"%1\" is no currency; --currency takes a code as EUR.")
                    .arg(*code)));
        options.baseCurrency = currency->code();
    }
    if (const auto lifecycle = arguments.value(u"--lifecycle"_s)) {
        if (!lifecycles().contains(*lifecycle))
            return tl::unexpected(wrongUsage(
                QCoreApplication::translate("cli", "There is no lifecycle \"%1\".").arg(*lifecycle),
                lifecycles().first()));
        options.lifecycle = *lifecycle;
    }
    return options;
}

Failure alreadyThere(const QString& path) {
    Failure failure;
    failure.text = QCoreApplication::translate("cli", "%1 is there already. It was left as it is.").arg(path);
    return failure;
}

Outcome create(CommandContext& context) {
    const auto options = createOptions(context.arguments);
    if (!options)
        return tl::unexpected(options.error());
    const QString path = context.console.path(context.arguments.word(0));
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return tl::unexpected(alreadyThere(path));
    store::OpenOptions open;
    open.clock = context.clock;
    open.derived = operations::derivedData();
    open.author = deviceAuthor();
    const auto book = orFailure(store::Book::create(path, *options, std::move(open)));
    if (!book)
        return tl::unexpected(book.error());
    if (context.arguments.has(u"--demo"_s)) {
        if (const auto filled = orFailure(operations::fillDemoBook(**book)); !filled)
            return tl::unexpected(filled.error());
    }
    if (context.console.json())
        context.console.answer(QJsonObject{{u"path"_s, path}});
    context.console.remark(QCoreApplication::translate("cli", "Made %1.").arg(path));
    return ExitCode::Done;
}

} // namespace

Command newCommand() {
    return {.name = u"new"_s,
            .words = u"FILE"_s,
            .meaning = QT_TRANSLATE_NOOP("cli", "makes a new book; refuses a file that exists"),
            .options = {{u"--demo"_s,
                         {},
                         QT_TRANSLATE_NOOP("cli", "with the accounts of the demo, dated from today")},
                        {u"--currency"_s, u"EUR"_s,
                         QT_TRANSLATE_NOOP("cli", "the currency in which the book adds up")},
                        {u"--lifecycle"_s, u"classic"_s,
                         QT_TRANSLATE_NOOP("cli", "the model by which accounts go through stages")}},
            .leastWords = 1,
            .mostWords = 1,
            .access = BookAccess::None,
            .run = create};
}

} // namespace tenure::app
