// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"
#include "store/accounts.h"
#include "tests/views/window_fixture.h"
#include "views/exchange/import_wizard.h"
#include "views/exchange/mapping_model.h"
#include "views/exchange/mapping_table.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"

#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

/// A book of its own and a wizard over it, driven by the names of its parts.
class WizardFixture {
public:
    WizardFixture() {
        (void)WindowFixture::theme();
        tenure::store::OpenOptions options;
        options.clock = std::make_shared<tenure::domain::FixedClock>(QDate(2026, 3, 20));
        m_session = std::move(tenure::operations::BookSession::create(
                                  m_folder.filePath(QStringLiteral("Clara.tenure")), {}, std::move(options))
                                  .value());
    }
    ~WizardFixture() { m_wizard.reset(); }

    [[nodiscard]] tenure::operations::BookSession& session() { return *m_session; }
    [[nodiscard]] tenure::views::ImportWizard& wizard() { return *m_wizard; }

    QString file(const QByteArray& text, const QString& name = QStringLiteral("crm.csv")) {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate) || out.write(text) != text.size())
            qFatal("the test's file can't be written");
        return path;
    }

    /// A new wizard, shown, for @p path.
    tenure::views::ImportWizard& open(const QString& path, tenure::views::ImportHost host = {}) {
        m_wizard = std::make_unique<tenure::views::ImportWizard>(*m_session, std::move(host));
        m_wizard->show();
        m_wizard->activateWindow();
        if (!path.isEmpty())
            m_wizard->setFile(path);
        return *m_wizard;
    }
    void close() { m_wizard.reset(); }

    template <class T>
    [[nodiscard]] T* part(const char16_t* name) const {
        return m_wizard->findChild<T*>(QStringView(name).toString());
    }
    [[nodiscard]] QString text(const char16_t* label) const { return part<QLabel>(label)->text(); }
    [[nodiscard]] QPushButton* primary() const { return part<QPushButton>(u"primaryStep"); }
    /// Presses Enter in the window once the primary button may be pressed; false if it never may.
    [[nodiscard]] bool goOn() {
        if (!QTest::qWaitFor([this] { return primary()->isEnabled(); }))
            return false;
        QTest::keyClick(m_wizard.get(), Qt::Key_Return);
        return true;
    }
    /// From File to @p step.
    [[nodiscard]] bool goTo(tenure::views::ImportWizard::Step step) {
        while (m_wizard->step() != step) {
            if (!goOn())
                return false;
        }
        return true;
    }
    /// Until the dry run of the mapping step is there.
    [[nodiscard]] bool waitForDryRun() {
        return QTest::qWaitFor([this] { return primary()->isEnabled(); });
    }
    /// What the check of a column says.
    [[nodiscard]] QString check(int row) const {
        return part<QTreeView>(u"mappingTable")
            ->model()
            ->index(row, tenure::views::MappingModel::Check)
            .data()
            .toString();
    }
    /// Chooses another field for a column, as a person does.
    void chooseField(int row, const QString& key) {
        auto* table = part<tenure::views::MappingTable>(u"mappingTable");
        QTRY_VERIFY(part<QComboBox>(u"mappingEditor") == nullptr); // of the choice before
        table->openFields(row);
        auto* editor = part<QComboBox>(u"mappingEditor");
        QVERIFY(editor != nullptr);
        const int index = editor->findData(key);
        QVERIFY2(index >= 0, qPrintable(key));
        editor->setCurrentIndex(index);
        Q_EMIT editor->activated(index);
    }
    void choose(const char16_t* combo, int index) {
        auto* box = part<QComboBox>(combo);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    /// Imports a file whole and closes the wizard; what it said at the end.
    QString import(const QString& path) {
        open(path);
        if (!goTo(tenure::views::ImportWizard::Review))
            return QStringLiteral("stuck");
        if (primary()->text() != tenure::views::ImportWizard::tr("Close")) {
            (void)goOn();
            if (!QTest::qWaitFor([this] { return primary()->isEnabled(); }, 20'000))
                return QStringLiteral("stuck");
        }
        const QString said = m_wizard->step() == tenure::views::ImportWizard::Run ? text(u"runHeading")
                                                                                  : text(u"reviewSummary");
        close();
        return said;
    }

    /// Names of the book's accounts, ascending.
    [[nodiscard]] QStringList accounts() {
        QStringList names;
        (void)m_session->book().read([&](tenure::store::Connection& connection) {
            tenure::store::Accounts(connection).each([&](const tenure::domain::Account& account) {
                names.append(account.name);
            });
        });
        names.sort();
        return names;
    }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<tenure::operations::BookSession> m_session;
    std::unique_ptr<tenure::views::ImportWizard> m_wizard;
};
