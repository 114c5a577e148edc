// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Of what the settings are made.
#include "views/settings/currency_box.h"
#include "views/settings/daily_notice.h"
#include "views/settings/key_rows.h"
#include "views/settings/rate_table.h"
#include "views/settings/setting_section.h"
#include "views/settings/settings_dialog.h"
#include "views/shell/fonts.h"
#include "views/shell/rail_item.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QSystemTrayIcon>
#include <QTimeEdit>
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

QComboBox* newChoice(const QString& name) {
    auto* box = new QComboBox;
    box->setObjectName(name);
    return box;
}

} // namespace

void SettingsDialog::build() {
    m_problem = new PlainLabel({}, TextRole::Small, &Tokens::risk);
    m_problem->setObjectName(u"settingsProblem"_s);
    m_problem->setWordWrap(true);
    auto* body = new DialogBody;
    auto* halves = new QHBoxLayout(body);
    halves->setContentsMargins(scaled(12), scaled(14), 0, 0);
    halves->setSpacing(scaled(18));
    halves->addWidget(buildPages());
    halves->addWidget(buildContents(), 1);
    auto* footer = new DialogFooter;
    footer->setNote(m_book ? tr("What changes in the book is one undo step") : QString());
    auto* cancel = new Button(tr("Cancel"));
    m_save = new Button(tr("Save"), Button::Kind::Primary);
    m_save->setObjectName(u"settingsSave"_s);
    m_save->setDefault(true);
    footer->addButton(cancel);
    footer->addButton(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(body, 1);
    layout->addWidget(footer);
    resize(scaled(760), scaled(560));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::save);
}

/// The search and the list of pages.
QWidget* SettingsDialog::buildPages() {
    auto* side = new QWidget;
    side->setFixedWidth(scaled(190));
    m_pageList = new QVBoxLayout(side);
    m_pageList->setContentsMargins(0, 0, 0, scaled(14));
    m_pageList->setSpacing(1);
    m_search = new QLineEdit;
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_pageList->addWidget(m_search);
    m_pageList->addSpacing(scaled(8));
    m_pageList->addStretch(1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    return side;
}

QWidget* SettingsDialog::buildContents() {
    auto* ground = new DialogBody;
    m_contents = new QVBoxLayout(ground);
    m_contents->setContentsMargins(0, scaled(2), scaled(18), scaled(14));
    m_contents->setSpacing(scaled(10));
    m_nothing = new PlainLabel({}, TextRole::Base, &Tokens::text2);
    m_nothing->setObjectName(u"settingsNothing"_s);
    m_nothing->setWordWrap(true);
    m_contents->addWidget(m_nothing);
    m_contents->addStretch(1);
    auto* area = new QScrollArea;
    area->setObjectName(u"settingsArea"_s);
    area->setWidget(ground);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* right = new QWidget;
    auto* rows = new QVBoxLayout(right);
    rows->setContentsMargins(0, 0, 0, scaled(8));
    rows->addWidget(area, 1);
    rows->addWidget(m_problem);
    return right;
}

void SettingsDialog::addPage(SettingSection* section, const QString& name) {
    section->setObjectName(u"settingsSection_"_s + name);
    auto* item = new RailItem(RailItem::Kind::Destination, this);
    item->setObjectName(u"settingsPage_"_s + name);
    item->setSymbol(section->symbol());
    item->setText(section->title());
    item->setCurrent(false);
    m_pageList->insertWidget(m_pageList->count() - 1, item);
    m_contents->insertWidget(m_contents->count() - 2, section);
    m_pages.push_back({section, item});
    connect(item, &QAbstractButton::clicked, this, [this, section] { showPage(section); });
}

void SettingsDialog::addComputer(const QString& systemUser) {
    auto* section = new SettingSection(Icon::Settings, tr("On this computer"));
    m_author = new QLineEdit(m_settings.authorName.get());
    m_author->setObjectName(u"settingsAuthor"_s);
    m_author->setPlaceholderText(systemUser);
    m_theme = newChoice(u"settingsTheme"_s);
    m_theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_theme->setCurrentIndex(static_cast<int>(m_settings.theme.get()));
    m_scale = newChoice(u"settingsScale"_s);
    for (const int percent : {100, 115, 125, 150})
        m_scale->addItem(tr("%1 %").arg(percent), percent);
    m_scale->setCurrentIndex(std::max(0, m_scale->findData(m_settings.scalePercent.get())));
    m_language = newChoice(u"settingsLanguage"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const auto& [key, name] : languageNames)
        m_language->addItem(name, QString(key));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language.get())));
    section->addRow(tr("Your name in the log"), m_author, tr("author, user"));
    section->addRow(tr("Theme"), m_theme, tr("colours, dark mode"));
    section->addRow(tr("Size"), m_scale, tr("scale, zoom, larger text"));
    section->addRow(tr("Language"), m_language);
    addNotice(*section);
    section->addNote(tr("A new name counts from the next book that is opened, a new language from the "
                        "next start."));
    addPage(section, u"computer"_s);
}

