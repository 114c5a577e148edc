// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/safety/file_place.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace tenure::store;
using namespace Qt::Literals::StringLiterals;

class FilePlaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folders_of_syncing_programs_are_known_by_name_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("program");
        QTest::newRow("Dropbox") << u"/home/ewa/Dropbox/book.tenure"_s << u"Dropbox"_s;
        QTest::newRow("Dropbox of a company") << u"/home/ewa/Dropbox (Acme)/a/book.tenure"_s << u"Dropbox"_s;
        QTest::newRow("OneDrive of a company")
            << u"C:/Users/ewa/OneDrive - Acme/book.tenure"_s << u"OneDrive"_s;
        QTest::newRow("Google Drive")
            << u"/Users/ewa/Google Drive/My Drive/book.tenure"_s << u"Google Drive"_s;
        QTest::newRow("macOS") << u"/Users/ewa/Library/CloudStorage/GoogleDrive-ewa@acme.com/book.tenure"_s
                               << u"macOS"_s;
        QTest::newRow("iCloud") << u"/Users/ewa/Library/Mobile Documents/com~apple~CloudDocs/book.tenure"_s
                                << u"iCloud Drive"_s;
        QTest::newRow("Nextcloud") << u"/home/ewa/Nextcloud/book.tenure"_s << u"Nextcloud"_s;
    }
    void folders_of_syncing_programs_are_known_by_name() {
        QFETCH(QString, path);
        QFETCH(QString, program);
        QCOMPARE(placeOf(path, u"ext4"_s), (Place{PlaceKind::Cloud, program}));
    }

    void folders_that_only_begin_alike_are_local() {
        QCOMPARE(placeOf(u"/home/ewa/Dropboxes/book.tenure"_s, u"ext4"_s), Place{});
        QCOMPARE(placeOf(u"/home/ewa/dropbox.tenure"_s, u"ext4"_s), Place{});
    }

    void network_file_systems_are_known_by_type() {
        for (const QString& type : {u"nfs4"_s, u"cifs"_s, u"smb3"_s, u"fuse.sshfs"_s, u"9p"_s})
            QCOMPARE(placeOf(u"/mnt/x/book.tenure"_s, type).kind, PlaceKind::Network);
        QCOMPARE(placeOf(u"//server/share/book.tenure"_s, u"NTFS"_s).kind, PlaceKind::Network);
        for (const QString& type : {u"ext4"_s, u"btrfs"_s, u"fuseblk"_s, u"tmpfs"_s, u"overlay"_s})
            QCOMPARE(placeOf(u"/mnt/x/book.tenure"_s, type).kind, PlaceKind::Local);
    }

    void a_mark_in_a_folder_above_tells_syncthing_under_any_name() {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"team/.stfolder"_s));
        QVERIFY(QDir(folder.path()).mkpath(u"team/books"_s));
        QCOMPARE(placeOf(folder.filePath(u"team/books/a.tenure"_s)),
                 (Place{PlaceKind::Cloud, u"Syncthing"_s}));
        QCOMPARE(placeOf(folder.filePath(u"a.tenure"_s)).kind, PlaceKind::Local);
    }

    void conflicting_copies_of_the_same_book_are_noticed() {
        const QStringList names{u"book.tenure"_s,
                                u"book (Ewa's conflicted copy 2026-03-01).tenure"_s,
                                u"book (conflicted copy 2026-03-01 101500).tenure"_s,
                                u"book.sync-conflict-20260301-101500-ABCDEFG.tenure"_s,
                                u"book (SFConflict ewa@acme.com 2026-03-01-10-15-00).tenure"_s,
                                u"booking (conflicted copy).tenure"_s,
                                u"book (1).tenure"_s,
                                u"book-LAPTOP7.tenure"_s,
                                u"book-old.tenure"_s};
        QCOMPARE(conflictCopies(u"book.tenure"_s, names, PlaceKind::Local), names.mid(1, 4));
        QCOMPARE(conflictCopies(u"book.tenure"_s, names, PlaceKind::Cloud),
                 names.mid(1, 4) + names.mid(6, 2));
    }
};

QTEST_GUILESS_MAIN(FilePlaceTest)
#include "tst_file_place.moc"
