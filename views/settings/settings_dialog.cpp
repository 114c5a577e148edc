// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/settings_dialog.h"

#include "views/settings/currency_box.h"
#include "views/settings/rate_table.h"
#include "views/shell/fonts.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Each language by its own name, as somebody who reads no other looks for it.
const std::array<std::pair<QLatin1StringView, QString>, 4> languageNames{{{"en"_L1, u"English"_s},
                                                                          {"pl"_L1, u"Polski"_s},
                                                                          {"zh_CN"_L1, u"简体中文"_s},
                                                                          {"zh_TW"_L1, u"繁體中文"_s}}};

QFormLayout* newForm(QWidget* part) {
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(scaled(16));
    form->setVerticalSpacing(scaled(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

PlainLabel* newNote(const QString& text) {
    auto* note = new PlainLabel(text, TextRole::Small, &Tokens::text3);
    note->setWordWrap(true);
    return note;
}

} // namespace

SettingsDialog::SettingsDialog(UiSettings& settings, const QString& systemUser, std::optional<Book> book,
                               QWidget* parent)
    : QDialog(parent), m_settings(settings), m_book(std::move(book)),
      m_problem(new PlainLabel({}, TextRole::Small, &Tokens::risk)),
      m_save(new Button(tr("Save"), Button::Kind::Primary)) {
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto* body = new DialogBody;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(18));
    rows->setSpacing(scaled(10));
    rows->addWidget(new PlainLabel(tr("On this computer"), TextRole::Heading));
    rows->addWidget(computerPart(systemUser));
    rows->addWidget(newNote(tr("A new name counts from the next book that is opened, a new language from the "
                               "next start.")));
    if (m_book) {
        rows->addSpacing(scaled(8));
        rows->addWidget(new PlainLabel(tr("In the book %1").arg(m_book->name), TextRole::Heading));
        rows->addWidget(bookPart());
        rows->addWidget(
            newNote(tr("Totals are in the base currency. With another one the rates are converted; "
                       "amounts of contracts stay in their own currency.")));
        rows->addWidget(ratePart(), 1);
    }
    m_problem->setObjectName(u"settingsProblem"_s);
    m_problem->setWordWrap(true);
    rows->addWidget(m_problem);
    auto* footer = new DialogFooter;
    footer->setNote(m_book ? tr("What changes in the book is one undo step") : QString());
    auto* cancel = new Button(tr("Cancel"));
    m_save->setObjectName(u"settingsSave"_s);
    m_save->setDefault(true);
    footer->addButton(cancel);
    footer->addButton(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(body, 1);
    layout->addWidget(footer);
    setMinimumWidth(scaled(560));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::save);
    check();
}

QWidget* SettingsDialog::computerPart(const QString& systemUser) {
    auto* part = new QWidget;
    QFormLayout* form = newForm(part);
    m_author = new QLineEdit(m_settings.authorName.get());
    m_author->setObjectName(u"settingsAuthor"_s);
    m_author->setPlaceholderText(systemUser);
    m_theme = new QComboBox;
    m_theme->setObjectName(u"settingsTheme"_s);
    m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(static_cast<int>(m_settings.theme.get()));
    m_scale = new QComboBox;
    m_scale->setObjectName(u"settingsScale"_s);
    for (const int percent : {100, 115, 125, 150})
        m_scale->addItem(tr("%1 %").arg(percent), percent);
    m_scale->setCurrentIndex(std::max(0, m_scale->findData(m_settings.scalePercent.get())));
    m_language = new QComboBox;
    m_language->setObjectName(u"settingsLanguage"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const auto& [key, name] : languageNames)
        m_language->addItem(name, QString(key));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language.get())));
    form->addRow(tr("Your name in the log"), m_author);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Size"), m_scale);
    form->addRow(tr("Language"), m_language);
    return part;
}

QWidget* SettingsDialog::bookPart() {
    auto* part = new QWidget;
    part->setEnabled(m_book->writable);
    QFormLayout* form = newForm(part);
    const operations::BookSettings& settings = m_book->settings;
    m_me = new QComboBox;
    m_me->setObjectName(u"settingsMe"_s);
    m_me->addItem(tr("Nobody in this book"), qint64(0));
    for (const domain::Person& person : settings.people)
        m_me->addItem(person.name, person.id.value);
    m_me->setCurrentIndex(std::max(0, m_me->findData(settings.me.value)));
    m_base = new CurrencyBox;
    m_base->setObjectName(u"settingsBase"_s);
    m_base->setCurrency(settings.base);
    m_shownBase = settings.base;
    form->addRow(tr("I am"), m_me);
    form->addRow(tr("Base currency"), m_base);
    connect(m_base, &CurrencyBox::currencyChanged, this, &SettingsDialog::takeBase);
    return part;
}

QWidget* SettingsDialog::ratePart() {
    auto* part = new QWidget;
    part->setEnabled(m_book->writable);
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(8));
    m_rates = new RateTable;
    m_rates->fill(m_book->settings.base, m_book->settings.rates, m_book->settings.used);
    auto* newCurrency = new CurrencyBox;
    newCurrency->setObjectName(u"settingsNewCurrency"_s);
    auto* add = new Button(tr("Add currency"));
    add->setObjectName(u"settingsAddCurrency"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(new PlainLabel(tr("Planning rates, fixed until you change them"), TextRole::Base), 1);
    row->addWidget(newCurrency);
    row->addWidget(add);
    rows->addLayout(row);
    rows->addWidget(m_rates, 1);
    connect(add, &QPushButton::clicked, this, [this, newCurrency] {
        if (const auto currency = newCurrency->currency())
            m_rates->add(*currency);
    });
    // Later: it may fill the table anew, in which the editor is still at work.
    connect(m_rates, &RateTable::edited, this, &SettingsDialog::takeBase, Qt::QueuedConnection);
    return part;
}

void SettingsDialog::focusRates() {
    if (m_rates == nullptr)
        return;
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
    m_settings.scalePercent.set(m_scale->currentData().toInt());
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
