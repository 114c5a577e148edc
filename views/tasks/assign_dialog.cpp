// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/tasks/assign_dialog.h"

#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

AssignDialog::AssignDialog(const std::vector<domain::Person>& people, domain::PersonId now, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"assignDialog"_s);
    setWindowTitle(tr("Assign the task"));
    auto* who = new QComboBox;
    who->setObjectName(u"assignWho"_s);
    who->setAccessibleName(tr("Assignee"));
    for (const domain::Person& person : people)
        who->addItem(person.name, person.id.value);
    who->addItem(tr("Nobody"), qint64(0));
    who->setCurrentIndex(std::max(0, who->findData(now.value)));
    auto* body = new DialogBody;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(18));
    rows->setSpacing(scaled(8));
    rows->addWidget(new PlainLabel(tr("Assignee")));
    rows->addWidget(who);
    auto* footer = new DialogFooter;
    auto* cancel = new Button(tr("Cancel"));
    auto* assign = new Button(tr("Assign"), Button::Kind::Primary);
    assign->setObjectName(u"assignApply"_s);
    assign->setDefault(true);
    footer->addButton(cancel);
    footer->addButton(assign);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(body, 1);
    layout->addWidget(footer);
    setMinimumWidth(scaled(320));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(assign, &QPushButton::clicked, this, [this, who] {
        accept();
        Q_EMIT chosen({who->currentData().toLongLong()});
    });
    who->setFocus(Qt::OtherFocusReason);
}

} // namespace tenure::views
