// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/today/today_strip.h"

#include "domain/money.h"
#include "query/printer.h"
#include "views/shell/fonts.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/strip_figure.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

TodayStrip::TodayStrip(QWidget* parent)
    : QFrame(parent), m_day(new PlainLabel(QString(), TextRole::Small, &Tokens::text3)),
      m_accounts(new StripFigure(tr("Accounts"))), m_arr(new StripFigure(tr("ARR"))),
      m_renewing(new StripFigure(tr("ARR renewing ≤ 90 d"))), m_changed(new StripFigure(QString())) {
    setObjectName(u"todayStrip"_s);
    setFixedHeight(scaled(74));
    m_accounts->setObjectName(u"todayAccounts"_s);
    m_arr->setObjectName(u"todayArr"_s);
    m_renewing->setObjectName(u"todayRenewing"_s);
    m_changed->setObjectName(u"todayChanged"_s);
    m_day->setObjectName(u"todayDay"_s);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(scaled(16), scaled(16), scaled(8), scaled(14));
    head->setSpacing(scaled(2));
    head->addWidget(new PlainLabel(tr("Today"), TextRole::Title));
    head->addWidget(m_day);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(head, 1);
    for (StripFigure* figure : {m_accounts, m_arr, m_renewing, m_changed})
        row->addWidget(figure, 1);
    for (StripFigure* figure : {m_accounts, m_arr})
        connect(figure, &QAbstractButton::clicked, this, [this] { Q_EMIT queryRequested(m_query); });
    connect(m_renewing, &QAbstractButton::clicked, this, [this] { Q_EMIT queryRequested(m_renewingQuery); });
    connect(m_changed, &QAbstractButton::clicked, this,
            [this] { Q_EMIT changesRequested(m_changed->mapToGlobal(QPoint(0, m_changed->height()))); });
}

void TodayStrip::setDisplay(const items::DisplayContext& display) {
    m_display = display;
    const QLocale locale(display.localeName);
    m_day->setText(locale.language() == QLocale::Chinese ? locale.toString(display.today, u"M月d日 dddd"_s)
                                                         : locale.toString(display.today, u"dddd d MMMM"_s));
}

QString TodayStrip::moneyText(std::optional<qint64> minor) const {
    return minor ? domain::formatMoney({*minor, m_display.baseCurrency}, domain::MoneyStyle::Strip,
                                       m_display.localeName)
                 : u"—"_s;
}

void TodayStrip::setFigures(const operations::TodayFigures& figures) {
    m_query = query::print(figures.query);
    m_renewingQuery = query::print(figures.renewingQuery);
    const auto count = [this](qint64 number) { return items::countText(number, m_display.localeName); };
    m_accounts->setFigure(
        count(figures.accounts),
        tr("%1 high · %2 low · %3 tech")
            .arg(count(figures.perTier[0]), count(figures.perTier[1]), count(figures.perTier[2])));
    m_arr->setFigure(moneyText(figures.arr), QString());
    m_renewing->setFigure(moneyText(figures.renewingArr),
                          tr("%n account(s)", nullptr, int(figures.renewing)));
}

void TodayStrip::setChanged(QDate day, qint64 accounts, int changes) {
    m_changed->setCaption(tr("Changed since %1").arg(QLocale(m_display.localeName).toString(day, u"dddd"_s)));
    m_changed->setFigure(items::countText(accounts, m_display.localeName),
                         tr("%n change(s)", nullptr, changes));
}

void TodayStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

} // namespace tenure::views
