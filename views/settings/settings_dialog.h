// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_settings.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace tenure::views {

class Button;
class CurrencyBox;
class PlainLabel;
class RateTable;
class UiSettings;

/// What a person sets: on this computer, kept in @p settings, and in the open book, which leaves as one
/// change.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// The book as the dialog shows it.
    struct Book {
        QString name;
        operations::BookSettings settings;
        bool writable = true;
    };
    /// @p systemUser stands in the log if no name is given. Without @p book only the first part is there.
    SettingsDialog(UiSettings& settings, const QString& systemUser, std::optional<Book> book,
                   QWidget* parent = nullptr);

    /// Puts the focus on the first rate that is missing.
    void focusRates();

Q_SIGNALS:
    /// Saved, with something of the book changed.
    void bookChanged(const tenure::operations::BookSettingsChange& change);
    /// Saved, with another person as the one at this device.
    void meChanged(tenure::domain::PersonId me);

private:
    [[nodiscard]] QWidget* computerPart(const QString& systemUser);
    [[nodiscard]] QWidget* bookPart();
    [[nodiscard]] QWidget* ratePart();
    void takeBase();
    void check();
    void save();
    [[nodiscard]] operations::BookSettingsChange change() const;

    UiSettings& m_settings;
    std::optional<Book> m_book;
    QLineEdit* m_author = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_scale = nullptr;
    QComboBox* m_language = nullptr;
    CurrencyBox* m_base = nullptr;
    QComboBox* m_me = nullptr;
    RateTable* m_rates = nullptr;
    PlainLabel* m_problem = nullptr;
    Button* m_save = nullptr;
    domain::Currency m_shownBase = domain::Currency::eur(); ///< what the rates in the table are in
};

} // namespace tenure::views
