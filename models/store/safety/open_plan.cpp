// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/open_plan.h"

#include "store/schema.h"

#include <QCoreApplication>
#include <QLocale>

namespace tenure::store {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OpenPlan)
};

QString join(const QString& first, const QString& second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + u' ' + second;
}

OpenPlan refuse(domain::ErrorKind kind, const QString& text, const BookInspection& book) {
    OpenPlan plan;
    plan.error = {kind, text, book.detail};
    return plan;
}

OpenPlan refusal(const BookInspection& book) {
    using domain::ErrorKind;
    const QString offer = backupOffer(book);
    switch (book.state) {
    case BookState::Missing:
        return refuse(ErrorKind::World,
                      join(Tr::tr("There is no book at %1. It was not created anew.").arg(book.path),
                           book.newestBackup ? offer : QString()),
                      book);
    case BookState::NotAFile:
        return refuse(ErrorKind::World, Tr::tr("%1 is not a file.").arg(book.path), book);
    case BookState::Unreadable:
        return refuse(ErrorKind::World,
                      Tr::tr("%1 can't be read. Check its permissions and its disk.").arg(book.path), book);
    case BookState::ZeroLength:
        return refuse(
            ErrorKind::Damaged,
            join(Tr::tr("%1 is empty: its content was lost outside of this program. It was left as it is.")
                     .arg(book.path),
                 offer),
            book);
    case BookState::NotABook:
        return refuse(
            ErrorKind::Damaged,
            join(Tr::tr("%1 is not a Tenure book, or its beginning is destroyed. It was left as it is.")
                     .arg(book.path),
                 offer),
            book);
    case BookState::OtherApplication:
        return refuse(
            ErrorKind::Damaged,
            join(Tr::tr("%1 is a database of another program, not a Tenure book. It was left as it is.")
                     .arg(book.path),
                 book.newestBackup ? offer : QString()),
            book);
    case BookState::Truncated:
    case BookState::Damaged:
    case BookState::Sound:
        break;
    }
    Q_UNREACHABLE();
}

QString placeWarning(const BookInspection& book) {
    QString text = placeText(book.place);
    if (!book.conflictCopies.isEmpty())
        text = join(text,
                    Tr::tr("There are conflicting copies of it: %1.").arg(book.conflictCopies.join(u", "_s)));
    return text;
}

/// A read without a writer: in place where SQLite can do that without leaving anything behind, else in a
/// copy.
OpenPlan reading(const BookInspection& book, WriteState state, const QString& warning) {
    OpenPlan plan;
    plan.state = state;
    plan.warning = warning;
    const bool loose = book.hotJournal || (book.hotWal && !book.folderWritable);
    if (book.schema < currentSchema() && !book.holder)
        plan.how = OpenPlan::How::MigrateCopy;
    else if (loose && !book.holder)
        plan.how = OpenPlan::How::Copy;
    else
        plan.how = OpenPlan::How::Read;
    plan.access = book.folderWritable || book.holder ? Access::Read : Access::ReadImmutable;
    return plan;
}

QString readOnlyCause(const BookInspection& book) {
    return book.fileWritable ? Tr::tr("The folder of this book can't be written, so the book is open for "
                                      "reading only. Export works.")
                             : Tr::tr("The file of this book can't be written, so the book is open for "
                                      "reading only. Export works.");
}

OpenPlan salvaging(const BookInspection& book) {
    OpenPlan plan;
    plan.how = OpenPlan::How::Salvage;
    plan.state = WriteState::Damaged;
    const QString what = book.state == BookState::Truncated
                             ? Tr::tr("This book is cut off: %1 of %2 bytes are left.")
                                   .arg(QLocale().toString(book.size), QLocale().toString(book.expectedSize))
                             : Tr::tr("This book is damaged.");
    plan.warning = join(join(what, Tr::tr("You see what could still be read; the file was not changed.")),
                        backupOffer(book));
    return plan;
}

} // namespace

QString placeText(const Place& place) {
    if (place.kind == PlaceKind::Cloud)
        return Tr::tr("This book lies in a folder that %1 copies to other computers. Never open it on two of "
                      "them at "
                      "once; better move it to a folder of this computer.")
            .arg(place.name);
    if (place.kind == PlaceKind::Network)
        return Tr::tr("This book lies on a network drive (%1). Writing is slower and less safe there; better "
                      "move it "
                      "to a folder of this computer.")
            .arg(place.name);
    return {};
}

QString backupOffer(const BookInspection& book) {
    if (!book.newestBackup)
        return Tr::tr("There is no verified backup beside it.");
    return Tr::tr("The newest verified backup is of %1: %2")
        .arg(QLocale().toString(book.newestBackup->at.toLocalTime(), QLocale::ShortFormat),
             book.newestBackup->path);
}

OpenPlan planOpening(const BookInspection& book, bool readOnly) {
    if (book.state == BookState::Truncated || book.state == BookState::Damaged)
        return salvaging(book);
    if (book.state != BookState::Sound)
        return refusal(book);
    if (book.schema > currentSchema()) {
        const QString cause =
            book.writtenBy.isEmpty()
                ? Tr::tr("This book was written by a newer Tenure and is open for reading only. Update this "
                         "program to change it.")
                : Tr::tr("This book was written by Tenure %1 and is open for reading only. Update this "
                         "program to change it.")
                      .arg(book.writtenBy);
        return reading(book, WriteState::NewerProgram,
                       join(cause, book.newestBackup ? backupOffer(book) : QString()));
    }
    if (readOnly)
        return reading(book, WriteState::AskedReadOnly, {});
    if (!book.fileWritable || !book.folderWritable)
        return reading(book, WriteState::ReadOnlyFile, readOnlyCause(book));
    if (book.holder)
        return refuse(domain::ErrorKind::Locked,
                      join(lockText(*book.holder), Tr::tr("Close it there, or open it read-only.")), book);
    OpenPlan plan;
    plan.how = OpenPlan::How::Write;
    plan.access = book.place.kind == PlaceKind::Local ? Access::Write : Access::WriteNoWal;
    plan.warning = placeWarning(book);
    return plan;
}

} // namespace tenure::store
