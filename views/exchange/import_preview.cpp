// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/import_preview.h"

#include "views/shell/fonts.h"
#include "views/shell/shapes.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/plain_text.h"

#include <QGridLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barHeight = 12;
constexpr int shownChanges = 3;

/// A square in the colour of a share.
class Swatch final : public QWidget {
public:
    Swatch(Ink ink, QWidget* parent) : QWidget(parent), m_ink(ink) { setFixedSize(scaled(10), scaled(10)); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintBox(painter, rect(), 2, tokensOf(this).*m_ink, {});
    }

private:
    Ink m_ink;
};

/// A value that is no more, struck through.
class StruckLabel final : public ElidedLabel {
public:
    StruckLabel(const QString& text, QWidget* parent)
        : ElidedLabel(text, TextRole::Small, &Tokens::text3, parent) {
        QFont struck = font();
        struck.setStrikeOut(true);
        setFont(struck);
        setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
};

} // namespace

Ink ShareBar::inkOf(std::size_t share) {
    static constexpr std::array<Ink, 4> inks = {&Tokens::c1, &Tokens::c2, &Tokens::goneFill,
                                                &Tokens::riskFill};
    return inks[share];
}

void ShareBar::setShares(const Shares& shares) {
    m_shares = shares;
    update();
}

QSize ShareBar::sizeHint() const {
    return {scaled(200), scaled(barHeight)};
}

void ShareBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    const qint64 whole = std::accumulate(m_shares.begin(), m_shares.end(), qint64(0));
    if (whole == 0) {
        paintBox(painter, rect(), 2, tokens.line, {});
        return;
    }
    const auto parts = std::ranges::count_if(m_shares, [](qint64 share) { return share > 0; });
    // However few they are, errors must be seen.
    const double least = scaled(4);
    const double room = width() - 2.0 * double(parts - 1) - least * double(parts);
    double left = 0;
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        if (m_shares[i] == 0)
            continue;
        const double wide = least + room * double(m_shares[i]) / double(whole);
        paintBox(painter, QRectF(left, 0, wide, height()), 2, tokens.*inkOf(i), {});
        left += wide + 2;
    }
}

ImportPreview::ImportPreview(QWidget* parent) : QWidget(parent) {
    setObjectName(u"importPreview"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(scaled(16), scaled(9), scaled(18), scaled(6));
    rows->setSpacing(scaled(6));
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Preview"), TextRole::Emphasis, &Tokens::text, this), 1);
    m_rows = new PlainLabel(QString(), TextRole::Small, &Tokens::text3, this);
    m_rows->setObjectName(u"previewRows"_s);
    head->addWidget(m_rows);
    rows->addLayout(head);
    m_bar = new ShareBar(this);
    m_bar->setFixedHeight(scaled(barHeight));
    rows->addWidget(m_bar);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(8));
    grid->setVerticalSpacing(scaled(5));
    grid->setColumnStretch(2, 1);
    addLine(*grid, 0, tr("Create"), u"countCreate"_s);
    addLine(*grid, 1, tr("Update"), u"countUpdate"_s);
    addLine(*grid, 2, tr("Skip"), u"countSkip"_s);
    addLine(*grid, 3, tr("Error"), u"countError"_s);
    m_lines[3].count->setInk(&Tokens::risk);
    rows->addLayout(grid);
    m_changesPart = new QWidget(this);
    auto* part = new QVBoxLayout(m_changesPart);
    part->setContentsMargins(0, scaled(7), 0, 0);
    part->setSpacing(scaled(4));
    part->addWidget(new PlainLabel(tr("Largest changes"), TextRole::Emphasis, &Tokens::text, this));
    m_changes = new QGridLayout;
    m_changes->setHorizontalSpacing(scaled(6));
    m_changes->setVerticalSpacing(scaled(3));
    m_changes->setColumnStretch(0, 5);
    m_changes->setColumnStretch(1, 2);
    m_changes->setColumnStretch(2, 3);
    m_changes->setColumnStretch(4, 3);
    part->addLayout(m_changes);
    rows->addWidget(m_changesPart);
    rows->addStretch(1);
}

