// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/format_bar.h"

#include "exchange/csv/encoding.h"
#include "exchange/csv/table_shape.h"
#include "views/exchange/import_words.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSpinBox>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using exchange::DayOrder;
using exchange::DecimalSign;
using exchange::ImportOptions;

namespace {

void choose(QComboBox& combo, const QVariant& data, const QString& text) {
    int index = combo.findData(data);
    if (index < 0) {
        combo.addItem(text, data);
        index = combo.count() - 1;
    }
    combo.setCurrentIndex(index);
}

/// Decisions about columns hold only while the columns are the same.
void forgetColumns(ImportOptions& options) {
    options.mapping.clear();
}

} // namespace

/// The number of a row with text: arrows pass the empty ones.
class HeaderRowBox final : public QSpinBox {
public:
    using QSpinBox::QSpinBox;

    void setRows(std::vector<qint64> rows) {
        m_rows = std::move(rows);
        setRange(1, m_rows.empty() ? 1 : int(m_rows.back()));
    }
    void stepBy(int steps) override {
        const auto from = std::ranges::lower_bound(m_rows, qint64(value()));
        const auto at = std::clamp<qsizetype>(from - m_rows.begin() + steps, 0, qsizetype(m_rows.size()) - 1);
        if (!m_rows.empty())
            setValue(int(m_rows[std::size_t(at)]));
    }

private:
    std::vector<qint64> m_rows;
};

FormatBar::FormatBar(QWidget* parent) : QWidget(parent) {
    setObjectName(u"formatBar"_s);
    setFixedHeight(scaled(46));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(18), 0, scaled(10), 0); // a combo has 8 px behind it
    row->setSpacing(scaled(8));
    m_encoding = addCombo(*row, tr("Encoding"), u"encodingCombo"_s);
    m_separator = addCombo(*row, tr("Separator"), u"separatorCombo"_s);
    m_numbers = addCombo(*row, tr("Numbers"), u"numbersCombo"_s);
    m_dates = addCombo(*row, tr("Dates"), u"datesCombo"_s);
    addNames(*row);
    m_detectedMark = new IconLabel(Icon::Check, &Tokens::ok, this);
    m_detected = new ElidedLabel(tr("detected"), TextRole::Small, &Tokens::ok, this);
    m_detected->setObjectName(u"detectedMark"_s);
    m_again = new Button(QString(), Button::Kind::Quiet, this);
    m_again->setObjectName(u"detectAgain"_s);
    m_again->setSymbol(Icon::Sync);
    m_again->setAccessibleName(tr("Detect again"));
    setPlainToolTip(m_again, tr("Detect again"));
    row->addWidget(m_detectedMark);
    row->addWidget(m_detected);
    row->addWidget(m_again);
    row->addStretch(1);
    m_profile = addCombo(*row, tr("Mapping"), u"profileCombo"_s);
    for (const QString& name : exchange::offeredEncodings())
        m_encoding->addItem(words::encoding(name), name);
    for (const QByteArray& separator : exchange::knownSeparators())
        m_separator->addItem(words::separator(separator), separator);
    for (const DecimalSign sign : {DecimalSign::Point, DecimalSign::Comma})
        m_numbers->addItem(words::decimalSign(sign), int(sign));
    for (const DayOrder order : {DayOrder::DayMonthYear, DayOrder::MonthDayYear, DayOrder::YearMonthDay})
        m_dates->addItem(words::dayOrder(order), int(order));
    wire();
}

void FormatBar::addNames(QHBoxLayout& row) {
    m_names = new QCheckBox(tr("&Names in row"), this);
    m_names->setObjectName(u"namesCheck"_s);
    m_headerRow = new HeaderRowBox(this);
    m_headerRow->setObjectName(u"headerRow"_s);
    m_headerRow->setAccessibleName(tr("Row with the names of the columns"));
    m_headerRow->setKeyboardTracking(false); // each number that is passed while typing would be a decision
    row.addWidget(m_names);
    row.addWidget(m_headerRow);
    row.addSpacing(scaled(8));
}

QComboBox* FormatBar::addCombo(QHBoxLayout& row, const QString& caption, const QString& name) {
    auto* label = new ElidedLabel(caption, TextRole::Small, &Tokens::text3, this);
    auto* combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(caption);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(combo);
    row.addWidget(label);
    row.addWidget(combo);
    row.addSpacing(scaled(8));
    return combo;
}

