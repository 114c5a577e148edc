// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/match_pane.h"

#include "items/display_text.h"
#include "views/exchange/import_words.h"
#include "views/shell/fonts.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/plain_text.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using domain::AmountChange;
using domain::EmptyCells;
using domain::ImportMode;
using exchange::ImportKind;
using exchange::ImportOptions;
using exchange::MatchCandidate;

QString matchText(const MatchCandidate& match) {
    QStringList parts = {MatchPane::tr("%n match", nullptr, static_cast<int>(match.matching))};
    const bool doubtful = match.empty + match.repeated + match.ambiguous > 0;
    if (match.fresh > 0 && (!doubtful || match.best))
        parts.append(MatchPane::tr("%n new", nullptr, static_cast<int>(match.fresh)));
    if (match.empty > 0)
        parts.append(MatchPane::tr("%n empty", nullptr, static_cast<int>(match.empty)));
    if (match.repeated > 0)
        parts.append(MatchPane::tr("%n duplicates", nullptr, static_cast<int>(match.repeated)));
    if (match.ambiguous > 0)
        parts.append(MatchPane::tr("%n ambiguous", nullptr, static_cast<int>(match.ambiguous)));
    return parts.join(items::listSeparator());
}

namespace {

/// A button with a menu that looks like the combo box above it: its words are what the menu says.
class MenuButton final : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent*) override {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        option.initFrom(this);
        option.state.setFlag(QStyle::State_On, isDown());
        option.subControls = QStyle::SC_ComboBoxFrame | QStyle::SC_ComboBoxArrow;
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect box = rect().adjusted(scaled(10), 0, -scaled(24), 0);
        painter.setFont(roleFont(TextRole::Base));
        painter.setPen(tokensOf(this).text);
        painter.drawText(box, int(Qt::AlignLeft | Qt::AlignVCenter),
                         QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, box.width()));
    }
};

} // namespace

MatchPane::MatchPane(QWidget* parent) : QWidget(parent), m_ruleMenu(new QMenu(this)) {
    setObjectName(u"matchPane"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(scaled(16), scaled(9), scaled(18), scaled(7));
    rows->setSpacing(scaled(4));
    m_title = new PlainLabel(QString(), TextRole::Emphasis, &Tokens::text, this);
    rows->addWidget(m_title);
    m_matches = new QGridLayout;
    m_matches->setHorizontalSpacing(scaled(8));
    m_matches->setVerticalSpacing(0);
    m_matches->setColumnStretch(1, 1);
    rows->addLayout(m_matches);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(8));
    grid->setVerticalSpacing(scaled(4));
    grid->setColumnStretch(1, 1);
    m_empty = new QComboBox(this);
    m_empty->setObjectName(u"emptyCellsCombo"_s);
    m_empty->setAccessibleName(tr("Empty cells"));
    m_empty->addItem(tr("keep current value"), int(EmptyCells::Keep));
    m_empty->addItem(tr("clear the value"), int(EmptyCells::Clear));
    m_rules = new MenuButton(this);
    m_rules->setObjectName(u"rulesButton"_s);
    m_rules->setAutoDefault(false);
    m_rules->setMenu(m_ruleMenu);
    m_ruleMenu->setObjectName(u"rulesMenu"_s);
    grid->addWidget(new PlainLabel(tr("Empty cells"), TextRole::Small, &Tokens::text3, this), 0, 0);
    grid->addWidget(m_empty, 0, 1);
    grid->addWidget(new PlainLabel(tr("Rules"), TextRole::Small, &Tokens::text3, this), 1, 0);
    grid->addWidget(m_rules, 1, 1);
    rows->addLayout(grid);
    connect(m_empty, &QComboBox::activated, this, [this] {
        decide([this](ImportOptions& options) {
            options.emptyCells = static_cast<EmptyCells>(m_empty->currentData().toInt());
        });
    });
}

void MatchPane::decide(const std::function<void(ImportOptions&)>& change) {
    ImportOptions options = m_asked;
    change(options);
    if (options != m_asked)
        Q_EMIT decided(options);
}

void MatchPane::setState(const ImportState& state, const ImportOptions& asked) {
    m_asked = asked;
    m_title->setText(words::matchTitle(asked.kind));
    setVisible(asked.kind != ImportKind::Usage);
    m_empty->setCurrentIndex(m_empty->findData(int(asked.emptyCells)));
    showMatches(state);
    fillRules();
}

void MatchPane::setAsked(const ImportOptions& asked) {
    m_asked = asked;
    fillRules();
}

