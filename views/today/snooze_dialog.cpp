// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/today/snooze_dialog.h"

#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QDateEdit>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

SnoozeDialog::SnoozeDialog(QDate today, QWidget* parent) : QDialog(parent) {
    setObjectName(u"snoozeDialog"_s);
    setWindowTitle(tr("Snooze"));
    auto* day = m_day = new QDateEdit(today.addDays(7));
    day->setObjectName(u"snoozeDay"_s);
    day->setAccessibleName(tr("Back on"));
    day->setCalendarPopup(true);
    day->setDisplayFormat(u"yyyy-MM-dd"_s);
    day->setMinimumDate(today.addDays(1));
    auto* body = new DialogBody;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(18));
    rows->setSpacing(scaled(8));
    m_caption = new PlainLabel(tr("Back on"));
    rows->addWidget(m_caption);
    rows->addWidget(day);
    auto* footer = new DialogFooter;
    auto* cancel = new Button(tr("Cancel"));
    auto* snooze = new Button(tr("Snooze"), Button::Kind::Primary);
    snooze->setObjectName(u"snoozeApply"_s);
    m_apply = snooze;
    snooze->setDefault(true);
    footer->addButton(cancel);
    footer->addButton(snooze);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(body, 1);
    layout->addWidget(footer);
    setMinimumWidth(scaled(320));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(snooze, &QPushButton::clicked, this, [this, day] {
        accept();
        Q_EMIT chosen(day->date());
    });
    day->setFocus(Qt::OtherFocusReason);
}

void SnoozeDialog::setWords(const QString& day, const QString& apply) {
    m_caption->setText(day);
    m_day->setAccessibleName(day);
    m_apply->setText(apply);
}

} // namespace tenure::views
