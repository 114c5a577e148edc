// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_settings.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTimeEdit;
class QVBoxLayout;

namespace tenure::views {

class Button;
class CurrencyBox;
class KeyRows;
class PlainLabel;
class RailItem;
class RateTable;
class SettingSection;
class UiSettings;

/// What a person sets: on this computer and its keys, kept in @p settings, and in the open book, which leaves
/// as one change. A page at a time; what is typed into the search leaves the rows of all pages that fit.
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
    /// Who stands in for whom is to be looked at, at once.
    void deputiesRequested();

private:
    void build();
    [[nodiscard]] QWidget* buildPages();
    [[nodiscard]] QWidget* buildContents();
    void addPage(SettingSection* section, const QString& name);
    void addComputer(const QString& systemUser);
    void addNotice(SettingSection& section);
    void addKeys();
    void addBook();
    void addRates();
    [[nodiscard]] QWidget* rateEditor();
    void showPage(SettingSection* section);
    void search(const QString& text);
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
    QCheckBox* m_notice = nullptr;
    QTimeEdit* m_noticeAt = nullptr;
    CurrencyBox* m_base = nullptr;
    QComboBox* m_me = nullptr;
    RateTable* m_rates = nullptr;
    QLineEdit* m_search = nullptr;
    QVBoxLayout* m_pageList = nullptr;
    QVBoxLayout* m_contents = nullptr;
    PlainLabel* m_nothing = nullptr;
    struct PageItem {
        SettingSection* section;
        RailItem* item;
    };
    std::vector<PageItem> m_pages;
    SettingSection* m_shown = nullptr;
    SettingSection* m_ratePage = nullptr;
    KeyRows* m_keys = nullptr;
    PlainLabel* m_problem = nullptr;
    Button* m_save = nullptr;
    domain::Currency m_shownBase = domain::Currency::eur(); ///< what the rates in the table are in
};

} // namespace tenure::views
