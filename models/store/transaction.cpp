// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/transaction.h"

#include "store/change_capture.h"

namespace tenure::store {

Transaction::Transaction(Connection& connection, ChangeCapture& capture, domain::TransactionId id,
                         QDate today, QDateTime now)
    : m_connection(connection), m_capture(capture), m_id(id), m_today(today), m_now(std::move(now)) {}

void Transaction::wrote() {
    m_capture.wrote();
}

void Transaction::addUsageAccount(domain::AccountId account) {
    m_usageAccounts.push_back(account);
}

Touched Transaction::takeTouched() {
    Touched touched = m_capture.takeTouched();
    touched.everything = m_everything;
    touched.usageAccounts = std::move(m_usageAccounts);
    return touched;
}

} // namespace tenure::store
