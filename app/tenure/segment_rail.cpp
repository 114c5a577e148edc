// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/segment_rail.h"

#include "items/display_text.h"
#include "query/parser.h"
#include "query/printer.h"
#include "views/accounts/accounts_page.h"
#include "views/segments/segment_dialog.h"
#include "views/shell/main_window.h"
#include "views/shell/rail.h"

#include <QInputDialog>

#include <algorithm>
#include <chrono>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using domain::Segment;
using domain::SegmentId;

SegmentRail::SegmentRail(operations::BookSession& session, views::AccountsPage& page,
                         views::MainWindow& window, QString localeName)
    : m_session(session), m_page(page), m_window(window), m_localeName(std::move(localeName)) {
    m_later.setSingleShot(true);
    m_later.setInterval(150ms); // once for a burst of changes; and the first list goes before
    connect(&m_later, &QTimer::timeout, this, &SegmentRail::read);
    connect(&session, &operations::BookSession::changed, this, [this](const operations::BookChange& change) {
        if (change.segmentsChanged)
            read();
        else
            m_later.start();
    });
    connect(&page, &views::AccountsPage::stateChanged, this, &SegmentRail::follow);
    connect(&window, &views::MainWindow::pageShown, this, &SegmentRail::follow);
    wire();
    m_later.start();
}

void SegmentRail::wire() {
    views::SegmentList& list = m_window.rail().segments();
    connect(&list, &views::SegmentList::chosen, this, &SegmentRail::choose);
    connect(&list, &views::SegmentList::moved, this,
            [this](qint64 id, int place) { report(operations::moveSegment(m_session.book(), {id}, place)); });
    connect(&list, &views::SegmentList::renameRequested, this, &SegmentRail::askRename);
    connect(&list, &views::SegmentList::removeRequested, this,
            [this](qint64 id) { report(operations::removeSegment(m_session.book(), {id})); });
    connect(&m_window.rail(), &views::Rail::addSegmentRequested, this, &SegmentRail::askSave);
    if (m_session.isWritable())
        m_page.offerSaving(this, [this] { askSave(); });
}

template <class T>
void SegmentRail::report(operations::Edited<T> edit, std::function<void(const T&)> then) {
    edit.then(this, [this, then = std::move(then)](const domain::Result<store::Written<T>>& result) {
        if (!result)
            Q_EMIT failed(result.error());
        else if (then)
            then(result->value);
    });
}

void SegmentRail::read() {
    m_session.inBackground(
        this,
        [&book = m_session.book(), context = m_session.context()]() -> domain::Result<Known> {
            return operations::segments(book).map([&](std::vector<Segment> segments) {
                auto counts = operations::countSegments(book, context, segments);
                return Known{std::move(segments), std::move(counts)};
            });
        },
        [this, number = ++m_number](domain::Result<Known> known) {
            if (number != m_number)
                return;
            if (known)
                take(*std::move(known));
            else
                Q_EMIT failed(known.error());
        });
}

void SegmentRail::take(Known known) {
    m_segments = std::move(known.segments);
    m_shown.clear();
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        const operations::SegmentCount& count = known.counts.at(i);
        m_shown.append({m_segments[i].id.value, m_segments[i].name, count.accounts, count.problem});
    }
    m_window.rail().setSegments(m_shown, m_session.isWritable());
    follow();
}

const Segment* SegmentRail::segment(qint64 id) const {
    const auto found = std::ranges::find(m_segments, SegmentId{id}, &Segment::id);
    return found == m_segments.end() ? nullptr : &*found;
}

QString SegmentRail::shownQuery() const {
    const auto query = query::parse(m_page.queryText(), m_session.context().catalogue);
    return query ? query::print(*query) : m_page.queryText();
}

void SegmentRail::choose(qint64 id) {
    const Segment* chosen = segment(id);
    if (chosen == nullptr)
        return;
    m_origin = id;
    Q_EMIT listRequested();
    m_window.showPage(u"accounts"_s);
    m_page.setQueryText(chosen->query);
    follow();
}

/// Marks the segment whose query is shown: the one that was chosen, or else the first.
void SegmentRail::follow() {
    const QString shown = shownQuery();
    const Segment* origin = segment(m_origin);
    const auto first = std::ranges::find(m_segments, shown, &Segment::query);
    qint64 current = 0;
    if (origin != nullptr && origin->query == shown)
        current = m_origin;
    else if (first != m_segments.end() && !shown.isEmpty())
        current = m_origin = first->id.value;
    m_window.rail().setCurrentSegment(m_window.currentPage() == u"accounts"_s ? current : 0);
}

void SegmentRail::askRename(qint64 id) {
    const Segment* renamed = segment(id);
    if (renamed == nullptr)
        return;
    auto* dialog = new QInputDialog(&m_window);
    dialog->setObjectName(u"renameSegmentDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename segment"));
    dialog->setLabelText(tr("Name of the segment"));
    dialog->setTextValue(renamed->name);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id](const QString& name) {
        report(operations::renameSegment(m_session.book(), {id}, name));
    });
    dialog->open();
}

void SegmentRail::askSave() {
    if (!m_session.isWritable())
        return;
    const auto query = query::parse(m_page.queryText(), m_session.context().catalogue);
    if (!query)
        return Q_EMIT failed({domain::ErrorKind::Usage,
                              tr("The query can't be saved before it is right: %1").arg(query.error().text),
                              {}});
    const QString text = query::print(*query);
    const Segment* origin = segment(m_origin);
    const bool changed = origin != nullptr && origin->query != text;
    auto* dialog = new views::SegmentDialog(text, changed ? origin->name : QString(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &views::SegmentDialog::saveRequested, this, &SegmentRail::save);
    if (changed)
        showEffect(*dialog, *origin);
    dialog->open();
}

void SegmentRail::showEffect(views::SegmentDialog& dialog, const Segment& origin) {
    const query::Catalogue& catalogue = m_session.context().catalogue;
    const auto before = query::parse(origin.query, catalogue);
    const auto after = query::parse(m_page.queryText(), catalogue);
    if (!before || !after)
        return;
    m_session.inBackground(
        &dialog,
        [&book = m_session.book(), context = m_session.context(), before = *before, after = *after] {
            return operations::segmentEffect(book, context, before, after);
        },
        [this, &dialog](const domain::Result<operations::SegmentEffect>& effect) {
            if (!effect)
                return Q_EMIT failed(effect.error());
            const auto number = [this](qint64 count) { return items::countText(count, m_localeName); };
            dialog.setEffect(tr("%1 of %2 accounts leave, %3 enter")
                                 .arg(number(effect->leave), number(effect->before), number(effect->enter)));
        });
}

void SegmentRail::save(const QString& name) {
    const auto query = query::parse(m_page.queryText(), m_session.context().catalogue);
    if (!query)
        return;
    if (name.isEmpty())
        return report(operations::setSegmentQuery(m_session.book(), {m_origin}, *query));
    report<SegmentId>(operations::addSegment(m_session.book(), name, *query),
                      [this](const SegmentId& id) { m_origin = id.value; });
}

} // namespace tenure::app
