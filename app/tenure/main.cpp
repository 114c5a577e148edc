// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/default_book.h"
#include "app/commands/handover.h"
#include "app/tenure/bench_start.h"
#include "app/tenure/opening.h"
#include "app/tenure/picture.h"
#include "app/tenure/program.h"
#include "app/translations.h"
#include "views/shell/fonts.h"
#include "views/shell/main_window.h"
#include "views/shell/theme.h"
#include "views/shell/ui_settings.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;

namespace {

void describe(QCommandLineParser& parser) {
    parser.setApplicationDescription(QCoreApplication::translate("main", "Runs a book of accounts."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"book"_s, QCoreApplication::translate("main", "The book to open."),
                                 u"[book]"_s);
    parser.addOptions({
        {u"demo"_s, QCoreApplication::translate("main", "Open the demo book.")},
        {u"today"_s, QCoreApplication::translate("main", "Take this day for today (YYYY-MM-DD)."), u"day"_s},
        {u"language"_s, QCoreApplication::translate("main", "en, pl, zh_CN or zh_TW."), u"language"_s},
        {u"picture"_s, QCoreApplication::translate("main", "Write a picture of the window and end."),
         u"file"_s},
        {u"bench-start"_s,
         QCoreApplication::translate("main", "End when the list was painted first, and say so.")},
        {u"shots"_s, QCoreApplication::translate("main", "Write a picture of every page and end."),
         u"folder"_s},
    });
}

std::shared_ptr<const domain::Clock> clockFor(const QCommandLineParser& parser) {
    const QDate day = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
    if (day.isValid())
        return std::make_shared<domain::FixedClock>(day);
    return std::make_shared<domain::SystemClock>();
}

QString languageOf(const QCommandLineParser& parser, const views::UiSettings& settings) {
    if (parser.isSet(u"language"_s))
        return app::languageFor({parser.value(u"language"_s)});
    const QString chosen = settings.language.get();
    return app::languages().contains(chosen) ? chosen : app::languageFor(QLocale::system().uiLanguages());
}

/// The book that this start opens; nothing if it is asked for another file, or for no file and there was none
/// before.
std::optional<app::OpenRequest> firstBook(const QCommandLineParser& parser, const views::UiSettings& settings,
                                          QDate today) {
    if (parser.isSet(u"demo"_s))
        return app::demoRequest(today);
    const QStringList recent = settings.recentBooks.get();
    const QString named = parser.positionalArguments().value(0, recent.value(0));
    if (named.isEmpty() || (!parser.positionalArguments().isEmpty() && !app::isBook(named)))
        return std::nullopt;
    return app::OpenRequest{.path = QFileInfo(named).absoluteFilePath()};
}

/// Whether a window that runs already has taken what this start was asked for.
bool runsAlready(const QCommandLineParser& parser, const QString& book) {
    if (parser.isSet(u"demo"_s))
        return app::raiseRunningWindowWithDemo();
    return app::raiseRunningWindow(book);
}

} // namespace

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    app::setProgramNames();
    QApplication::setApplicationDisplayName(u"Tenure"_s);
    views::UiSettings settings;
    app::Translations translations;
    {
        QCommandLineParser words; // --help is in the language too
        describe(words);
        words.parse(QApplication::arguments());
        translations.use(languageOf(words, settings));
    }
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    if (parser.isSet(u"shots"_s))
        return app::writeShots(application, translations, parser.value(u"shots"_s));
    const QString named = parser.positionalArguments().value(0);
    const QString book = named.isEmpty() ? QString() : QFileInfo(named).absoluteFilePath();
    const bool alone = parser.isSet(u"picture"_s) || parser.isSet(u"bench-start"_s);
    if (!alone && runsAlready(parser, book))
        return 0;

    // The book comes while the window is being made.
    const std::shared_ptr<const domain::Clock> clock = clockFor(parser);
    const bool dayFixed = parser.isSet(u"today"_s);
    const std::optional<app::OpenRequest> first = firstBook(parser, settings, clock->today());
    QFuture<std::shared_ptr<app::OpenOutcome>> opening;
    if (first)
        opening = app::startOpening(*first, app::openOptions(settings, clock, dayFixed, true));
    views::applyFonts(settings.scalePercent.get() / 100.0, QLocale(translations.language()));
    views::Theme theme(application, settings.theme.get());
    app::Program program(theme, settings, clock, dayFixed, translations.language());
    if (first)
        program.takeOpening(*first, opening);
    else if (!book.isEmpty())
        program.takeFile(book);
    if (parser.isSet(u"picture"_s))
        return app::writePicture(program, parser.value(u"picture"_s));
    if (parser.isSet(u"bench-start"_s))
        return app::runUntilPainted(program);
    program.serveOtherStarts();
    program.showWindow();
    return QApplication::exec();
}
