// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/file_step.h"

#include "domain/currency.h"
#include "views/exchange/import_words.h"
#include "views/exchange/row_paint.h"
#include "views/exchange/sample_model.h"
#include "views/shell/fonts.h"
#include "views/shell/shapes.h"
#include "views/widgets/button.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/progress_line.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using exchange::ImportKind;

namespace {

QString droppedPath(const QMimeData* data) {
    const QList<QUrl> urls = data != nullptr ? data->urls() : QList<QUrl>();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

class SampleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {scaled(40), scaled(27)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Tokens& tokens = tokensOf(option.widget);
        painter->save();
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          tokens.line);
        rowpaint::text(*painter, rowpaint::cellBox(option.rect, index.column()), index.data().toString(),
                       TextRole::Base, tokens.text);
        painter->restore();
    }
};

} // namespace

FileStep::FileStep(QWidget* parent)
    : QWidget(parent), m_progress(new ProgressLine(this)), m_sample(new SampleModel(this)) {
    setObjectName(u"fileStep"_s);
    setAcceptDrops(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_progress);
    buildChoices();
    m_problem = new PlainLabel(QString(), TextRole::Base, &Tokens::risk, this);
    m_problem->setObjectName(u"fileProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(scaled(18), 0, scaled(18), scaled(10));
    rows->addWidget(m_problem);
    m_found = new QWidget(this);
    m_facts = new QFormLayout(m_found);
    m_facts->setContentsMargins(scaled(18), 0, scaled(18), scaled(12));
    m_facts->setVerticalSpacing(scaled(4));
    m_facts->setHorizontalSpacing(scaled(18));
    rows->addWidget(m_found);
    m_rowsTitle = new PlainLabel(tr("First rows, as they are read"), TextRole::Emphasis, &Tokens::text, this);
    m_rowsTitle->setContentsMargins(scaled(18), scaled(4), scaled(18), scaled(6));
    rows->addWidget(m_rowsTitle);
    m_rows = new QTreeView(this);
    m_rows->setObjectName(u"firstRows"_s);
    m_rows->setAccessibleName(m_rowsTitle->text());
    m_rows->setModel(m_sample);
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setTabKeyNavigation(false);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setItemDelegate(new SampleDelegate(m_rows));
    m_rows->setHeader(rowpaint::gutterHeader(m_rows));
    m_rows->header()->setStretchLastSection(false);
    rows->addWidget(m_rows, 1);
    rows->addStretch(); // below the choices while there are no rows
    setPath(QString());
    setProblem(QString());
}

void FileStep::buildChoices() {
    auto* top = new QHBoxLayout;
    top->setContentsMargins(scaled(18), scaled(16), scaled(18), scaled(14));
    top->setSpacing(scaled(10));
    top->addWidget(new IconLabel(Icon::Csv, &Tokens::text2, this, 24));
    auto* words = new QVBoxLayout;
    words->setSpacing(scaled(1));
    m_name = new ElidedLabel(QString(), TextRole::Heading, &Tokens::text, this);
    m_name->setObjectName(u"fileName"_s);
    m_hint = new ElidedLabel(QString(), TextRole::Small, &Tokens::text3, this);
    words->addWidget(m_name);
    words->addWidget(m_hint);
    top->addLayout(words, 1);
    m_choose = new Button(tr("Choose &file…"), Button::Kind::Plain, this);
    m_choose->setObjectName(u"chooseFile"_s);
    m_choose->setSymbol(Icon::Folder);
    top->addWidget(m_choose);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(scaled(18), 0, scaled(18), scaled(14));
    line->setSpacing(scaled(8));
    line->addWidget(new PlainLabel(tr("Each row is about"), TextRole::Base, &Tokens::text2, this));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"kindCombo"_s);
    m_kind->setAccessibleName(tr("Each row is about"));
    m_kind->setMaxVisibleItems(12);
    for (const ImportKind kind : words::kinds())
        m_kind->addItem(words::kind(kind), int(kind));
    line->addWidget(m_kind);
    m_guessed = new PlainLabel(tr("as the names of its columns say"), TextRole::Small, &Tokens::text3, this);
    m_guessed->setObjectName(u"guessedKind"_s);
    m_guessed->hide();
    line->addWidget(m_guessed);
    line->addSpacing(scaled(18));
    m_currencyCaption = new PlainLabel(tr("Currency of the new book"), TextRole::Base, &Tokens::text2, this);
    m_currency = new QComboBox(this);
    m_currency->setObjectName(u"bookCurrency"_s);
    m_currency->setAccessibleName(m_currencyCaption->text());
    line->addWidget(m_currencyCaption);
    line->addWidget(m_currency);
    m_currencyCaption->hide();
    m_currency->hide();
    line->addStretch(1);
    auto* rows = static_cast<QVBoxLayout*>(layout());
    rows->addLayout(top);
    rows->addLayout(line);
    connect(m_choose, &QPushButton::clicked, this, &FileStep::browse);
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_guessed->hide();
        Q_EMIT kindChosen(static_cast<ImportKind>(m_kind->currentData().toInt()));
    });
    connect(m_currency, &QComboBox::activated, this,
            [this] { Q_EMIT currencyChosen(m_currency->currentData().toString()); });
}

