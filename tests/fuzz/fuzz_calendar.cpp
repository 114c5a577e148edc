// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a calendar. Beyond not crashing: its meetings lie in the window, in order, each uid once.

#include "exchange/calendar_file.h"

#include <cstdlib>
#include <set>

using namespace tenure::exchange;

namespace {

void demand(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto calendar =
        readCalendar(QByteArrayView(data, qsizetype(size)), QTimeZone::utc(), QDate(2026, 3, 20));
    if (!calendar)
        return 0;
    std::set<QString> uids;
    QDate last = calendar->from;
    for (const tenure::domain::Meeting& meeting : calendar->meetings) {
        demand(meeting.day >= last && meeting.day <= calendar->until);
        demand(!meeting.uid.isEmpty() && uids.insert(meeting.uid).second);
        last = meeting.day;
    }
    return 0;
}
