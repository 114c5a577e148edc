// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tasks/deputies_dialog.h"

#include "operations/deputies.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QAccessible>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using domain::Deputy;

namespace {

constexpr int usualDays = 14;

template <class Field>
Field* named(Field* field, const QString& objectName, const QString& words) {
    field->setObjectName(objectName);
    field->setAccessibleName(words);
    return field;
}

} // namespace

DeputiesDialog::DeputiesDialog(operations::BookSession& session, QWidget* parent)
    : QDialog(parent), m_session(session) {
    setObjectName(u"deputiesDialog"_s);
    setWindowTitle(tr("Who stands in for whom"));
    build();
    showCurrent();
    read();
    connect(&session, &operations::BookSession::changed, this, &DeputiesDialog::read);
}

void DeputiesDialog::build() {
    auto* body = new DialogBody(this);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(12));
    rows->setSpacing(scaled(10));
    m_list = named(new QListWidget, u"deputyList"_s, tr("Deputies"));
    m_list->setMinimumHeight(scaled(140));
    rows->addWidget(m_list, 1);
    rows->addWidget(buildForm());
    m_problem = new PlainLabel({}, TextRole::Small, &Tokens::risk);
    m_problem->setObjectName(u"deputyProblem"_s);
    m_problem->setWordWrap(true);
    rows->addWidget(m_problem);
    auto* footer = new DialogFooter(this);
    m_remove = new Button(tr("Remove"));
    m_remove->setObjectName(u"deputyRemove"_s);
    m_change = new Button(tr("Change"));
    m_change->setObjectName(u"deputyChange"_s);
    auto* add = new Button(tr("Add"), Button::Kind::Primary);
    add->setObjectName(u"deputyAdd"_s);
    add->setDefault(true);
    add->setEnabled(m_session.isWritable());
    auto* close = new Button(tr("Close"));
    for (Button* button : {close, m_remove, m_change, add})
        footer->addButton(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(body, 1);
    layout->addWidget(footer);
    setMinimumWidth(scaled(520));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &DeputiesDialog::showCurrent);
    connect(add, &QPushButton::clicked, this, [this] {
        Deputy deputy = written();
        deputy.id = {};
        report(operations::addDeputy(m_session.book(), deputy));
    });
    connect(m_change, &QPushButton::clicked, this,
            [this] { report(operations::changeDeputy(m_session.book(), written())); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { report(operations::removeDeputy(m_session.book(), written().id)); });
}

QWidget* DeputiesDialog::buildForm() {
    auto* part = new QWidget;
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(scaled(16));
    form->setVerticalSpacing(scaled(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_person = named(new QComboBox, u"deputyPerson"_s, tr("Who is away"));
    m_deputy = named(new QComboBox, u"deputyStandIn"_s, tr("Who stands in"));
    for (const domain::Person& person : m_session.context().people) {
        m_person->addItem(person.name, person.id.value);
        m_deputy->addItem(person.name, person.id.value);
    }
    m_from = named(new QDateEdit(m_session.today()), u"deputyFrom"_s, tr("First day"));
    m_until = named(new QDateEdit(m_session.today().addDays(usualDays)), u"deputyUntil"_s, tr("Last day"));
    for (QDateEdit* day : {m_from, m_until}) {
        day->setCalendarPopup(true);
        day->setDisplayFormat(u"yyyy-MM-dd"_s);
    }
    form->addRow(tr("Who is away"), m_person);
    form->addRow(tr("Who stands in"), m_deputy);
    form->addRow(tr("First day"), m_from);
    form->addRow(tr("Last day"), m_until);
    return part;
}

void DeputiesDialog::read() {
    m_session.inBackground(
        this, [&book = m_session.book()] { return operations::deputies(book); },
        [this](const domain::Result<std::vector<Deputy>>& deputies) {
            if (deputies)
                list(*deputies);
            else
                m_problem->setText(deputies.error().text);
        });
}

QString DeputiesDialog::nameOf(domain::PersonId person) const {
    const int place = m_person->findData(person.value);
    return place >= 0 ? m_person->itemText(place) : u"—"_s;
}

void DeputiesDialog::list(const std::vector<Deputy>& deputies) {
    const int row = m_list->currentRow();
    m_deputies = deputies;
    m_list->clear();
    for (const Deputy& deputy : m_deputies)
        m_list->addItem(tr("%1 for %2, %3 – %4")
                            .arg(nameOf(deputy.deputy), nameOf(deputy.person),
                                 deputy.from.toString(Qt::ISODate), deputy.until.toString(Qt::ISODate)));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    showCurrent();
}

void DeputiesDialog::showCurrent() {
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < static_cast<int>(m_deputies.size());
    m_change->setEnabled(any && m_session.isWritable());
    m_remove->setEnabled(any && m_session.isWritable());
    if (!any)
        return;
    const Deputy& deputy = m_deputies[static_cast<std::size_t>(row)];
    m_person->setCurrentIndex(m_person->findData(deputy.person.value));
    m_deputy->setCurrentIndex(m_deputy->findData(deputy.deputy.value));
    m_from->setDate(deputy.from);
    m_until->setDate(deputy.until);
}

Deputy DeputiesDialog::written() const {
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < static_cast<int>(m_deputies.size());
    return {any ? m_deputies[static_cast<std::size_t>(row)].id : domain::DeputyId(),
            {m_person->currentData().toLongLong()},
            {m_deputy->currentData().toLongLong()},
            m_from->date(),
            m_until->date()};
}

template <class T>
void DeputiesDialog::report(operations::Edited<T> edit) {
    edit.then(this, [this](const domain::Result<store::Written<T>>& result) {
        m_problem->setText(result ? QString() : result.error().text);
        if (result)
            return;
        QAccessibleEvent alert(m_problem, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
}

} // namespace tenure::views