/// Once a day the desktop tells what is due.
void SettingsDialog::addNotice(SettingSection& section) {
    const domain::DailyReminder reminder = dailyNotice(m_settings);
    m_notice = new QCheckBox(tr("Tell me what is due, each day at"));
    m_notice->setObjectName(u"settingsNotice"_s);
    m_notice->setChecked(reminder.on);
    m_noticeAt = new QTimeEdit(reminder.at);
    m_noticeAt->setObjectName(u"settingsNoticeAt"_s);
    m_noticeAt->setAccessibleName(tr("Time of the notification"));
    m_noticeAt->setDisplayFormat(u"HH:mm"_s);
    m_noticeAt->setEnabled(reminder.on);
    connect(m_notice, &QCheckBox::toggled, m_noticeAt, &QWidget::setEnabled);
    auto* pair = new QWidget;
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_notice);
    row->addWidget(m_noticeAt);
    row->addStretch(1);
    section.addRow(tr("Notification"), pair, tr("desktop, tray, tasks, due, reminder"));
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        section.addNote(tr("This desktop has no tray for notifications: nothing is shown until it has one."));
}

void SettingsDialog::addKeys() {
    auto* section = new SettingSection(Icon::List, tr("Keys"));
    section->addNote(tr("Single letters work while a list has the focus. Each has one meaning; type another "
                        "one into a box, or turn it off."));
    m_keys = new KeyRows(m_settings.keys.get(), *section);
    addPage(section, u"keys"_s);
}

void SettingsDialog::addBook() {
    auto* section = new SettingSection(Icon::Db, tr("In the book %1").arg(m_book->name));
    const operations::BookSettings& settings = m_book->settings;
    m_me = newChoice(u"settingsMe"_s);
    m_me->addItem(tr("Nobody in this book"), qint64(0));
    for (const domain::Person& person : settings.people)
        m_me->addItem(person.name, person.id.value);
    m_me->setCurrentIndex(std::max(0, m_me->findData(settings.me.value)));
    m_base = new CurrencyBox;
    m_base->setObjectName(u"settingsBase"_s);
    m_base->setCurrency(settings.base);
    m_shownBase = settings.base;
    section->addRow(tr("I am"), m_me, tr("person, owner, me"));
    auto* deputies = new Button(tr("Deputies…"));
    deputies->setObjectName(u"settingsDeputies"_s);
    deputies->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    deputies->setAutoDefault(false);
    connect(deputies, &QPushButton::clicked, this, &SettingsDialog::deputiesRequested);
    section->addRow(tr("Who stands in for whom"), deputies, tr("deputy, stand-in, away, holiday"));
    section->addRow(tr("Base currency"), m_base, tr("money, totals"));
    section->addNote(tr("Totals are in the base currency. With another one the rates are converted; "
                        "amounts of contracts stay in their own currency."));
    section->setEnabled(m_book->writable);
    connect(m_base, &CurrencyBox::currencyChanged, this, &SettingsDialog::takeBase);
    addPage(section, u"book"_s);
}

void SettingsDialog::addRates() {
    m_ratePage = new SettingSection(Icon::Coin, tr("Planning rates"));
    m_ratePage->addWide(rateEditor(), tr("currency, exchange, conversion"));
    m_ratePage->setEnabled(m_book->writable);
    addPage(m_ratePage, u"rates"_s);
}

QWidget* SettingsDialog::rateEditor() {
    auto* part = new QWidget;
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(8));
    m_rates = new RateTable;
    m_rates->setMinimumHeight(scaled(240));
    m_rates->fill(m_book->settings.base, m_book->settings.rates, m_book->settings.used);
    auto* newCurrency = new CurrencyBox;
    newCurrency->setObjectName(u"settingsNewCurrency"_s);
    auto* add = new Button(tr("Add currency"));
    add->setObjectName(u"settingsAddCurrency"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(new PlainLabel(tr("Fixed until you change them"), TextRole::Base), 1);
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

} // namespace tenure::views
