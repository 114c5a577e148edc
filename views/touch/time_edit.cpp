// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/touch/time_edit.h"

#include "views/shell/fonts.h"

#include <QRegularExpression>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

std::optional<QTime> readTime(const QString& text) {
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.：]?(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

TimeEdit::TimeEdit(QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(u"9:30"_s);
    setMaxLength(8);
    setFixedWidth(scaled(64));
}

void TimeEdit::setTime(std::optional<QTime> time) {
    setText(time ? time->toString(u"HH:mm"_s) : QString());
}

std::optional<QTime> TimeEdit::time() const {
    return readTime(text());
}

bool TimeEdit::isValid() const {
    return text().trimmed().isEmpty() || time().has_value();
}

} // namespace tenure::views
