// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/full_disk.h"
#include "views/shell/settings_file.h"
#include "views/shell/ui_settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tenure::views;
using namespace Qt::Literals::StringLiterals;

class TestUiSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsSetIsThereAgainAfterARestart();
    void changesAreWrittenWithoutBeingAskedTo();
    void wrongValuesFallBackToTheirDefaults();
    void damagedFilesAreKeptAside();
    void keysOfANewerProgramSurvive();
    void settingTheSameValueSignalsNothing();
    void recentBooksAreNewestFirstAndOnlyOnce();
    void aFailedWriteIsToldAndLeavesTheOldFile();
    void theFileIsReadableByItsUserOnly();

private:
    static void write(const QString& path, const QByteArray& bytes);
};

void TestUiSettings::write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestUiSettings::whatIsSetIsThereAgainAfterARestart() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/er/settings.json"_s);
    {
        UiSettings settings(path);
        settings.theme.set(ThemeMode::Dark);
        settings.scalePercent.set(125);
        settings.windowGeometry.set(QByteArray("\0\xff\x01", 3));
        settings.setPageState(u"accounts"_s, {{u"query"_s, u"tier:high"_s}});
    }
    const UiSettings again(path);
    QCOMPARE(again.theme.get(), ThemeMode::Dark);
    QCOMPARE(again.scalePercent.get(), 125);
    QCOMPARE(again.windowGeometry.get(), QByteArray("\0\xff\x01", 3));
    QCOMPARE(again.pageState(u"accounts"_s).value(u"query"_s).toString(), u"tier:high"_s);
    QCOMPARE(again.density.get(), Density::Normal);
}

void TestUiSettings::changesAreWrittenWithoutBeingAskedTo() {
    const QTemporaryDir folder;
    UiSettings settings(folder.filePath(u"settings.json"_s));
    settings.railCollapsed.set(true);
    QTRY_VERIFY(QFile::exists(folder.filePath(u"settings.json"_s)));
}

void TestUiSettings::wrongValuesFallBackToTheirDefaults() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    write(
        path,
        R"({"theme":7,"moreContrast":"yes","scalePercent":"big","recentBooks":[1,"/a"],"previewPane":false})");
    const UiSettings settings(path);
    QCOMPARE(settings.theme.get(), ThemeMode::System);
    QVERIFY(!settings.moreContrast.get());
    QCOMPARE(settings.scalePercent.get(), 100);
    QCOMPARE(settings.recentBooks.get(), QStringList{u"/a"_s});
    QVERIFY(!settings.previewPane.get());
}

void TestUiSettings::damagedFilesAreKeptAside() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    write(path, "{\"theme\": 2, ");
    const UiSettings settings(path);
    QCOMPARE(settings.theme.get(), ThemeMode::System);
    QFile kept(path + u".damaged"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray("{\"theme\": 2, "));
}

void TestUiSettings::keysOfANewerProgramSurvive() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    write(path, R"({"laterThing":{"a":1}})");
    UiSettings settings(path);
    settings.theme.set(ThemeMode::Light);
    QVERIFY(settings.save());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(object.value(u"laterThing"_s).toObject().value(u"a"_s).toInt(), 1);
    QCOMPARE(object.value(u"theme"_s).toInt(), 1);
}

void TestUiSettings::settingTheSameValueSignalsNothing() {
    const QTemporaryDir folder;
    UiSettings settings(folder.filePath(u"settings.json"_s));
    QSignalSpy changed(&settings.density, &SettingBase::changed);
    settings.density.set(Density::Normal);
    QCOMPARE(changed.count(), 0);
    settings.density.set(Density::Roomy);
    QCOMPARE(changed.count(), 1);
}

void TestUiSettings::recentBooksAreNewestFirstAndOnlyOnce() {
    const QTemporaryDir folder;
    UiSettings settings(folder.filePath(u"settings.json"_s));
    for (int book = 0; book < 12; ++book)
        settings.rememberBook(u"/b%1"_s.arg(book));
    settings.rememberBook(u"/b5"_s);
    QCOMPARE(settings.recentBooks.get().size(), 10);
    QCOMPARE(settings.recentBooks.get().front(), u"/b5"_s);
    QCOMPARE(settings.recentBooks.get().count(u"/b5"_s), 1);
}

void TestUiSettings::aFailedWriteIsToldAndLeavesTheOldFile() {
#ifdef Q_OS_WIN
    QSKIP("needs limits on file sizes");
#else
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    UiSettings settings(path);
    settings.theme.set(ThemeMode::Dark);
    settings.setPageState(u"accounts"_s, {{u"query"_s, QString(10'000, u'x')}});
    QVERIFY(settings.save());
    const qint64 size = QFileInfo(path).size();
    QSignalSpy failed(&settings, &UiSettings::saveFailed);
    settings.theme.set(ThemeMode::Light);
    for (const qint64 room : tenure::test::roomsTooSmall(size)) {
        failed.clear();
        {
            const tenure::test::FullDisk full(room);
            QVERIFY(!settings.save());
        }
        QCOMPARE(failed.count(), 1);
        QVERIFY(failed[0][0].toString().contains(u"settings.json"_s));
        QCOMPARE(UiSettings(path).theme.get(), ThemeMode::Dark);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(u"settings.json"_s));
    }
    QVERIFY(settings.save());
    QCOMPARE(UiSettings(path).theme.get(), ThemeMode::Light);
#endif
}

void TestUiSettings::theFileIsReadableByItsUserOnly() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    QCOMPARE(writeWhole(path, "{}"), QString());
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
}

QTEST_GUILESS_MAIN(TestUiSettings)
#include "tst_ui_settings.moc"
