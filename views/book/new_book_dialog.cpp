// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/book/new_book_dialog.h"

#include "views/settings/currency_box.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

NewBookDialog::NewBookDialog(QWidget* parent)
    : QDialog(parent), m_base(new CurrencyBox),
      m_next(new Button(tr("Choose its place…"), Button::Kind::Primary)) {
    setObjectName(u"newBookDialog"_s);
    setWindowTitle(tr("New book"));
    m_base->setObjectName(u"newBookBase"_s);
    m_base->setCurrency(currencyOfSystem());
    auto* note = new PlainLabel(
        tr("Totals are shown in it. Contracts may be in any currency; their planning rates are set later."),
        TextRole::Small, &Tokens::text3);
    note->setWordWrap(true);
    auto* body = new DialogBody;
    auto* form = new QFormLayout(body);
    form->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(18));
    form->setHorizontalSpacing(scaled(16));
    form->setVerticalSpacing(scaled(8));
    form->addRow(tr("Base currency"), m_base);
    form->addRow(QString(), note);
    auto* footer = new DialogFooter;
    auto* cancel = new Button(tr("Cancel"));
    m_next->setObjectName(u"newBookNext"_s);
    m_next->setDefault(true);
    footer->addButton(cancel);
    footer->addButton(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(body, 1);
    layout->addWidget(footer);
    setMinimumWidth(scaled(440));
    connect(m_base, &CurrencyBox::currencyChanged, this,
            [this] { m_next->setEnabled(m_base->currency().has_value()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, [this] {
        const auto base = m_base->currency();
        accept();
        if (base)
            Q_EMIT chosen(*base);
    });
}

} // namespace tenure::views
