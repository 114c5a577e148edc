// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/settings_dialog.h"

#include "views/settings/currency_box.h"
#include "views/settings/daily_notice.h"
#include "views/settings/key_rows.h"
#include "views/settings/rate_table.h"
#include "views/settings/setting_section.h"
#include "views/shell/rail_item.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTimeEdit>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

SettingsDialog::SettingsDialog(UiSettings& settings, const QString& systemUser, std::optional<Book> book,
                               QWidget* parent)
    : QDialog(parent), m_settings(settings), m_book(std::move(book)) {
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    build();
    addComputer(systemUser);
    addKeys();
    if (m_book) {
        addBook();
        addRates();
    }
    showPage(m_pages.front().section);
    check();
    m_search->setFocus(Qt::OtherFocusReason);
}

void SettingsDialog::showPage(SettingSection* section) {
    m_shown = section;
    m_search->clear(); // which shows it
    search({});
}

/// Nothing typed: the page that was chosen. Else what fits of all pages.
void SettingsDialog::search(const QString& text) {
    const domain::TypedWords typed(text);
    bool any = false;
    for (const PageItem& page : m_pages) {
        const bool fits = page.section->narrow(typed) > 0;
        const bool shown = typed.isEmpty() ? page.section == m_shown : fits;
        page.section->setVisible(shown);
        page.item->setCurrent(shown);
        page.item->setEnabled(fits);
        any = any || shown;
    }
    m_nothing->setText(tr("No setting fits “%1”.").arg(text.trimmed()));
    m_nothing->setVisible(!any);
    m_search->setAccessibleDescription(any ? QString() : m_nothing->text());
}

void SettingsDialog::focusRates() {
    if (m_rates == nullptr)
        return;
    showPage(m_ratePage);
    m_rates->setFocus(Qt::OtherFocusReason);
    m_rates->setCurrentCell(std::max(0, m_rates->firstOpenRow()), 1);
}

/// Shows the rates in terms of the base currency that is chosen now, if they can be.
void SettingsDialog::takeBase() {
    const auto base = m_base->currency();
    const auto rates = m_rates->rates();
    if (base && rates && *base != m_shownBase) {
        if (const auto turned = operations::ratesInTermsOf(*rates, *base)) {
            m_shownBase = *base;
            m_rates->fill(*base, *turned, m_book->settings.used);
        } else if (rates->size() == 1) { // there is nothing to convert
            m_shownBase = *base;
            m_rates->fill(*base, {{*base, 1'000'000}}, m_book->settings.used);
        }
    }
    check();
}

void SettingsDialog::check() {
    QString problem;
    if (m_rates != nullptr) {
        const auto base = m_base->currency();
        if (!base)
            problem = tr("A currency is a code of three letters, like EUR.");
        else if (!m_rates->rates())
            problem = tr("A rate is a number above 0 with at most six decimals, like 0.92.");
        else if (*base != m_shownBase)
            problem = tr("Set a rate for %1 first: the other rates are converted by it.").arg(base->code());
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_save->setEnabled(problem.isEmpty());
}

operations::BookSettingsChange SettingsDialog::change() const {
    operations::BookSettingsChange change;
    change.base = m_shownBase;
    change.rates = m_rates->rates().value_or(m_book->settings.rates);
    return change;
}

void SettingsDialog::save() {
    if (!m_save->isEnabled())
        return;
    m_settings.authorName.set(m_author->text().trimmed());
    m_settings.theme.set(static_cast<ThemeMode>(m_theme->currentIndex()));
    m_settings.language.set(m_language->currentData().toString());
    m_settings.keys.set(m_keys->map());
    m_settings.scalePercent.set(m_scale->currentData().toInt());
    domain::DailyReminder reminder = dailyNotice(m_settings);
    reminder.on = m_notice->isChecked();
    reminder.at = m_noticeAt->time();
    setDailyNotice(m_settings, reminder);
    accept();
    if (!m_book || !m_book->writable)
        return;
    const operations::BookSettingsChange wanted = change();
    if (wanted.base != m_book->settings.base || wanted.rates != m_book->settings.rates)
        Q_EMIT bookChanged(wanted);
    if (const domain::PersonId me{m_me->currentData().toLongLong()}; me != m_book->settings.me)
        Q_EMIT meChanged(me);
}

} // namespace tenure::views