void MatchPane::showMatches(const ImportState& state) {
    if (!state.report || state.stale)
        return;           // the last counts stay until there are others
    const bool hadFocus = // hiding would pass it on
        m_group != nullptr && m_group->checkedButton() != nullptr && m_group->checkedButton()->hasFocus();
    while (const std::unique_ptr<QLayoutItem> item{m_matches->takeAt(0)}) {
        if (item->widget() == nullptr)
            continue;
        item->widget()->hide();
        item->widget()->setObjectName(QString()); // not found by name any more
        item->widget()->deleteLater();
    }
    if (m_group != nullptr)
        m_group->deleteLater();
    m_group = new QButtonGroup(this);
    int row = 0;
    for (const MatchCandidate& match : state.report->matches) {
        auto* radio = new QRadioButton(words::matchBy(match.by, m_asked.kind), this);
        radio->setObjectName(u"match_"_s + exchange::matchKey(match.by));
        radio->setAccessibleDescription(matchText(match));
        radio->setMinimumHeight(scaled(25));
        radio->setChecked(match.by == state.report->matchBy);
        m_group->addButton(radio);
        connect(radio, &QRadioButton::clicked, this,
                [this, by = match.by] { decide([by](ImportOptions& options) { options.matchBy = by; }); });
        auto* counts = new ElidedLabel(matchText(match), TextRole::Small, &Tokens::text2, this);
        counts->setObjectName(u"matchCounts_"_s + exchange::matchKey(match.by));
        m_matches->addWidget(radio, row, 0);
        radio->setVisible(true); // at once: the layout would do it later, and Tab would pass it by until then
        m_matches->addWidget(counts, row, 1);
        if (match.best && state.report->matches.size() > 1) {
            m_matches->addWidget(new IconLabel(Icon::Check, &Tokens::ok, this, 12), row, 2);
            m_matches->addWidget(new PlainLabel(tr("best"), TextRole::Small, &Tokens::ok, this), row, 3);
        }
        if (hadFocus && radio->isChecked())
            radio->setFocus(Qt::OtherFocusReason);
        ++row;
    }
}

void MatchPane::addRule(const QString& text, const QString& name, bool on,
                        std::function<void(ImportOptions&)> choose) {
    // Deciding fills the menu anew: not while one of its actions is on its way.
    QAction* action = m_ruleMenu->addAction(text, this, [this, choose = std::move(choose)] {
        QMetaObject::invokeMethod(
            this, [this, choose] { decide(choose); }, Qt::QueuedConnection);
    });
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(on);
}

void MatchPane::fillRules() {
    m_ruleMenu->clear();
    const auto addMode = [this](ImportMode mode, const QString& text, const QString& name) {
        addRule(text, name, m_asked.mode == mode, [mode](ImportOptions& options) { options.mode = mode; });
    };
    m_ruleMenu->addSection(tr("Rows"));
    addMode(ImportMode::CreateAndUpdate, tr("Create new ones and update existing ones"), u"ruleBoth"_s);
    addMode(ImportMode::CreateOnly, tr("Only create new ones"), u"ruleCreate"_s);
    addMode(ImportMode::UpdateOnly, tr("Only update existing ones"), u"ruleUpdate"_s);
    if (m_asked.kind == ImportKind::Accounts || m_asked.kind == ImportKind::Contracts) {
        m_ruleMenu->addSection(tr("A changed amount"));
        addRule(tr("Is a new price from today"), u"ruleFromToday"_s,
                m_asked.amounts == AmountChange::FromToday,
                [](ImportOptions& options) { options.amounts = AmountChange::FromToday; });
        addRule(tr("Corrects the price there was"), u"ruleCorrection"_s,
                m_asked.amounts == AmountChange::Correction,
                [](ImportOptions& options) { options.amounts = AmountChange::Correction; });
        m_ruleMenu->addSection(tr("End and renewal dates"));
        addRule(tr("Are the last day of the term"), u"ruleInclusive"_s, !m_asked.endExclusive,
                [](ImportOptions& options) { options.endExclusive = false; });
        addRule(tr("Are the first day after it"), u"ruleExclusive"_s, m_asked.endExclusive,
                [](ImportOptions& options) { options.endExclusive = true; });
    }
    m_ruleMenu->addSection(tr("A ' before =, +, - or @"));
    addRule(tr("Is part of the text"), u"ruleKeepApostrophes"_s, !m_asked.stripApostrophes,
            [](ImportOptions& options) { options.stripApostrophes = false; });
    addRule(tr("Is a guard for spreadsheets: take it off"), u"ruleStripApostrophes"_s,
            m_asked.stripApostrophes, [](ImportOptions& options) { options.stripApostrophes = true; });
    m_rules->setText(rulesInWords());
    m_rules->setAccessibleName(tr("Rules: %1").arg(rulesInWords()));
    setPlainToolTip(m_rules, rulesInWords());
}

QString MatchPane::rulesInWords() const {
    QStringList words;
    switch (m_asked.mode) {
    case ImportMode::CreateAndUpdate:
        words.append(tr("create and update"));
        break;
    case ImportMode::CreateOnly:
        words.append(tr("only new ones"));
        break;
    case ImportMode::UpdateOnly:
        words.append(tr("only existing ones"));
        break;
    }
    if (m_asked.amounts == AmountChange::Correction)
        words.append(tr("correct prices"));
    if (m_asked.endExclusive)
        words.append(tr("ends exclusive"));
    if (m_asked.stripApostrophes)
        words.append(tr("guards off"));
    return words.join(items::listSeparator());
}

} // namespace tenure::views
