// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the export dialog shows.
#include "views/exchange/export_dialog.h"
#include "views/exchange/import_words.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/progress_line.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

void addHeading(QVBoxLayout& rows, const QString& text) {
    auto* heading = new PlainLabel(text, TextRole::Caption, &Tokens::text3);
    heading->setContentsMargins(0, scaled(12), 0, scaled(2));
    rows.addWidget(heading);
}

} // namespace

void ExportDialog::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildChoices(), 1);
    buildFooter(*rows);
    setMinimumWidth(scaled(560));
}

QRadioButton* ExportDialog::addChoice(QVBoxLayout& rows, const QString& text, const QString& name,
                                      const QString& meaning) {
    auto* choice = new QRadioButton(text, this);
    choice->setObjectName(name);
    choice->setMinimumHeight(scaled(24));
    choice->setAccessibleDescription(meaning);
    rows.addWidget(choice);
    if (meaning.isEmpty())
        return choice;
    auto* words = new PlainLabel(meaning, TextRole::Small, &Tokens::text3, this);
    words->setWordWrap(true);
    words->setContentsMargins(scaled(22), 0, 0, scaled(4));
    rows.addWidget(words);
    return choice;
}

/// Of @p choices one is taken; at first the first.
void ExportDialog::group(std::initializer_list<QRadioButton*> choices) {
    auto* buttons = new QButtonGroup(this);
    for (QRadioButton* choice : choices)
        buttons->addButton(choice);
    (*choices.begin())->setChecked(true);
}

QWidget* ExportDialog::buildChoices() {
    auto* body = new DialogBody(this);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(scaled(18), scaled(14), scaled(18), scaled(16));
    rows->setSpacing(0);
    buildRows(*rows);
    addHeading(*rows, tr("Columns"));
    m_every = addChoice(*rows, tr("&Every field"), u"exportEvery"_s,
                        tr("All that an import needs to give the same rows, with their ids."));
    m_shown = addChoice(*rows, tr("The columns of the l&ist"), u"exportShown"_s);
    group({m_every, m_shown});
    buildFormat(*rows);
    buildPath(*rows);
    m_problem = new PlainLabel(QString(), TextRole::Base, &Tokens::risk, this);
    m_problem->setObjectName(u"exportProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(0, scaled(10), 0, 0);
    m_problem->hide();
    rows->addWidget(m_problem);
    rows->addStretch(1);
    return body;
}

void ExportDialog::buildRows(QVBoxLayout& rows) {
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"exportKind"_s);
    m_kind->setAccessibleName(tr("What to export"));
    m_kind->setMaxVisibleItems(12);
    for (const exchange::ImportKind kind : words::kinds())
        m_kind->addItem(words::kind(kind), int(kind));
    m_kind->insertSeparator(m_kind->count());
    m_kind->addItem(tr("The whole book, a file for each kind"), -1);
    rows.addWidget(m_kind);

    addHeading(rows, tr("Rows"));
    m_listed = addChoice(rows,
                         tr("Of the %Ln &listed account(s): %1", nullptr, static_cast<int>(m_scope.accounts))
                             .arg(m_scope.query.isEmpty() ? tr("the list shows all of them")
                                                          : QString(m_scope.query).replace(u'&', u"&&"_s)),
                         u"exportListed"_s);
    m_all = addChoice(rows, tr("Of &all accounts"), u"exportAll"_s);
    group({m_listed, m_all});
    m_all->setChecked(m_scope.query.isEmpty());
}

QComboBox* ExportDialog::addCombo(QHBoxLayout& line, const QString& caption, const QString& name) {
    auto* label = new PlainLabel(caption, TextRole::Small, &Tokens::text3, this);
    auto* combo = new QComboBox(this);
    combo->setObjectName(name);
    combo->setAccessibleName(caption);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(combo);
    line.addWidget(label);
    line.addWidget(combo);
    line.addSpacing(scaled(12));
    return combo;
}

void ExportDialog::buildFormat(QVBoxLayout& rows) {
    addHeading(rows, tr("Format"));
    m_csv = addChoice(rows, tr("&CSV"), u"exportCsv"_s);
    auto* dialect = new QHBoxLayout;
    dialect->setContentsMargins(scaled(22), scaled(2), 0, scaled(4));
    dialect->setSpacing(scaled(8));
    m_separator = addCombo(*dialect, tr("Separator"), u"exportSeparator"_s);
    for (const QByteArray& separator : exchange::exportSeparators())
        m_separator->addItem(words::separator(separator), separator);
    m_decimal = addCombo(*dialect, tr("Numbers"), u"exportDecimal"_s);
    m_decimal->addItem(u"1234.56"_s, int(exchange::DecimalSign::Point));
    m_decimal->addItem(u"1234,56"_s, int(exchange::DecimalSign::Comma));
    dialect->addStretch(1);
    rows.addLayout(dialect);
    m_json = addChoice(rows, tr("&JSON"), u"exportJson"_s);
    m_xlsx = addChoice(rows, tr("Workbook for a spreadsheet (&XLSX)"), u"exportXlsx"_s);
    group({m_csv, m_json, m_xlsx});
    m_lossless = addChoice(rows, tr("L&ossless"), u"exportLossless"_s,
                           tr("Every text as it is: reads back exactly, also into an empty book."));
    m_safe =
        addChoice(rows, tr("&Spreadsheet-safe"), u"exportSafe"_s,
                  tr("A ' stands before texts that a spreadsheet would run as a formula. For people who open "
                     "the file there; an import takes the ' off again if it is told to."));
    group({m_lossless, m_safe});
}

void ExportDialog::buildPath(QVBoxLayout& rows) {
    addHeading(rows, tr("To"));
    auto* line = new QHBoxLayout;
    line->setSpacing(scaled(8));
    m_path = new QLineEdit(this);
    m_path->setObjectName(u"exportPath"_s);
    m_path->setAccessibleName(tr("Where to export to"));
    auto* choose = new Button(tr("&Browse…"), Button::Kind::Plain, this);
    choose->setObjectName(u"exportBrowse"_s);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    rows.addLayout(line);
}

void ExportDialog::buildFooter(QVBoxLayout& rows) {
    m_progress = new ProgressLine(this);
    rows.addWidget(m_progress);
    m_footer = new DialogFooter(this);
    m_cancelButton = new Button(tr("Cancel"), Button::Kind::Plain, this);
    m_cancelButton->setObjectName(u"cancelExport"_s);
    m_export = new Button(tr("Export"), Button::Kind::Primary, this);
    m_export->setObjectName(u"startExport"_s);
    m_export->setKey(QKeySequence(Qt::Key_Return));
    m_export->setDefault(true);
    m_footer->addButton(m_cancelButton);
    m_footer->addButton(m_export);
    rows.addWidget(m_footer);
}

} // namespace tenure::views
