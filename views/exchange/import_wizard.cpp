// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/exchange/import_wizard.h"

#include "operations/book_session.h"
#include "views/exchange/file_step.h"
#include "views/exchange/mapping_step.h"
#include "views/exchange/review_step.h"
#include "views/exchange/run_step.h"
#include "views/exchange/step_marks.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>

#include <utility>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;
using exchange::ImportOptions;

namespace {

/// Rows with errors are written beside the file that they came from.
QString errorsPath(const QString& path) {
    const QFileInfo file(path);
    return file.dir().filePath(file.completeBaseName() + u"-errors.csv"_s);
}

} // namespace

ImportWizard::ImportWizard(operations::BookSession& session, ImportHost host, QWidget* parent)
    : QDialog(parent), m_session(session), m_host(std::move(host)), m_job(new ImportJob(session, this)) {
    m_asked.guessKind = true;
    setObjectName(u"importWizard"_s);
    setWindowModality(Qt::WindowModal);
    build();
    wire();
    goTo(File);
}

ImportWizard::~ImportWizard() = default;

void ImportWizard::wire() {
    connect(m_cancel, &QPushButton::clicked, this, &ImportWizard::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_primary, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_keep, &QCheckBox::toggled, this, &ImportWizard::showFooter);
    connect(m_profileName, &QLineEdit::textChanged, this, &ImportWizard::showFooter);
    connect(m_file, &FileStep::fileChosen, this, &ImportWizard::setFile);
    connect(m_file, &FileStep::kindChosen, this, [this](exchange::ImportKind kind) {
        m_asked = ImportOptions{};
        m_asked.kind = kind;
        if (!m_path.isEmpty())
            m_job->decide(m_path, m_asked);
        showFacts();
    });
    connect(m_file, &FileStep::currencyChosen, this, &ImportWizard::chooseCurrency);
    connect(m_mapping, &MappingStep::decided, this, &ImportWizard::decide);
    connect(m_mapping, &MappingStep::saveErrorsRequested, this, &ImportWizard::saveErrors);
    connect(m_job, &ImportJob::changed, this, &ImportWizard::takeState);
    connect(m_job, &ImportJob::failed, this, &ImportWizard::takeFailure);
    connect(m_job, &ImportJob::busyChanged, this, &ImportWizard::showBusy);
    connect(m_job, &ImportJob::progressed, this, [this](qint64 done, qint64 total) {
        if (m_importing)
            m_run->setProgress(done, total);
    });
    if (m_host.setCurrency)
        m_file->askCurrency(m_session.context().baseCurrency.code());
}

void ImportWizard::stop() {
    m_job->stop();
    hide();
}

ImportWizard::Step ImportWizard::step() const {
    return static_cast<Step>(m_steps->currentIndex());
}

void ImportWizard::setFile(const QString& path) {
    if (path.endsWith(".eml"_L1, Qt::CaseInsensitive) || path.endsWith(".ics"_L1, Qt::CaseInsensitive)) {
        reject();
        Q_EMIT otherFileChosen(path);
        return;
    }
    m_path = path;
    m_readable = false;
    m_problem.clear();
    const ImportOptions before = std::exchange(m_asked, ImportOptions{});
    m_asked.kind = before.kind;
    m_asked.guessKind = before.guessKind;
    m_file->setPath(path);
    m_job->decide(path, m_asked);
    goTo(File);
}

void ImportWizard::decide(const ImportOptions& options) {
    m_asked = options;
    m_problem.clear();
    m_mapping->setAsked(options);
    m_job->decide(m_path, options);
}

/// From here on everything that is decided is said: the saved mapping adds no options of its own any more.
void ImportWizard::takeState() {
    const ImportState& state = m_job->state();
    m_readable = true;
    m_problem.clear();
    m_asked = state.options;
    m_asked.profile = state.proposal.profile;
    m_asked.complete = true;
    m_fields = words::Fields(state.options.kind, state.targets, &m_session.context().catalogue);
    m_file->setProblem(QString());
    m_file->setState(state);
    m_mapping->setState(m_asked, m_fields);
    showFacts();
    showProfile();
    showFooter();
}

