// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/export_dialog.h"

#include "operations/book_session.h"
#include "views/exchange/import_words.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/progress_line.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using exchange::ExportFormat;
using exchange::ExportOptions;
using exchange::ImportKind;

namespace {

constexpr int wholeBook = -1; ///< in place of a kind

} // namespace

ExportDialog::ExportDialog(operations::BookSession& session, ExportScope scope, QWidget* parent)
    : QDialog(parent), m_session(session), m_scope(std::move(scope)) {
    setObjectName(u"exportDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Export"));
    m_columns = exchange::exportableColumns(session.book(), ImportKind::Accounts, m_scope.columns)
                    .value_or(QStringList());
    build();
    wire();
    kindChosen();
    m_export->setFocus(Qt::OtherFocusReason);
}

ExportDialog::~ExportDialog() {
    if (!m_running)
        return;
    m_cancel->store(true);
    m_finished->acquire();
}

void ExportDialog::stop() {
    if (m_running)
        m_cancel->store(true);
    hide();
}

void ExportDialog::wire() {
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::kindChosen);
    for (QRadioButton* choice :
         {m_listed, m_all, m_shown, m_every, m_csv, m_json, m_xlsx, m_lossless, m_safe})
        connect(choice, &QRadioButton::toggled, this, &ExportDialog::showState);
    for (const QRadioButton* choice : {m_csv, m_json, m_xlsx})
        connect(choice, &QRadioButton::toggled, this, [this](bool on) {
            if (on && !m_ownPath)
                m_path->setText(proposedPath());
        });
    connect(m_path, &QLineEdit::textEdited, this, [this] { m_ownPath = true; });
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::showState);
    connect(m_cancelButton, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
}

bool ExportDialog::isWholeBook() const {
    return m_kind->currentData().toInt() == wholeBook;
}

void ExportDialog::kindChosen() {
    const bool accounts = m_kind->currentData().toInt() == int(ImportKind::Accounts);
    if (!accounts)
        m_every->setChecked(true);
    if (isWholeBook())
        m_all->setChecked(true);
    if (!m_ownPath)
        m_path->setText(proposedPath());
    showState();
}

/// Beside the book, named after it and what is in it; a whole book goes into a folder.
QString ExportDialog::proposedPath() const {
    const QDir folder = QFileInfo(m_session.path()).dir();
    if (isWholeBook())
        return folder.filePath(tr("%1 export").arg(m_session.name()));
    const auto kind = static_cast<ImportKind>(m_kind->currentData().toInt());
    return folder.filePath(m_session.name() + u' ' + words::kind(kind).toLower() + u'.' +
                           exchange::formatKey(format()));
}

void ExportDialog::setPath(const QString& path) {
    m_ownPath = true;
    m_path->setText(path);
}

ExportFormat ExportDialog::format() const {
    if (m_xlsx->isChecked())
        return ExportFormat::Xlsx;
    return m_json->isChecked() ? ExportFormat::Json : ExportFormat::Csv;
}

ExportOptions ExportDialog::options() const {
    ExportOptions options;
    if (!isWholeBook())
        options.kind = static_cast<ImportKind>(m_kind->currentData().toInt());
    options.format = format();
    options.query = m_listed->isChecked() && !isWholeBook() ? m_scope.query : QString();
    if (m_shown->isChecked() && options.kind == ImportKind::Accounts && !isWholeBook())
        options.columns = m_columns;
    options.spreadsheetSafe = options.format == ExportFormat::Csv && m_safe->isChecked();
    options.separator = m_separator->currentData().toByteArray();
    options.decimalSign = static_cast<exchange::DecimalSign>(m_decimal->currentData().toInt());
    return options;
}

QString ExportDialog::obstacle() const {
    if (m_running)
        return tr("Exporting");
    if (m_path->text().trimmed().isEmpty())
        return isWholeBook() ? tr("Choose a folder") : tr("Choose a file");
    return {};
}

void ExportDialog::showState() {
    const bool accounts = m_kind->currentData().toInt() == int(ImportKind::Accounts);
    const bool whole = isWholeBook();
    for (QWidget* choice : {m_listed, m_all})
        choice->setEnabled(!whole && !m_running);
    m_listed->setEnabled(m_listed->isEnabled() && !m_scope.query.isEmpty());
    m_shown->setEnabled(accounts && !m_columns.isEmpty() && !m_running);
    m_every->setEnabled(!m_running);
    for (QWidget* choice : std::initializer_list<QWidget*>{m_lossless, m_safe, m_separator, m_decimal})
        choice->setEnabled(m_csv->isChecked() && !m_running);
    for (QWidget* choice : std::initializer_list<QWidget*>{m_kind, m_csv, m_json, m_xlsx, m_path})
        choice->setEnabled(!m_running);
    m_export->setEnabled(obstacle().isEmpty());
    m_footer->setNote(obstacle());
}

void ExportDialog::browse() {
    auto* dialog = new QFileDialog(this, tr("Export to"), m_path->text());
    dialog->setObjectName(u"exportPathDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (isWholeBook()) {
        dialog->setAcceptMode(QFileDialog::AcceptOpen);
        dialog->setFileMode(QFileDialog::Directory);
    } else {
        dialog->setDefaultSuffix(exchange::formatKey(format()));
    }
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::setPath);
    dialog->open();
}

void ExportDialog::start() {
    if (!m_export->isEnabled())
        return;
    m_running = true;
    m_problem->hide();
    m_progress->start();
    m_cancel = std::make_shared<std::atomic_bool>(false);
    exchange::ImportProgress progress;
    progress.cancel = m_cancel;
    progress.report = [this](qint64 done, qint64) {
        QMetaObject::invokeMethod(this, [this, done] {
            if (m_running)
                m_footer->setNote(tr("%Ln row(s) written", nullptr, static_cast<int>(done)));
        });
    };
    showState();
    m_session.inBackground(
        this,
        [&book = m_session.book(), options = options(), path = m_path->text().trimmed(),
         whole = isWholeBook(), progress, finished = m_finished] {
            auto rows = whole ? exchange::exportWholeBook(book, options, path, progress)
                              : exchange::exportFile(book, options, path, progress);
            finished->release();
            return rows;
        },
        [this](const domain::Result<qint64>& rows) { finish(rows); });
}

void ExportDialog::finish(const domain::Result<qint64>& rows) {
    m_finished->acquire();
    m_running = false;
    m_progress->stop();
    showState();
    if (rows) {
        Q_EMIT exported(*rows, m_path->text().trimmed());
        accept();
        return;
    }
    m_problem->setText(rows.error().text);
    setPlainToolTip(m_problem, rows.error().detail);
    m_problem->show();
}

/// The first Esc stops the export; the file stays as it was.
void ExportDialog::reject() {
    if (m_running)
        m_cancel->store(true);
    else
        QDialog::reject();
}

} // namespace tenure::views
