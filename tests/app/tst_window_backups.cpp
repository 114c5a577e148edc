// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/backup_watch.h"
#include "store/safety/backup.h"
#include "tests/app/window_program.h"
#include "views/book/restore_dialog.h"
#include "views/shell/actions.h"

#include <QFileDialog>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using test::CliRunner;

/// Automatic backups of the open book, and restoring by the window.
class TestWindowBackups : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::WindowProgram> m_program;

    [[nodiscard]] app::Program& program() { return *m_program->operator->(); }
    [[nodiscard]] std::size_t backups(const QString& path) const { return store::listBackups(path).size(); }
    void rename(const QString& name) {
        QVERIFY(program()
                    .session()
                    ->book()
                    .writeAndWait({u"Rename"_s},
                                  [name](store::Transaction& t) {
                                      t.connection().execute(qPrintable(
                                          u"UPDATE account SET name = '%1' WHERE id = 1"_s.arg(name)));
                                      t.wrote();
                                  })
                    .has_value());
    }

private Q_SLOTS:
    void init() {
        m_cli = std::make_unique<CliRunner>();
        m_cli->makeBook();
        m_program = std::make_unique<test::WindowProgram>(*m_cli);
        m_program->open(m_cli->bookPath());
        QVERIFY(program().session() != nullptr);
    }
    void cleanup() {
        m_program.reset();
        m_cli.reset();
    }

    void the_open_book_is_backed_up_when_it_changed() {
        program().backups()->backUpNow();
        QTRY_COMPARE(backups(m_cli->bookPath()), std::size_t(1));
        rename(u"Bolt"_s);
        m_program->clock().setToday(QDate(2026, 3, 21)); // a backup is named after its instant
        QTRY_VERIFY((program().backups()->backUpNow(), backups(m_cli->bookPath()) == 2));
        QCOMPARE(m_program->messages().count(), 0);
    }

    void a_failing_backup_is_told_and_tried_again() {
        QFile inTheWay(store::backupFolder(m_cli->bookPath()));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        program().backups()->backUpNow();
        QTRY_COMPARE(m_program->messages().count(), 1);
        QCOMPARE(m_program->messageActions(), QStringList{u"Try again"_s});
        QVERIFY(inTheWay.remove());
        QVERIFY(m_program->pressMessageAction(0));
        QTRY_COMPARE(m_program->messages().count(), 0);
        QCOMPARE(backups(m_cli->bookPath()), std::size_t(1));
    }

    void a_backup_chosen_from_the_list_becomes_a_new_book_whose_backups_wait() {
        program().backups()->backUpNow();
        QTRY_COMPARE(backups(m_cli->bookPath()), std::size_t(1));
        rename(u"Spoilt"_s);
        m_program->window().actions().action(views::ActionId::Restore)->trigger();
        auto* list = m_program->find<QTreeWidget>(u"backupList"_s);
        QVERIFY(list != nullptr);
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(1), u"Automatic"_s);
        QVERIFY(!list->topLevelItem(0)->text(2).isEmpty());
        m_program->find<QPushButton>(u"restoreChosen"_s)->click();
        auto* target = m_program->find<QFileDialog>(u"restoreTarget"_s);
        QVERIFY(target != nullptr);
        const QString restored = m_cli->path(u"test restored.tenure"_s);
        QCOMPARE(target->selectedFiles(), QStringList{restored});
        QVERIFY(QMetaObject::invokeMethod(target, "fileSelected", Q_ARG(QString, restored)));
        target->close();
        QTRY_COMPARE(program().session()->path(), restored);
        QTRY_VERIFY(program().accounts()->asText().contains(u"Acme"_s));
        // The backups of a restored book wait until somebody has looked at it.
        QCOMPARE(m_program->messages().count(), 1);
        program().backups()->backUpNow();
        QCOMPARE(backups(restored), std::size_t(0));
        QCOMPARE(m_program->messageActions(), QStringList{u"Resume backups"_s});
        QVERIFY(m_program->pressMessageAction(0));
        QTRY_COMPARE(backups(restored), std::size_t(1));
        QTRY_COMPARE(m_program->messages().count(), 0);
        QVERIFY(QFile::exists(m_cli->bookPath()));
    }

    void a_file_that_is_no_backup_is_refused_and_the_open_book_stays() {
        const QString wrong = m_cli->path(u"wrong.tenure"_s);
        QFile file(wrong);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a book");
        file.close();
        m_program->window().actions().action(views::ActionId::Restore)->trigger();
        m_program->find<QPushButton>(u"restoreFile"_s)->click();
        auto* chooser = m_program->find<QFileDialog>(u"restoreFileDialog"_s);
        QVERIFY(chooser != nullptr);
        QVERIFY(QMetaObject::invokeMethod(chooser, "fileSelected", Q_ARG(QString, wrong)));
        chooser->close();
        auto* target = m_program->find<QFileDialog>(u"restoreTarget"_s);
        QVERIFY(target != nullptr);
        QVERIFY(
            QMetaObject::invokeMethod(target, "fileSelected", Q_ARG(QString, m_cli->path(u"new.tenure"_s))));
        target->close();
        QTRY_COMPARE(m_program->messages().count(), 1);
        QVERIFY(!QFile::exists(m_cli->path(u"new.tenure"_s)));
        QCOMPARE(program().session()->path(), m_cli->bookPath());
    }
};

QTEST_MAIN(TestWindowBackups)
#include "tst_window_backups.moc"
