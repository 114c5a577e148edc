// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/accounts_fixture.h"

#include "domain/clock.h"
#include "items/roles.h"
#include "operations/demo_book.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace tenure;
using namespace Qt::Literals::StringLiterals;

namespace {

store::OpenOptions optionsOfTheDay() {
    store::OpenOptions options;
    options.clock = std::make_shared<domain::FixedClock>(QDate(2026, 3, 19));
    return options;
}

/// Filling the demo book takes longer than copying it.
void copyDemoBook(const QString& path) {
    static const QTemporaryDir folder;
    static const QString original = [] {
        const QString file = folder.filePath(u"demo.tenure"_s);
        auto session = operations::BookSession::create(file, {}, optionsOfTheDay());
        if (!session || !operations::fillDemoBook((*session)->book()))
            qFatal("The demo book can't be made");
        return file;
    }();
    if (!QFile::copy(original, path))
        qFatal("The demo book can't be copied");
}

} // namespace

AccountsFixture::AccountsFixture(const QStringList& columns) {
    const QString path = m_window.path(u"Clara's book.tenure"_s);
    copyDemoBook(path);
    auto session = operations::BookSession::open(path, optionsOfTheDay());
    if (!session)
        qFatal("%s", qPrintable(session.error().text));
    m_session = std::move(*session);
    if (!columns.isEmpty()) {
        const QJsonObject chosen{{u"keys"_s, QJsonArray::fromStringList(columns)}};
        m_window.settings().setPageState(u"accounts"_s, {{u"columns"_s, chosen}});
    }
    m_page = new views::AccountsPage(*m_session, m_window.settings(), u"en"_s);
    QObject::connect(m_page, &views::AccountsPage::notice, m_page,
                     [this](const QString& text) { m_notices.append(text); });
    QObject::connect(m_page, &views::AccountsPage::failed, m_page,
                     [](const domain::Error& error) { QFAIL(qPrintable(error.text)); });
    QObject::connect(&m_window.settings().previewPane, &views::SettingBase::changed, m_page,
                     [this] { m_page->setPreviewShown(m_window.settings().previewPane.get()); });
    window().addPage({.key = u"accounts"_s,
                      .symbol = views::Icon::Accounts,
                      .label = u"Accounts"_s,
                      .widget = m_page,
                      .keys = [this] { return m_page->keyHints(); },
                      .takeFocus = [this] { m_page->focusList(); }});
    window().resize(1440, 900);
    window().show();
    QApplication::setActiveWindow(&window());
    window().setBook({m_session->name(), m_session->path(), views::BookState::Writable});
    // The rows first, then what they add up to.
    const bool listed =
        QTest::qWaitFor([this] { return m_page->total() == 64 && !model().list().summed.empty(); });
    if (!listed || !QTest::qWaitForWindowActive(&window()))
        qFatal("The list does not come");
}

AccountsFixture::~AccountsFixture() {
    delete m_page;
}

const items::AccountListModel& AccountsFixture::model() {
    return *qobject_cast<items::AccountListModel*>(view().model());
}

QStringList AccountsFixture::names(const QString& group) {
    QStringList names;
    for (int top = 0; top < model().rowCount(); ++top) {
        const QModelIndex parent = model().index(top, 0);
        if (!group.isEmpty() && parent.data().toString() != group)
            continue;
        for (int row = 0; row < model().rowCount(parent); ++row)
            names.append(model().index(row, 0, parent).data().toString());
    }
    return names;
}

QModelIndex AccountsFixture::cell(const QString& account, const QString& column) {
    for (const qint64 id : model().list().ids) {
        const QModelIndex row = model().indexOf(id);
        if (row.data().toString() != account)
            continue;
        for (int section = 0; section < model().columnCount(); ++section) {
            if (model().headerData(section, Qt::Horizontal, items::FieldKeyRole).toString() == column)
                return row.siblingAtColumn(section);
        }
    }
    return {};
}

QString AccountsFixture::text(const QString& account, const QString& column) {
    return cell(account, column).data().toString();
}

void AccountsFixture::go(const QString& account, const QString& column) {
    const QModelIndex index = cell(account, column);
    if (!index.isValid())
        qFatal("There is no %s of %s", qPrintable(column), qPrintable(account));
    view().setFocus(Qt::OtherFocusReason);
    view().setCurrentIndex(index);
}

void AccountsFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

QWidget* AccountsFixture::editor() {
    return view().viewport()->findChild<QWidget*>(u"cellEditor"_s);
}

void AccountsFixture::type(const QString& text) {
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void AccountsFixture::query(const QString& text) {
    page().focusQuery();
    press(Qt::Key_A, Qt::ControlModifier); // the chips, too
    if (text.isEmpty())
        press(Qt::Key_Delete);
    else
        type(text);
}