void ImportWizard::takeFailure(const domain::Error& error) {
    m_problem = error.text;
    if (step() == File) {
        m_readable = false;
        m_file->setProblem(error.text, error.detail);
        showFacts();
    }
    showFooter();
}

void ImportWizard::showBusy() {
    const bool busy = m_job->isBusy() && !m_importing;
    m_file->setBusy(busy);
    m_mapping->setBusy(busy);
    showFooter();
    if (!busy && m_primary->isEnabled())
        Q_EMIT ready();
}

void ImportWizard::goBack() {
    if (step() > File && !m_importing && !m_done)
        goTo(static_cast<Step>(step() - 1));
}

void ImportWizard::goOn() {
    if (!m_primary->isEnabled())
        return;
    if (m_done) {
        accept();
        return;
    }
    switch (step()) {
    case File:
        goTo(Mapping);
        break;
    case Mapping:
        m_review->setState(m_fields);
        goTo(Review);
        break;
    case Review:
        if (importable() > 0)
            startImport();
        else
            accept();
        break;
    case Run:
        break;
    }
}

void ImportWizard::goTo(Step step) {
    m_steps->setCurrentIndex(step);
    m_marks->setCurrent(step);
    showFooter();
    switch (step) {
    case File:
        if (m_readable)
            m_primary->setFocus(Qt::OtherFocusReason);
        else
            m_file->takeFocus();
        break;
    case Mapping:
        m_mapping->takeFocus();
        break;
    case Review:
        m_primary->setFocus(Qt::OtherFocusReason);
        break;
    case Run:
        m_cancel->setFocus(Qt::OtherFocusReason);
        break;
    }
}

/// The first Esc stops what goes on; nothing was written then.
void ImportWizard::reject() {
    if (m_importing) {
        m_job->cancel();
        m_cancel->setEnabled(false);
        return;
    }
    QDialog::reject();
}

void ImportWizard::startImport() {
    m_importing = true;
    m_run->begin(QFileInfo(m_path).fileName());
    goTo(Run);
    const QString profile = m_keep->isChecked() ? m_profileName->text().trimmed() : QString();
    m_job->merge(m_host.beforeMerge, profile,
                 [this](const domain::Result<exchange::ImportResult>& result) { takeResult(result); });
}

void ImportWizard::takeResult(const domain::Result<exchange::ImportResult>& result) {
    m_importing = false;
    m_done = true;
    if (result) {
        m_marks->setCurrent(Run + 1);
        m_run->showResult(m_asked.kind, *result);
        if (result->errors > 0)
            writeErrors(errorsPath(m_path));
        Q_EMIT imported(*result);
    } else {
        m_run->showFailure(result.error().text, result.error().detail);
        m_done = false; // Back leads to another attempt
    }
    m_cancel->setEnabled(true);
    showFooter();
    if (m_done)
        m_primary->setFocus(Qt::OtherFocusReason);
}

void ImportWizard::writeErrors(const QString& path) {
    m_job->writeErrors(path, [this, path](const domain::Result<qint64>& written) {
        if (written)
            m_run->showErrorsFile(path);
        else
            saveErrors(); // not there: a person says where
    });
}

void ImportWizard::saveErrors() {
    auto* dialog =
        new QFileDialog(this, tr("Save the rows with errors"), errorsPath(m_path), tr("Lists (*.csv)"));
    dialog->setObjectName(u"saveErrorsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_job->writeErrors(path, [this, path](const domain::Result<qint64>& written) {
            if (!written)
                m_footer->setNote(written.error().text);
            else if (step() == Run)
                m_run->showErrorsFile(path);
            else
                m_footer->setNote(
                    tr("%Ln row(s) written to %1", nullptr, static_cast<int>(*written)).arg(path));
        });
    });
    dialog->open();
}

void ImportWizard::chooseCurrency(const QString& code) {
    m_session.inBackground(
        this, [set = m_host.setCurrency, code] { return set(code); },
        [this](const domain::Result<void>& done) {
            if (!done)
                m_file->setProblem(done.error().text, done.error().detail);
            else if (!m_path.isEmpty())
                m_job->decide(m_path, m_asked);
        });
}

} // namespace tenure::views