void ImportPreview::addLine(QGridLayout& grid, std::size_t share, const QString& name,
                            const QString& objectName) {
    Line& line = m_lines[share];
    line.name = new PlainLabel(name, TextRole::Base, &Tokens::text, this);
    line.note = new ElidedLabel(QString(), TextRole::Small, &Tokens::text2, this);
    line.count = new PlainLabel(QString(), TextRole::Emphasis, &Tokens::text, this);
    line.count->setObjectName(objectName);
    line.count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const int row = static_cast<int>(share);
    grid.addWidget(new Swatch(ShareBar::inkOf(share), this), row, 0);
    grid.addWidget(line.name, row, 1);
    grid.addWidget(line.note, row, 2);
    grid.addWidget(line.count, row, 3);
}

QString changeText(const exchange::StageReport& report, const words::Fields& fields,
                   const std::vector<exchange::SourceColumn>& columns) {
    const auto most = std::ranges::max_element(
        report.changesByTarget, {},
        [](const std::pair<const QString, qint64>& change) { return change.second; });
    if (most == report.changesByTarget.end())
        return {};
    const QString changes = ImportPreview::tr("%n %1 change(s)", nullptr, static_cast<int>(most->second))
                                .arg(fields.label(most->first, columns));
    const qint64 others = report.updated - most->second;
    return others > 0 ? ImportPreview::tr("%1, %2 other").arg(changes).arg(others) : changes;
}

void ImportPreview::setState(const ImportState& state, const words::Fields& fields) {
    const exchange::StageReport report = state.report.value_or(exchange::StageReport{});
    const QLocale locale;
    const qint64 still = report.unchanged + report.skipped;
    m_bar->setShares({report.created, report.updated, still, report.errors});
    m_bar->setAccessibleName(tr("%1 created, %2 updated, %3 skipped, %4 errors")
                                 .arg(report.created)
                                 .arg(report.updated)
                                 .arg(still)
                                 .arg(report.errors));
    m_rows->setText(tr("%Ln row(s)", nullptr, static_cast<int>(report.rows)));
    const std::array<qint64, 4> counts = {report.created, report.updated, still, report.errors};
    for (std::size_t i = 0; i < counts.size(); ++i)
        m_lines[i].count->setText(state.report ? locale.toString(counts[i]) : u"—"_s);
    m_lines[0].note->setText(words::newRows(state.options.kind));
    m_lines[1].note->setText(changeText(report, fields, state.proposal.columns));
    m_lines[2].note->setText(report.skipped > 0 ? tr("no change found, %1 left out").arg(report.skipped)
                                                : tr("no change found"));
    m_lines[3].note->setText(tr("not imported until fixed"));
    showChanges(state, fields);
}

void ImportPreview::showChanges(const ImportState& state, const words::Fields& fields) {
    while (const std::unique_ptr<QLayoutItem> item{m_changes->takeAt(0)}) {
        if (item->widget() == nullptr)
            continue;
        item->widget()->hide();
        item->widget()->setObjectName(QString()); // not found by name any more
        item->widget()->deleteLater();
    }
    int row = 0;
    if (state.report) {
        for (const exchange::ValueChange& change : state.report->largestChanges) {
            if (row == shownChanges)
                break;
            auto* name = new ElidedLabel(change.name, TextRole::Strong, &Tokens::text, this);
            name->setObjectName(u"largestChange"_s);
            m_changes->addWidget(name, row, 0);
            m_changes->addWidget(new ElidedLabel(fields.label(change.target, state.proposal.columns),
                                                 TextRole::Small, &Tokens::text2, this),
                                 row, 1);
            m_changes->addWidget(new StruckLabel(fields.value(change.target, change.before), this), row, 2);
            m_changes->addWidget(new IconLabel(Icon::Arrow, &Tokens::text2, this, 11), row, 3);
            auto* after = new ElidedLabel(fields.value(change.target, change.after), TextRole::Strong,
                                          &Tokens::text, this);
            after->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_changes->addWidget(after, row, 4);
            ++row;
        }
    }
    m_changesPart->setVisible(row > 0);
}

} // namespace tenure::views
