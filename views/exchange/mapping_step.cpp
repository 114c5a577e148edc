// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/mapping_step.h"

#include "views/exchange/error_list.h"
#include "views/exchange/error_panel.h"
#include "views/exchange/format_bar.h"
#include "views/exchange/import_preview.h"
#include "views/exchange/mapping_model.h"
#include "views/exchange/mapping_table.h"
#include "views/exchange/match_pane.h"
#include "views/exchange/question_bar.h"
#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/progress_line.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using exchange::ImportOptions;

namespace {

constexpr int paneWidth = 352;

/// A 1 px line between parts.
class Hairline final : public QWidget {
public:
    Hairline(QWidget* parent, bool upright) : QWidget(parent) {
        if (upright)
            setFixedWidth(1);
        else
            setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), tokensOf(this).border); }
};

} // namespace

MappingStep::MappingStep(ImportJob& job, QWidget* parent)
    : QWidget(parent), m_job(job), m_formats(new FormatBar(this)), m_progress(new ProgressLine(this)),
      m_questions(new QuestionBar(this)), m_model(new MappingModel(this)) {
    setObjectName(u"mappingStep"_s);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_formats);
    rows->addWidget(m_progress);
    rows->addWidget(m_questions);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(buildTable(), 1);
    middle->addWidget(new Hairline(this, true));
    middle->addWidget(buildPane());
    rows->addLayout(middle, 1);
    m_errors = new ErrorPanel(job, this);
    rows->addWidget(m_errors);
    connect(m_formats, &FormatBar::decided, this, &MappingStep::decided);
    connect(m_questions, &QuestionBar::decided, this, &MappingStep::decided);
    connect(m_match, &MatchPane::decided, this, &MappingStep::decided);
    connect(m_errors, &ErrorPanel::saveRequested, this, &MappingStep::saveErrorsRequested);
    connect(m_takeOthers, &QPushButton::clicked, this, &MappingStep::takeOtherColumns);
    connect(m_model, &MappingModel::targetChosen, this, [this](int row, const QString& key) {
        Q_EMIT decided(withTarget(m_asked, m_job.state().proposal.columns, row, key));
    });
}

QWidget* MappingStep::buildTable() {
    auto* part = new DialogBody(this);
    auto* rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_table = new MappingTable(*m_model, part);
    rows->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(scaled(6));
    foot->setContentsMargins(scaled(18), scaled(4), scaled(18), scaled(4));
    m_ignored = new PlainLabel(QString(), TextRole::Small, &Tokens::text3, part);
    m_ignored->setObjectName(u"ignoredColumns"_s);
    m_takeOthers = new Button(tr("Import as c&ustom fields"), Button::Kind::Link, part);
    m_takeOthers->setObjectName(u"takeOtherColumns"_s);
    foot->setSpacing(scaled(8));
    foot->addWidget(m_ignored);
    foot->addWidget(m_takeOthers);
    foot->addStretch(1);
    rows->addLayout(foot);
    return part;
}

QWidget* MappingStep::buildPane() {
    auto* contents = new DialogBody(this);
    auto* rows = new QVBoxLayout(contents);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_match = new MatchPane(contents);
    m_preview = new ImportPreview(contents);
    rows->addWidget(m_match);
    rows->addWidget(new Hairline(contents, false));
    rows->addWidget(m_preview, 1);
    auto* area = new QScrollArea(this);
    area->setWidget(contents);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedWidth(scaled(paneWidth));
    return area;
}

void MappingStep::setState(const ImportOptions& asked, const words::Fields& fields) {
    m_asked = asked;
    const ImportState& state = m_job.state();
    m_formats->setState(state, asked);
    m_questions->setState(state, asked);
    m_model->setState(state, fields);
    m_match->setState(state, asked);
    m_preview->setState(state, fields);
    m_errors->refresh();
    const qsizetype ignored = m_model->ignored();
    const bool offered =
        std::ranges::any_of(state.proposal.columns, [](const exchange::SourceColumn& column) {
            return column.target.isEmpty() && column.newField;
        });
    m_ignored->setText(ignored > 0 ? tr("%n column(s) are not imported.", nullptr, static_cast<int>(ignored))
                                   : QString());
    m_takeOthers->setVisible(offered);
}

void MappingStep::setAsked(const ImportOptions& asked) {
    m_asked = asked;
    m_formats->setAsked(asked);
    m_questions->setAsked(asked);
    m_match->setAsked(asked);
}

void MappingStep::takeOtherColumns() {
    ImportOptions options = m_asked;
    const auto& columns = m_job.state().proposal.columns;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const exchange::SourceColumn& column = columns[static_cast<std::size_t>(row)];
        if (column.target.isEmpty() && column.newField)
            options = withTarget(options, columns, row, column.newField->key);
    }
    Q_EMIT decided(options);
}

void MappingStep::setBusy(bool busy) {
    if (busy)
        m_progress->start();
    else
        m_progress->stop();
}

void MappingStep::takeFocus() {
    if (!m_questions->focusFirst())
        m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace tenure::views
