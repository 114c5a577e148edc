// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window_program.h"
#include "views/shell/actions.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using test::CliRunner;

/// Edits in the window, as far as the program wires them.
class TestWindowEdits : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliRunner> m_cli;
    std::unique_ptr<test::WindowProgram> m_program;

    [[nodiscard]] app::Program& program() { return *m_program->operator->(); }
    void trigger(views::ActionId action) { m_program->window().actions().action(action)->trigger(); }
    [[nodiscard]] qint64 count(const QString& query) {
        return m_cli->onBook({u"count"_s, query}).out.trimmed().toLongLong();
    }

private Q_SLOTS:
    void init() {
        m_cli = std::make_unique<CliRunner>();
        m_cli->makeBook();
        m_program = std::make_unique<test::WindowProgram>(*m_cli);
        m_program->open(m_cli->bookPath());
        QTRY_COMPARE(program().accounts()->total(), 3);
    }
    void cleanup() {
        m_program.reset();
        m_cli.reset();
    }

    void undo_in_the_toast_takes_a_bulk_edit_back() {
        trigger(views::ActionId::SelectAll);
        QTRY_COMPARE(program().accounts()->selection().size(), std::size_t(3));
        trigger(views::ActionId::EditSelected);
        QTRY_VERIFY(m_program->find(u"fieldDialog"_s) != nullptr);
        auto* field = m_program->find<QComboBox>(u"fieldName"_s);
        field->setCurrentIndex(field->findData(u"city"_s));
        m_program->find<QLineEdit>(u"fieldText"_s)->setText(u"Rome"_s);
        m_program->find<QPushButton>(u"fieldApply"_s)->click();
        QTRY_COMPARE(m_program->find<QLabel>(u"toastText"_s)->text(), u"Set city of 3 account(s)"_s);
        auto* action = m_program->find<QAbstractButton>(u"toastAction"_s);
        QVERIFY(action->isVisible());
        QVERIFY(action->text().contains(u"Undo"_s));
        QCOMPARE(count(u"city:Rome"_s), 3);
        QTest::mouseClick(action, Qt::LeftButton);
        QTRY_COMPARE(m_program->find<QLabel>(u"toastText"_s)->text(), u"Undone: Set city of 3 account(s)"_s);
        QCOMPARE(count(u"city:Rome"_s), 0);
        QTest::mouseClick(action, Qt::LeftButton); // now it offers to do it again
        QTRY_COMPARE(count(u"city:Rome"_s), 3);
    }

    void the_preview_follows_when_the_day_turns() {
        program().accounts()->setQueryText(u"acme"_s);
        const auto daysToRenewal = [this] {
            static const QRegularExpression days(u"(\\d+)\\sd · "_s,
                                                 QRegularExpression::UseUnicodePropertiesOption);
            const QList<QLabel*> labels = m_program->find(u"previewPane"_s)->findChildren<QLabel*>();
            for (const QLabel* label : labels) {
                if (const auto match = days.match(label->text()); match.hasMatch())
                    return match.captured(1).toInt();
            }
            return -1;
        };
        QTRY_VERIFY(daysToRenewal() > 0);
        const int before = daysToRenewal();
        m_program->clock().setToday(QDate(2026, 3, 21));
        program().session()->checkDay();
        QTRY_COMPARE(daysToRenewal(), before - 1);
    }
};

QTEST_MAIN(TestWindowEdits)
#include "tst_window_edits.moc"
