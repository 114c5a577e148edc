// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/value_error.h"

#include <QCoreApplication>

namespace tenure::exchange {

QString reasonText(ValueError error) {
    switch (error) {
    case ValueError::Empty:
        return QCoreApplication::translate("ValueError", "Empty");
    case ValueError::NotANumber:
        return QCoreApplication::translate("ValueError", "Not a number");
    case ValueError::WrongDecimalSign:
        return QCoreApplication::translate("ValueError", "Another decimal sign than the column's");
    case ValueError::TooLarge:
        return QCoreApplication::translate("ValueError", "Too large");
    case ValueError::TooManyDecimals:
        return QCoreApplication::translate("ValueError", "Too many decimals");
    case ValueError::UnknownCurrency:
        return QCoreApplication::translate("ValueError", "Unknown currency");
    case ValueError::NotADate:
        return QCoreApplication::translate("ValueError", "Not a date");
    case ValueError::NoSuchDay:
        return QCoreApplication::translate("ValueError", "No such day");
    case ValueError::AmbiguousDate:
        return QCoreApplication::translate("ValueError", "Day and month can't be told apart");
    case ValueError::NotATime:
        return QCoreApplication::translate("ValueError", "Not a time");
    case ValueError::NotYesOrNo:
        return QCoreApplication::translate("ValueError", "Neither yes nor no");
    }
    Q_UNREACHABLE();
}

} // namespace tenure::exchange