void FileStep::askCurrency(const QString& code) {
    for (const domain::Currency currency : words::currencies())
        m_currency->addItem(currency.code(), currency.code());
    m_currency->setCurrentIndex(m_currency->findData(code));
    m_currencyCaption->show();
    m_currency->show();
}

void FileStep::browse() {
    auto* dialog =
        new QFileDialog(this, tr("Choose a file to import"), QFileInfo(m_path).path(),
                        tr("Lists, mail, calendars (*.csv *.tsv *.txt *.eml *.ics);;All files (*)"));
    dialog->setObjectName(u"chooseFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileStep::fileChosen);
    dialog->open();
}

void FileStep::setPath(const QString& path) {
    m_path = path;
    const bool none = path.isEmpty();
    m_name->setText(none ? tr("Choose a file or drop it here") : QFileInfo(path).fileName());
    m_hint->setText(none ? tr("CSV in any encoding, with any separator, as it came") : path);
    m_choose->setText(none ? tr("Choose &file…") : tr("Another &file…"));
    if (none) {
        m_found->hide();
        m_rowsTitle->hide();
        m_rows->hide();
    }
}

void FileStep::addFact(const QString& caption, const QString& value) {
    auto* words = new ElidedLabel(value, TextRole::Base, &Tokens::text, m_found);
    m_facts->addRow(new PlainLabel(caption, TextRole::Base, &Tokens::text3, m_found), words);
}

void FileStep::setState(const ImportState& state) {
    m_kind->setCurrentIndex(m_kind->findData(int(state.options.kind)));
    m_guessed->setVisible(state.options.guessKind);
    const exchange::CsvLayout& layout = state.proposal.layout;
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const QString encoding = words::encoding(QString::fromLatin1(layout.encoding.name));
    addFact(tr("Encoding"), layout.encoding.sure
                                ? encoding
                                : tr("%1, not sure: look at the letters in the rows below").arg(encoding));
    addFact(tr("Separator"), words::separator(layout.shape.dialect.separator));
    const qint64 header = layout.shape.headerRow;
    addFact(tr("Names"),
            header == 0 ? tr("The file has none; its columns are numbered")
            : header == 1
                ? tr("In the first row")
                : tr("In row %1, below: %2").arg(header).arg(layout.shape.titleRows.join(u" · "_s)));
    addFact(tr("Columns"), tr("%Ln column(s)", nullptr, static_cast<int>(layout.header.size())));
    if (state.report)
        addFact(tr("Rows"), tr("%Ln row(s)", nullptr, static_cast<int>(state.report->rows)));
    if (state.report && !state.report->footerRows.isEmpty())
        addFact(tr("Left out at the end"), state.report->footerRows.join(u" · "_s));
    if (!state.proposal.profile.isEmpty())
        addFact(tr("Saved mapping"), state.proposal.profile);
    m_sample->setProposal(state.proposal);
    for (int column = 0; column < m_sample->columnCount(); ++column)
        m_rows->setColumnWidth(column, scaled(140));
    m_found->show();
    m_rowsTitle->show();
    m_rows->show();
}

void FileStep::setProblem(const QString& problem, const QString& detail) {
    m_problem->setText(problem);
    setPlainToolTip(m_problem, detail);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        m_found->hide();
        m_rowsTitle->hide();
        m_rows->hide();
    }
}

void FileStep::setBusy(bool busy) {
    if (busy)
        m_progress->start();
    else
        m_progress->stop();
}

void FileStep::takeFocus() {
    if (m_path.isEmpty())
        m_choose->setFocus(Qt::OtherFocusReason);
    else
        m_kind->setFocus(Qt::OtherFocusReason);
}

void FileStep::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileStep::dropEvent(QDropEvent* event) {
    const QString path = droppedPath(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT fileChosen(path);
}

void FileStep::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), tokensOf(this).surface);
}

} // namespace tenure::views
