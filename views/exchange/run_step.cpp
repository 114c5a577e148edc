// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/run_step.h"

#include "views/exchange/review_step.h"
#include "views/shell/fonts.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 tooEarlyMs = 500; ///< before that the pace says nothing

} // namespace

QString remainingText(qint64 elapsedMs, qint64 done, qint64 total) {
    if (elapsedMs < tooEarlyMs || done <= 0 || total <= done)
        return {};
    const auto left =
        static_cast<qint64>(double(elapsedMs) * double(total - done) / double(done) / 1000.0) + 1;
    return left < 90 ? RunStep::tr("about %1 s left").arg(left)
                     : RunStep::tr("about %1 min left").arg((left + 30) / 60);
}

RunStep::RunStep(QWidget* parent) : QWidget(parent) {
    setObjectName(u"runStep"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(scaled(18), scaled(28), scaled(18), scaled(18));
    rows->setSpacing(scaled(10));
    auto* head = new QHBoxLayout;
    head->setSpacing(scaled(8));
    m_mark = new IconLabel(Icon::Import, &Tokens::text2, this, 18);
    m_heading = new PlainLabel(QString(), TextRole::Title, &Tokens::text, this);
    m_heading->setObjectName(u"runHeading"_s);
    head->addWidget(m_mark);
    head->addWidget(m_heading, 1);
    rows->addLayout(head);
    m_bar = new QProgressBar(this);
    m_bar->setObjectName(u"runProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(scaled(6));
    m_bar->setAccessibleName(tr("Progress of the import"));
    rows->addWidget(m_bar);
    auto* line = new QHBoxLayout;
    m_count = new PlainLabel(QString(), TextRole::Base, &Tokens::text2, this);
    m_count->setObjectName(u"runCount"_s);
    m_left = new PlainLabel(QString(), TextRole::Base, &Tokens::text3, this);
    m_left->setObjectName(u"runLeft"_s);
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_left);
    rows->addLayout(line);
    m_facts = new PlainLabel(QString(), TextRole::Base, &Tokens::text, this);
    m_facts->setObjectName(u"runFacts"_s);
    m_facts->setWordWrap(true);
    rows->addWidget(m_facts);
    rows->addStretch(1);
}

void RunStep::begin(const QString& fileName) {
    m_clock.start();
    m_mark->setSymbol(Icon::Import, &Tokens::text2);
    m_heading->setText(tr("Importing %1").arg(fileName));
    m_bar->setRange(0, 0);
    m_bar->show();
    m_count->setText(tr("Backing the book up first"));
    m_left->clear();
    m_facts->clear();
}

void RunStep::setProgress(qint64 done, qint64 total) {
    constexpr int steps = 1000;
    const QLocale locale;
    if (total <= 0)
        return;
    m_bar->setRange(0, steps);
    m_bar->setValue(static_cast<int>(double(done) / double(total) * steps));
    if (done >= total) {
        m_count->setText(tr("All rows are written; bringing the figures up to date"));
        m_left->clear();
        return;
    }
    m_count->setText(tr("%1 of %2 rows").arg(locale.toString(done), locale.toString(total)));
    m_left->setText(remainingText(m_clock.elapsed(), done, total));
}

void RunStep::finish(const QString& heading) {
    m_bar->hide();
    m_count->clear();
    m_left->clear();
    m_heading->setText(heading);
}

void RunStep::showResult(exchange::ImportKind kind, const exchange::ImportResult& result) {
    const bool changed = result.transaction.isValid();
    m_mark->setSymbol(Icon::Check, &Tokens::ok);
    finish(outcomeText(kind, changed ? result.created : 0, changed ? result.updated : 0, result.unchanged));
    QStringList facts;
    if (changed)
        facts.append(tr("The whole import is one undo step: Ctrl+Z takes it back, also after a restart."));
    m_facts->setText(facts.join(u'\n'));
    if (result.errors > 0)
        m_facts->setText(
            m_facts->text() + u'\n' +
            tr("%Ln row(s) with errors were not imported.", nullptr, static_cast<int>(result.errors)));
}

void RunStep::showErrorsFile(const QString& path) {
    m_facts->setText(m_facts->text() + u'\n' +
                     tr("They are in %1, with the reason in the last column.").arg(path));
}

void RunStep::showFailure(const QString& text, const QString& detail) {
    m_mark->setSymbol(Icon::Warn, &Tokens::risk);
    finish(tr("Nothing was imported"));
    m_facts->setText(detail.isEmpty() ? text : text + u'\n' + detail);
}

void RunStep::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokensOf(this).surface);
}

} // namespace tenure::views
