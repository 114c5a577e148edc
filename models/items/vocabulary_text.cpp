// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/vocabulary_text.h"

#include "items/display_text.h"

#include <QCoreApplication>

namespace tenure::items {

QString wordOf(domain::TouchKind kind) {
    switch (kind) {
    case domain::TouchKind::Call:
        return QCoreApplication::translate("display", "Call", "touch kind");
    case domain::TouchKind::Meeting:
        return QCoreApplication::translate("display", "Meeting", "touch kind");
    case domain::TouchKind::Visit:
        return QCoreApplication::translate("display", "Visit", "touch kind");
    case domain::TouchKind::Email:
        return QCoreApplication::translate("display", "E-mail", "touch kind");
    case domain::TouchKind::Message:
        return QCoreApplication::translate("display", "Message", "touch kind");
    case domain::TouchKind::Qbr:
        return QCoreApplication::translate("display", "QBR", "touch kind");
    case domain::TouchKind::Training:
        return QCoreApplication::translate("display", "Training", "touch kind");
    }
    Q_UNREACHABLE();
}

QString wordOf(domain::Direction direction) {
    switch (direction) {
    case domain::Direction::Outgoing:
        return QCoreApplication::translate("display", "Outgoing", "direction of a touch");
    case domain::Direction::Incoming:
        return QCoreApplication::translate("display", "Incoming", "direction of a touch");
    }
    Q_UNREACHABLE();
}

QString wordOf(domain::Sentiment sentiment) {
    switch (sentiment) {
    case domain::Sentiment::Unknown:
        return {};
    case domain::Sentiment::Negative:
        return QCoreApplication::translate("display", "Negative", "sentiment");
    case domain::Sentiment::Neutral:
        return QCoreApplication::translate("display", "Neutral", "sentiment");
    case domain::Sentiment::Positive:
        return QCoreApplication::translate("display", "Positive", "sentiment");
    }
    Q_UNREACHABLE();
}

QString wordOf(domain::ContactStatus status) {
    switch (status) {
    case domain::ContactStatus::Active:
        return QCoreApplication::translate("display", "Active", "status of a contact");
    case domain::ContactStatus::Left:
        return QCoreApplication::translate("display", "Left", "status of a contact");
    }
    Q_UNREACHABLE();
}

QString wordOf(domain::TaskState state) {
    switch (state) {
    case domain::TaskState::Open:
        return QCoreApplication::translate("display", "Open", "state of a task");
    case domain::TaskState::Done:
        return QCoreApplication::translate("display", "Done", "state of a task");
    case domain::TaskState::Cancelled:
        return QCoreApplication::translate("display", "Cancelled", "state of a task");
    }
    Q_UNREACHABLE();
}

QString wordOf(domain::TaskPriority priority) {
    switch (priority) {
    case domain::TaskPriority::Low:
        return QCoreApplication::translate("display", "Low", "priority of a task");
    case domain::TaskPriority::Normal:
        return QCoreApplication::translate("display", "Normal", "priority of a task");
    case domain::TaskPriority::High:
        return QCoreApplication::translate("display", "High", "priority of a task");
    }
    Q_UNREACHABLE();
}

QString wordOf(domain::PromiseState state) {
    switch (state) {
    case domain::PromiseState::Open:
        return QCoreApplication::translate("display", "Open", "state of a promise");
    case domain::PromiseState::Kept:
        return QCoreApplication::translate("display", "Kept", "state of a promise");
    case domain::PromiseState::Broken:
        return QCoreApplication::translate("display", "Broken", "state of a promise");
    }
    Q_UNREACHABLE();
}

QString wordOf(domain::WaitingOn party) {
    switch (party) {
    case domain::WaitingOn::Nobody:
        return QCoreApplication::translate("display", "Nobody", "waiting on");
    case domain::WaitingOn::Customer:
        return QCoreApplication::translate("display", "Customer", "waiting on");
    case domain::WaitingOn::Support:
        return QCoreApplication::translate("display", "Support", "waiting on");
    case domain::WaitingOn::Product:
        return QCoreApplication::translate("display", "Product", "waiting on");
    case domain::WaitingOn::Legal:
        return QCoreApplication::translate("display", "Legal", "waiting on");
    }
    Q_UNREACHABLE();
}

QString wordOf(domain::ContractKind kind) {
    switch (kind) {
    case domain::ContractKind::Recurring:
        return QCoreApplication::translate("display", "Recurring", "kind of contract");
    case domain::ContractKind::Trial:
        return QCoreApplication::translate("display", "Trial", "kind of contract");
    case domain::ContractKind::OneOff:
        return QCoreApplication::translate("display", "One-off", "kind of contract");
    }
    Q_UNREACHABLE();
}

QString wordOf(domain::BillingPeriod period) {
    switch (period) {
    case domain::BillingPeriod::Monthly:
        return QCoreApplication::translate("display", "Monthly", "billing");
    case domain::BillingPeriod::Quarterly:
        return QCoreApplication::translate("display", "Quarterly", "billing");
    case domain::BillingPeriod::Yearly:
        return QCoreApplication::translate("display", "Yearly", "billing");
    case domain::BillingPeriod::Once:
        return QCoreApplication::translate("display", "Once", "billing");
    }
    Q_UNREACHABLE();
}

QString wordOf(domain::NoticeUnit unit) {
    switch (unit) {
    case domain::NoticeUnit::Days:
        return QCoreApplication::translate("display", "Days", "notice unit");
    case domain::NoticeUnit::Months:
        return QCoreApplication::translate("display", "Months", "notice unit");
    case domain::NoticeUnit::MonthEnd:
        return QCoreApplication::translate("display", "Months to a month's end", "notice unit");
    }
    Q_UNREACHABLE();
}

QString wordOf(domain::CustomType type) {
    switch (type) {
    case domain::CustomType::Text:
        return QCoreApplication::translate("display", "Text", "type of a field");
    case domain::CustomType::Number:
        return QCoreApplication::translate("display", "Number", "type of a field");
    case domain::CustomType::Money:
        return QCoreApplication::translate("display", "Money", "type of a field");
    case domain::CustomType::Date:
        return QCoreApplication::translate("display", "Date", "type of a field");
    case domain::CustomType::Bool:
        return QCoreApplication::translate("display", "Yes or no", "type of a field");
    case domain::CustomType::Enum:
        return QCoreApplication::translate("display", "Choice", "type of a field");
    }
    Q_UNREACHABLE();
}

QString noticeText(int amount, domain::NoticeUnit unit) {
    switch (unit) {
    case domain::NoticeUnit::Days:
        return daysText(amount);
    case domain::NoticeUnit::Months:
        return QCoreApplication::translate("display", "%n month(s)", nullptr, amount);
    case domain::NoticeUnit::MonthEnd:
        return QCoreApplication::translate("display", "%n month(s) to a month's end", nullptr, amount);
    }
    Q_UNREACHABLE();
}

} // namespace tenure::items
