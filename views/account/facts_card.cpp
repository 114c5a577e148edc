// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/facts_card.h"

#include "items/vocabulary_text.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/drawing.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/tag_badge.h"

#include <QGridLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int captionWidth = 92;
constexpr int rowPixels = 26;

QString termText(const domain::Contract& contract, const items::DisplayContext& display) {
    const QString from = items::dayText(contract.start, display, items::YearShown::Always);
    if (!contract.end)
        return FactsCard::tr("from %1 on").arg(from);
    return FactsCard::tr("%1 – %2").arg(from,
                                        items::dayText(*contract.end, display, items::YearShown::Always));
}

QString renewalText(const domain::Contract& contract) {
    QString renews = contract.autoRenew ? FactsCard::tr("Yes") : FactsCard::tr("No");
    if (!contract.noticeAmount)
        return renews;
    return FactsCard::tr("%1, notice %2")
        .arg(renews, items::noticeText(*contract.noticeAmount, contract.noticeUnit));
}

} // namespace

FactsCard::FactsCard(QWidget* parent) : Card(tr("Account facts"), parent) {
    setObjectName(u"factsCard"_s);
    auto* edit = new Button(tr("Edit"), Button::Kind::Link, this);
    edit->setObjectName(u"editFacts"_s);
    addToHead(edit);
    connect(edit, &QPushButton::clicked, this, &FactsCard::editRequested);
}

void FactsCard::present(const ShownAccount& account) {
    auto* body = new QWidget(this);
    auto* rows = new QGridLayout(body);
    rows->setContentsMargins(scaled(12), scaled(7), scaled(12), scaled(11));
    rows->setSpacing(0);
    rows->setColumnMinimumWidth(0, scaled(captionWidth));
    rows->setColumnStretch(1, 1);
    addContract(*rows, account);
    const operations::AccountDetails& details = account.details();
    addTags(*rows, details.tags);
    addText(*rows, tr("Parent"), details.parentName);
    addText(*rows, tr("Industry"), details.account.industry);
    QStringList place{details.account.city, details.account.country};
    place.removeAll(QString());
    addText(*rows, tr("Place"), place.join(items::listSeparator()));
    addText(*rows, tr("Domain"), details.account.domain);
    addText(*rows, tr("External id"), details.account.externalId);
    setBody(body);
}

void FactsCard::addContract(QGridLayout& rows, const ShownAccount& account) {
    const auto& contract = account.sheet.current;
    if (!contract)
        return addText(rows, tr("Contract"), tr("none"));
    addText(rows, tr("Contract"), termText(*contract, account.display));
    QStringList product{contract->product, contract->edition};
    product.removeAll(QString());
    addText(rows, tr("Product"), product.join(u" · "_s));
    addText(rows, tr("Auto-renewal"), renewalText(*contract));
    if (contract->seats) {
        addText(rows, tr("Seats"),
                tr("%1 bought").arg(items::countText(*contract->seats, account.display.localeName)));
    }
}

void FactsCard::addCaption(QGridLayout& rows, const QString& caption) {
    const int row = rows.rowCount();
    rows.setRowMinimumHeight(row, scaled(rowPixels));
    auto* label = new ElidedLabel(caption, TextRole::Small, &Tokens::text3, rows.parentWidget());
    label->setFixedWidth(scaled(captionWidth - 6));
    rows.addWidget(label, row, 0);
}

void FactsCard::addText(QGridLayout& rows, const QString& caption, const QString& value) {
    if (value.isEmpty())
        return;
    addCaption(rows, caption);
    auto* label = new ElidedLabel(value, TextRole::Base, &Tokens::text, rows.parentWidget());
    label->setObjectName(u"factValue"_s);
    rows.addWidget(label, rows.rowCount() - 1, 1);
}

void FactsCard::addTags(QGridLayout& rows, const QStringList& tags) {
    if (tags.isEmpty())
        return;
    addCaption(rows, tr("Tags"));
    auto* drawn = new Drawing(
        QSizeF(40, 20),
        [tags](QPainter& painter, const QRectF& box, const Tokens& tokens) {
            paintTags(painter, box, tags, tokens);
        },
        rows.parentWidget());
    drawn->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    drawn->setAccessibleName(tags.join(items::listSeparator()));
    setPlainToolTip(drawn, tags.join(items::listSeparator()));
    rows.addWidget(drawn, rows.rowCount() - 1, 1);
}

} // namespace tenure::views