void FormatBar::wire() {
    const auto on = [this](QComboBox* combo, void (*change)(ImportOptions&, const FormatBar&)) {
        connect(combo, &QComboBox::activated, this, [this, change] { decide(change); });
    };
    on(m_encoding, [](ImportOptions& options, const FormatBar& bar) {
        options.encoding = bar.m_encoding->currentData().toString();
        forgetColumns(options);
    });
    on(m_separator, [](ImportOptions& options, const FormatBar& bar) {
        options.separator = bar.m_separator->currentData().toByteArray();
        forgetColumns(options);
    });
    on(m_numbers, [](ImportOptions& options, const FormatBar& bar) {
        options.decimalSign = static_cast<DecimalSign>(bar.m_numbers->currentData().toInt());
    });
    on(m_dates, [](ImportOptions& options, const FormatBar& bar) {
        options.dayOrder = static_cast<DayOrder>(bar.m_dates->currentData().toInt());
    });
    on(m_profile, [](ImportOptions& options, const FormatBar& bar) {
        ImportOptions fresh;
        fresh.kind = options.kind;
        fresh.profile = bar.m_profile->currentData().toString();
        fresh.complete = fresh.profile.isEmpty();
        options = fresh;
    });
    const auto decideNames = [this] {
        decide([](ImportOptions& options, const FormatBar& bar) {
            options.headerRow = bar.m_names->isChecked() ? bar.m_headerRow->value() : 0;
            forgetColumns(options);
        });
    };
    connect(m_names, &QCheckBox::clicked, this, decideNames);
    connect(m_headerRow, &QSpinBox::valueChanged, this, decideNames);
    connect(m_again, &QPushButton::clicked, this, &FormatBar::detectAgain);
}

void FormatBar::decide(void (*change)(ImportOptions&, const FormatBar&)) {
    ImportOptions options = m_asked;
    change(options, *this);
    if (options != m_asked)
        Q_EMIT decided(options);
}

void FormatBar::detectAgain() {
    ImportOptions options = m_asked;
    options.encoding.clear();
    options.separator.reset();
    options.headerRow.reset();
    options.dayOrder.reset();
    options.decimalSign.reset();
    forgetColumns(options);
    Q_EMIT decided(options);
}

void FormatBar::setState(const ImportState& state, const ImportOptions& asked) {
    m_asked = asked;
    fillFormats(state);
    fillProfiles(state);
    const bool chosen = !asked.encoding.isEmpty() || asked.separator || asked.headerRow || asked.dayOrder ||
                        asked.decimalSign;
    m_detectedMark->setVisible(!chosen);
    m_detected->setVisible(!chosen);
    m_again->setVisible(chosen);
}

void FormatBar::fillFormats(const ImportState& state) {
    const exchange::CsvLayout& layout = state.proposal.layout;
    const QString encoding = QString::fromLatin1(layout.encoding.name);
    choose(*m_encoding, encoding, words::encoding(encoding));
    const QByteArray separator = layout.shape.dialect.separator;
    choose(*m_separator, separator, words::separator(separator));
    m_numbers->setCurrentIndex(
        state.proposal.decimalSignSure ? m_numbers->findData(int(state.proposal.decimalSign)) : -1);
    m_dates->setCurrentIndex(state.proposal.dayOrderSure ? m_dates->findData(int(state.proposal.dayOrder))
                                                         : -1);
    const bool named = layout.shape.headerRow > 0;
    m_names->setChecked(named);
    m_headerRow->setEnabled(named);
    const QSignalBlocker quiet(m_headerRow); // what was found is no decision
    m_headerRow->setRows(layout.shape.filledRows);
    if (named)
        m_headerRow->setValue(int(layout.shape.headerRow));
}

void FormatBar::fillProfiles(const ImportState& state) {
    m_profile->clear();
    m_profile->addItem(tr("none"), QString());
    for (const QString& name : state.profiles)
        m_profile->addItem(name, name);
    m_profile->setCurrentIndex(std::max(0, m_profile->findData(state.proposal.profile)));
}

void FormatBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.subtle);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

} // namespace tenure::views
