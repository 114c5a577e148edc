// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/work_words.h"

#include <QCoreApplication>

namespace tenure::items {

using namespace Qt::Literals::StringLiterals;
using domain::GapKind;
using operations::WorkItem;
using operations::WorkKind;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("work", text);
}

QString sayDays(const char* text, qint64 days) {
    return QCoreApplication::translate("work", text, nullptr, int(days));
}

QString gapWhy(const WorkItem& item) {
    const domain::StakeholderGap& gap = *item.gap;
    if (gap.kind == GapKind::BuyerSilent && gap.daysSilent)
        return sayDays(QT_TRANSLATE_N_NOOP("work", "Buyer %1 silent for %n d"), *gap.daysSilent)
            .arg(item.contactName);
    if (gap.kind == GapKind::BuyerSilent)
        return say(QT_TRANSLATE_NOOP("work", "Buyer %1 was never spoken to")).arg(item.contactName);
    if (item.contactName.isEmpty())
        return gapText(gap.kind);
    return say(QT_TRANSLATE_NOOP("work", "%1: %2")).arg(gapText(gap.kind), item.contactName);
}

} // namespace

QString gapAdvice(GapKind kind) {
    switch (kind) {
    case GapKind::NoContact:
        return say(QT_TRANSLATE_NOOP("work", "Add who you speak to"));
    case GapKind::NoEconomicBuyer:
        return say(QT_TRANSLATE_NOOP("work", "Find out who decides"));
    case GapKind::BuyerSilent:
        return say(QT_TRANSLATE_NOOP("work", "Ask for an executive review"));
    case GapKind::ChampionLeft:
        return say(QT_TRANSLATE_NOOP("work", "Find a new champion"));
    case GapKind::NoSigner:
        return say(QT_TRANSLATE_NOOP("work", "Find out who signs"));
    case GapKind::SingleContact:
        return say(QT_TRANSLATE_NOOP("work", "Meet a second person"));
    case GapKind::TitleChanged:
        return say(QT_TRANSLATE_NOOP("work", "Congratulate, and check the role"));
    }
    Q_UNREACHABLE();
}

QString gapText(GapKind kind) {
    switch (kind) {
    case GapKind::NoContact:
        return say(QT_TRANSLATE_NOOP("work", "No contact known"));
    case GapKind::NoEconomicBuyer:
        return say(QT_TRANSLATE_NOOP("work", "No economic buyer known"));
    case GapKind::BuyerSilent:
        return say(QT_TRANSLATE_NOOP("work", "Buyer is silent"));
    case GapKind::ChampionLeft:
        return say(QT_TRANSLATE_NOOP("work", "Champion left"));
    case GapKind::NoSigner:
        return say(QT_TRANSLATE_NOOP("work", "No signer known"));
    case GapKind::SingleContact:
        return say(QT_TRANSLATE_NOOP("work", "Single contact"));
    case GapKind::TitleChanged:
        return say(QT_TRANSLATE_NOOP("work", "Has a new title"));
    }
    Q_UNREACHABLE();
}

QString waitingText(domain::WaitingOn whom) {
    switch (whom) {
    case domain::WaitingOn::Nobody:
        return {};
    case domain::WaitingOn::Customer:
        return say(QT_TRANSLATE_NOOP("work", "Waits on the customer"));
    case domain::WaitingOn::Support:
        return say(QT_TRANSLATE_NOOP("work", "Waits on support"));
    case domain::WaitingOn::Product:
        return say(QT_TRANSLATE_NOOP("work", "Waits on product"));
    case domain::WaitingOn::Legal:
        return say(QT_TRANSLATE_NOOP("work", "Waits on legal"));
    }
    Q_UNREACHABLE();
}

QString whyText(const WorkItem& item, const DisplayContext& context) {
    switch (item.kind) {
    case WorkKind::Task:
        return item.task->title;
    case WorkKind::FollowUp:
        if (!item.lastTwoWay)
            return sayDays(QT_TRANSLATE_N_NOOP("work", "Never spoken to · cadence %n d"), item.cadenceDays);
        return sayDays(QT_TRANSLATE_N_NOOP("work", "Two-way touch %n d ago"),
                       item.lastTwoWay->daysTo(context.today)) +
               u" · "_s + sayDays(QT_TRANSLATE_N_NOOP("work", "cadence %n d"), item.cadenceDays);
    case WorkKind::Gap:
        return gapWhy(item);
    }
    Q_UNREACHABLE();
}

QString adviceText(const WorkItem& item) {
    switch (item.kind) {
    case WorkKind::Task:
        return waitingText(item.task->waitingOn);
    case WorkKind::FollowUp:
        return say(QT_TRANSLATE_NOOP("work", "Call, or log the touch"));
    case WorkKind::Gap:
        return gapAdvice(item.gap->kind);
    }
    Q_UNREACHABLE();
}

QString dueText(const WorkItem& item, const DisplayContext& context) {
    if (item.kind == WorkKind::Gap || !item.due)
        return u"—"_s;
    const qint64 days = context.today.daysTo(*item.due);
    if (days < 0)
        return sayDays(QT_TRANSLATE_N_NOOP("work", "%n d late"), -days);
    if (days == 0 && item.task && item.task->dueTime)
        return say(QT_TRANSLATE_NOOP("work", "today %1")).arg(item.task->dueTime->toString(u"HH:mm"_s));
    if (days == 0)
        return say(QT_TRANSLATE_NOOP("work", "today"));
    return days == 1 ? say(QT_TRANSLATE_NOOP("work", "tomorrow")) : dayText(*item.due, context);
}

Tone dueTone(const WorkItem& item, QDate today) {
    if (item.kind == WorkKind::Gap || !item.due)
        return Tone::Muted;
    return *item.due < today ? Tone::Late : Tone::Normal;
}

QString workKindText(WorkKind kind) {
    switch (kind) {
    case WorkKind::Task:
        return say(QT_TRANSLATE_NOOP("work", "Tasks"));
    case WorkKind::FollowUp:
        return say(QT_TRANSLATE_NOOP("work", "Follow-up overdue"));
    case WorkKind::Gap:
        return say(QT_TRANSLATE_NOOP("work", "Gaps in the decision chain"));
    }
    Q_UNREACHABLE();
}

} // namespace tenure::items
