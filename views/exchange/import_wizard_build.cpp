// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The wizard's frame: header, steps, footer, and what they say in each step.
#include "items/display_text.h"
#include "views/exchange/file_step.h"
#include "views/exchange/import_wizard.h"
#include "views/exchange/mapping_step.h"
#include "views/exchange/review_step.h"
#include "views/exchange/run_step.h"
#include "views/exchange/step_marks.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/plain_text.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int dialogWidth = 1220;
constexpr int widestDialog = 1400;
constexpr int dialogHeight = 765; ///< without the title bar
constexpr int headerHeight = 54;

class Header final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), tokensOf(this).surface);
        painter.fillRect(QRect(0, height() - 1, width(), 1), tokensOf(this).border);
    }
};

} // namespace

void ImportWizard::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHeader());
    m_steps = new QStackedWidget(this);
    m_file = new FileStep(this);
    m_mapping = new MappingStep(*m_job, this);
    m_review = new ReviewStep(*m_job, this);
    m_run = new RunStep(this);
    for (QWidget* step : std::initializer_list<QWidget*>{m_file, m_mapping, m_review, m_run})
        m_steps->addWidget(step);
    rows->addWidget(m_steps, 1);
    buildFooter();
    rows->addWidget(m_footer);
    // Longer words get more room, as long as the screen has it.
    const int natural = m_mapping->sizeHint().width();
    resize(std::clamp(natural, scaled(dialogWidth), scaled(widestDialog)), scaled(dialogHeight));
    setMinimumSize(scaled(900), scaled(560));
}

QWidget* ImportWizard::buildHeader() {
    auto* header = new Header(this);
    header->setFixedHeight(scaled(headerHeight));
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(scaled(18), 0, scaled(18), 0);
    row->setSpacing(scaled(8));
    m_marks = new StepMarks({tr("File"), tr("Mapping"), tr("Review"), tr("Import")}, header);
    m_marks->setObjectName(u"stepMarks"_s);
    row->addWidget(m_marks);
    row->addStretch(1);
    m_fileIcon = new IconLabel(Icon::Csv, &Tokens::text2, header, 16);
    m_fileIcon->setObjectName(u"headerIcon"_s);
    m_fileIcon->hide();
    row->addWidget(m_fileIcon);
    m_fileName = new ElidedLabel(QString(), TextRole::Emphasis, &Tokens::text, header);
    m_fileName->setObjectName(u"headerFile"_s);
    m_fileFacts = new PlainLabel(QString(), TextRole::Base, &Tokens::text2, header);
    m_fileFacts->setObjectName(u"headerFacts"_s);
    row->addWidget(m_fileName);
    row->addWidget(m_fileFacts);
    return header;
}

void ImportWizard::buildFooter() {
    m_footer = new DialogFooter(this);
    m_keep = new QCheckBox(this);
    m_keep->setObjectName(u"keepMapping"_s);
    m_profileName = new QLineEdit(this);
    m_profileName->setObjectName(u"profileName"_s);
    m_profileName->setAccessibleName(tr("Name of the saved mapping"));
    m_profileName->setFixedWidth(scaled(170));
    m_footer->addLeading(m_keep);
    m_footer->addLeading(m_profileName);
    m_cancel = new Button(tr("Cancel"), Button::Kind::Plain, this);
    m_cancel->setObjectName(u"cancelImport"_s);
    m_back = new Button(tr("&Back"), Button::Kind::Plain, this);
    m_back->setObjectName(u"backStep"_s);
    m_primary = new Button(QString(), Button::Kind::Primary, this);
    m_primary->setObjectName(u"primaryStep"_s);
    m_primary->setKey(QKeySequence(Qt::Key_Return));
    m_primary->setDefault(true);
    m_footer->addButton(m_cancel);
    m_footer->addButton(m_back);
    m_footer->addButton(m_primary);
}

/// Rows that would be created or changed.
qint64 ImportWizard::importable() const {
    const auto& report = m_job->state().report;
    return report ? report->created + report->updated : 0;
}

QString ImportWizard::primaryText() const {
    const auto& report = m_job->state().report;
    const int shown = report ? static_cast<int>(report->rows - report->errors) : 0;
    if (m_done)
        return tr("Close");
    switch (step()) {
    case File:
        return tr("Map columns");
    case Mapping:
        return tr("Review %Ln row(s)", nullptr, shown);
    case Review:
        return importable() > 0 ? tr("Import %Ln row(s)", nullptr, static_cast<int>(importable()))
                                : tr("Close");
    case Run:
        break;
    }
    return tr("Importing");
}

/// What has to be decided or awaited before one can go on; empty if nothing.
QString ImportWizard::obstacle() const {
    const ImportState& state = m_job->state();
    if (m_done)
        return {};
    if (!m_problem.isEmpty())
        return m_problem;
    switch (step()) {
    case File:
        return m_readable ? QString() : tr("Choose a file first");
    case Mapping:
        if (!state.proposal.questions.empty())
            return tr("First decide: %1").arg(state.proposal.questions.front().text);
        if (!state.report || m_job->isBusy())
            return tr("Comparing the rows with the book");
        if (m_keep->isChecked() && m_profileName->text().trimmed().isEmpty())
            return tr("Give the mapping a name");
        return {};
    case Review:
        return {};
    case Run:
        break;
    }
    return tr("Importing");
}

void ImportWizard::showFooter() {
    const QString wait = obstacle();
    m_primary->setText(primaryText());
    m_primary->setEnabled(wait.isEmpty());
    m_cancel->setVisible(!m_done);
    m_back->setVisible(step() > File && !m_importing && !m_done);
    m_keep->setVisible(step() == Mapping);
    m_profileName->setVisible(step() == Mapping && m_keep->isChecked() &&
                              m_job->state().proposal.profile.isEmpty());
    const bool deciding = step() == Mapping && !m_job->state().proposal.questions.empty();
    if (deciding || (!m_problem.isEmpty() && step() != File))
        m_footer->setNote(wait);
    else if (m_importing)
        m_footer->setNote(tr("Cancel leaves the book as it was"));
    else if (step() == Mapping || step() == Review)
        m_footer->setNote(tr("The whole import is one undo step"));
    else
        m_footer->setNote(QString());
}

void ImportWizard::showProfile() {
    const QString& profile = m_job->state().proposal.profile;
    if (profile != m_shownProfile)
        m_keep->setChecked(!profile.isEmpty());
    m_shownProfile = profile;
    m_keep->setText(profile.isEmpty()
                        ? tr("Save this &mapping as")
                        : tr("Update saved &mapping “%1”").arg(QString(profile).replace(u"&"_s, u"&&"_s)));
    if (!profile.isEmpty())
        m_profileName->setText(profile);
    else if (m_profileName->text().isEmpty())
        m_profileName->setText(QFileInfo(m_path).completeBaseName());
}

void ImportWizard::showFacts() {
    const ImportState& state = m_job->state();
    setWindowTitle(words::importTitle(m_asked.kind));
    m_fileName->setText(QFileInfo(m_path).fileName());
    m_fileIcon->setVisible(!m_path.isEmpty());
    if (!m_readable) {
        m_fileFacts->clear();
        return;
    }
    QStringList facts;
    if (state.report)
        facts.append(tr("%Ln row(s)", nullptr, static_cast<int>(state.report->rows)));
    facts.append(tr("%Ln column(s)", nullptr, static_cast<int>(state.proposal.columns.size())));
    if (state.proposal.layout.bytes >= 0)
        facts.append(words::fileSize(state.proposal.layout.bytes));
    m_fileFacts->setText(facts.join(items::listSeparator()));
}

} // namespace tenure::views
