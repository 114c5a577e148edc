// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "items/touch_templates.h"

#include <QCoreApplication>

namespace tenure::items {

namespace {

QString told(const char* text) {
    return QCoreApplication::translate("templates", text);
}

} // namespace

std::vector<TouchTemplate> touchTemplates() {
    using enum domain::TouchKind;
    return {
        {told(QT_TRANSLATE_NOOP("templates", "Kickoff")), Meeting, 60,
         told(QT_TRANSLATE_NOOP("templates", "Kickoff")),
         told(QT_TRANSLATE_NOOP("templates", "Goals and how we measure them:\n\nPeople and roles:\n\nFirst "
                                             "milestones and dates:\n\nRisks:\n"))},
        {told(QT_TRANSLATE_NOOP("templates", "Check-in")), Call, 30,
         told(QT_TRANSLATE_NOOP("templates", "Check-in")),
         told(QT_TRANSLATE_NOOP("templates",
                                "What went well:\n\nWhat is in the way:\n\nWhat changed on their side:\n"))},
        {told(QT_TRANSLATE_NOOP("templates", "QBR")), Qbr, 60, told(QT_TRANSLATE_NOOP("templates", "QBR")),
         told(QT_TRANSLATE_NOOP("templates",
                                "Results against goals:\n\nValue delivered:\n\nPlan for the next "
                                "quarter:\n\nDecisions:\n"))},
        {told(QT_TRANSLATE_NOOP("templates", "Training")), Training, 90,
         told(QT_TRANSLATE_NOOP("templates", "Training")),
         told(QT_TRANSLATE_NOOP("templates", "Topics:\n\nWho was there:\n\nOpen questions:\n"))},
        {told(QT_TRANSLATE_NOOP("templates", "Visit")), Visit, 120,
         told(QT_TRANSLATE_NOOP("templates", "Visit")),
         told(QT_TRANSLATE_NOOP("templates", "What we saw:\n\nWhat they asked for:\n\nWhat we agreed:\n"))},
    };
}

} // namespace tenure::items
