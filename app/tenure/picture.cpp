// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/picture.h"

#include "app/tenure/program.h"
#include "app/translations.h"
#include "operations/account_details.h"
#include "operations/account_edit.h"
#include "views/account/account_page.h"
#include "views/accounts/accounts_page.h"
#include "views/exchange/import_wizard.h"
#include "views/palette/palette.h"
#include "views/settings/settings_dialog.h"
#include "views/shell/fonts.h"
#include "views/shell/main_window.h"
#include "views/shell/screenshot.h"
#include "views/shell/theme.h"
#include "views/shell/ui_settings.h"
#include "views/touch/touch_dialog.h"
#include "views/trash/trash_dialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <array>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// After the list is there the pane beside it follows; then nothing moves any more.
constexpr int settleMs = 500;

/// Calls @p done when the program shows what it was asked to show.
void whenShown(Program& program, QObject* context, std::function<void()> done) {
    program.window().resize(1440, 900);
    program.window().show();
    const auto settle = [context, done] { QTimer::singleShot(settleMs, context, done); };
    const auto whenListed = [&program, context, settle] {
        if (program.accounts() == nullptr || program.accounts()->total() > 0)
            settle();
        else
            QObject::connect(program.accounts(), &views::AccountsPage::stateChanged, context, settle,
                             Qt::SingleShotConnection);
    };
    if (program.isOpening())
        QObject::connect(&program, &Program::settled, context, whenListed, Qt::SingleShotConnection);
    else
        whenListed();
}

enum class Subject { Start, Today, Accounts, Tasks, Query, Palette, Settings, Import, Touch, Account, Trash };
constexpr std::array subjectNames{"start"_L1, "today"_L1,   "accounts"_L1, "tasks"_L1,
                                  "query"_L1, "palette"_L1, "settings"_L1, "import"_L1,
                                  "touch"_L1, "account"_L1, "trash"_L1};

/// The tabs of the account's page, by key.
const QStringList& accountTabs() {
    static const QStringList tabs{u"overview"_s, u"stakeholders"_s, u"timeline"_s, u"tasks"_s,
                                  u"notes"_s,    u"fields"_s,       u"history"_s};
    return tabs;
}

struct Shot {
    QString language;
    views::ThemeMode theme = views::ThemeMode::Light;
    Subject subject = Subject::Start;
    QString tab = {}; ///< of the account's page

    [[nodiscard]] QString fileName() const {
        QString name = subjectNames.at(static_cast<std::size_t>(subject));
        if (!tab.isEmpty())
            name += u'-' + tab;
        return name + (theme == views::ThemeMode::Dark ? u"-dark-"_s : u"-light-"_s) + language + u".png"_s;
    }
};

/// Takes one picture after the other, each with a program of its own.
class Photographer : public QObject {
public:
    Photographer(QApplication& application, Translations& translations, QString folder)
        : m_application(application), m_translations(translations), m_folder(std::move(folder)) {
        for (const QString& language : languages()) {
            for (const auto theme : {views::ThemeMode::Light, views::ThemeMode::Dark}) {
                for (const Subject subject :
                     {Subject::Start, Subject::Today, Subject::Accounts, Subject::Tasks, Subject::Query,
                      Subject::Palette, Subject::Settings, Subject::Import, Subject::Touch})
                    m_shots.append({language, theme, subject});
                for (const QString& tab : accountTabs())
                    m_shots.append({language, theme, Subject::Account, tab});
                m_shots.append({language, theme, Subject::Trash});
            }
        }
    }

    void next() {
        m_program.reset();
        m_theme.reset();
        m_settings.reset();
        if (m_shots.isEmpty()) {
            QApplication::exit(m_failed ? 3 : 0);
            return;
        }
        const Shot shot = m_shots.takeFirst();
        m_translations.use(shot.language);
        views::applyFonts(1.0, QLocale(shot.language));
        m_settings = std::make_unique<views::UiSettings>(m_private.filePath(u"settings.json"_s));
        m_settings->theme.set(shot.theme);
        m_theme = std::make_unique<views::Theme>(m_application, shot.theme);
        m_program = std::make_unique<Program>(*m_theme, *m_settings, std::make_shared<domain::SystemClock>(),
                                              false, shot.language);
        if (shot.subject != Subject::Start)
            m_program->openDemo();
        whenShown(*m_program, this, [this, shot] {
            if (shot.subject == Subject::Import)
                takeWizard(shot);
            else if (shot.subject == Subject::Query)
                takeQuery(shot);
            else if (shot.subject == Subject::Today)
                takePage(shot, u"today"_s);
            else if (shot.subject == Subject::Tasks)
                takePage(shot, u"tasks"_s);
            else if (shot.subject == Subject::Palette)
                takePalette(shot);
            else if (shot.subject == Subject::Settings)
                takeSettings(shot);
            else if (shot.subject == Subject::Touch)
                takeTouch(shot);
            else if (shot.subject == Subject::Trash)
                takeTrash(shot);
            else if (shot.subject == Subject::Account)
                takeAccount(shot);
            else
                take(m_program->window(), QSize(1440, 900), shot);
        });
    }

private:
    void take(QWidget& window, QSize size, const Shot& shot) {
        const QString path = QDir(m_folder).filePath(shot.fileName());
        m_failed = !views::saveWindowPicture(window, path, size) || m_failed;
        QTextStream(stdout) << path << '\n';
        QTimer::singleShot(0, this, &Photographer::next); // not while a signal of what goes is on its way
    }

    /// Three conditions and the beginning of a fourth.
    void takeQuery(const Shot& shot) {
        views::AccountsPage& page = *m_program->accounts();
        QApplication::setActiveWindow(&m_program->window());
        page.setQueryText(u"owner:me renewal<180d -stage:churned"_s);
        page.focusQuery();
        QInputMethodEvent letters;
        letters.setCommitString(u"last"_s);
        QApplication::sendEvent(page.findChild<QLineEdit*>(u"queryEdit"_s), &letters);
        QTimer::singleShot(settleMs, this, [this, shot, &page] {
            take(m_program->window(), QSize(1440, 900), shot);
            page.setQueryText({}); // the next picture is of another page
        });
    }

    void takePage(const Shot& shot, const QString& page) {
        m_program->window().showPage(page);
        QTimer::singleShot(2 * settleMs, this,
                           [this, shot] { take(m_program->window(), QSize(1440, 900), shot); });
    }

    /// Three accounts selected and a few letters typed.
    void takePalette(const Shot& shot) {
        views::AccountsPage& page = *m_program->accounts();
        for (const QString& name : {u"Halden Robotics"_s, u"Tessellate Health"_s, u"Ferrand Optique"_s}) {
            const auto found = operations::findAccounts(m_program->session()->book(), name);
            if (found && found->size() == 1)
                page.selection().add({found->front().value});
        }
        m_program->window().actions().action(views::ActionId::Palette)->trigger();
        m_program->window().palette().open(u"re"_s);
        QTimer::singleShot(settleMs, this,
                           [this, shot] { take(m_program->window(), QSize(1440, 900), shot); });
    }

    /// The page of keys.
    void takeSettings(const Shot& shot) {
        m_program->window().actions().action(views::ActionId::Settings)->trigger();
        QTimer::singleShot(settleMs, this, [this, shot] {
            auto* dialog = m_program->window().findChild<views::SettingsDialog*>();
            dialog->findChild<QAbstractButton*>(u"settingsPage_keys"_s)->click();
            take(*dialog, dialog->size(), shot);
        });
    }

    /// The form for touchpoints, as a visit whose note makes a task and a promise.
    void takeTouch(const Shot& shot) {
        m_program->window().actions().action(views::ActionId::LogTouch)->trigger();
        QTimer::singleShot(settleMs, this, [this, shot] {
            auto* dialog = m_program->window().findChild<views::TouchDialog*>();
            dialog->setKind(domain::TouchKind::Visit);
            dialog->findChild<QPlainTextEdit*>(u"touchBody"_s)->setPlainText(u"[] 3 +1w\n! 12 +2w"_s);
            dialog->adjustSize();
            take(*dialog, dialog->size(), shot);
        });
    }

    /// Three accounts were deleted; they come back for the next picture.
    void takeTrash(const Shot& shot) {
        store::Book& book = m_program->session()->book();
        const std::vector<qint64> listed = m_program->accounts()->listedAccounts();
        std::vector<domain::AccountId> deleted;
        for (const std::size_t place : {1U, 4U, 9U})
            deleted.push_back({listed.at(place)});
        operations::trashAccounts(book, deleted).waitForFinished();
        m_program->window().actions().action(views::ActionId::Trash)->trigger();
        QTimer::singleShot(settleMs, this, [this, shot, &book, deleted] {
            auto* dialog = m_program->window().findChild<views::TrashDialog*>();
            take(*dialog, dialog->size(), shot);
            operations::restoreAccounts(book, deleted).waitForFinished();
        });
    }

    /// The second account of those that renew next.
    void takeAccount(const Shot& shot) {
        const auto taken = [this, shot] {
            m_program->accountPage()->showTab(shot.tab);
            QTimer::singleShot(settleMs, m_program.get(),
                               [this, shot] { take(m_program->window(), QSize(1440, 900), shot); });
        };
        const auto listed = [this, taken] {
            m_program->openAccount(m_program->accounts()->listedAccounts().at(1));
            connect(m_program->accountPage(), &views::AccountPage::stateChanged, m_program.get(), taken,
                    Qt::SingleShotConnection);
        };
        m_program->accounts()->setQueryText(u"renewal<180d"_s);
        QTimer::singleShot(settleMs, m_program.get(), listed);
    }

    /// The second step of an import into the demo book.
    void takeWizard(const Shot& shot) {
        const QString file = m_private.filePath(u"crm_export_march.csv"_s);
        QFile::copy(u":/demo/crm_export_march.csv"_s, file);
        m_program->takeFile(file);
        auto* wizard = m_program->window().findChild<views::ImportWizard*>();
        const auto mapped = [this, wizard, shot] {
            QTimer::singleShot(settleMs, wizard,
                               [this, wizard, shot] { take(*wizard, wizard->size(), shot); });
        };
        connect(
            wizard, &views::ImportWizard::ready, wizard,
            [wizard, mapped] {
                wizard->goOn();
                mapped();
            },
            Qt::SingleShotConnection);
    }

    QApplication& m_application;
    Translations& m_translations;
    QString m_folder;
    QTemporaryDir m_private;
    QList<Shot> m_shots;
    std::unique_ptr<views::UiSettings> m_settings;
    std::unique_ptr<views::Theme> m_theme;
    std::unique_ptr<Program> m_program;
    bool m_failed = false;
};

} // namespace

int writePicture(Program& program, const QString& path) {
    whenShown(program, &program, [&program, path] {
        const bool written = views::saveWindowPicture(program.window(), path);
        QTextStream out(stdout);
        out << (written ? path
                        : QCoreApplication::translate("main", "The picture can't be written: %1").arg(path))
            << "\n\n";
        if (program.accounts() != nullptr)
            out << program.accounts()->asText();
        QApplication::exit(written ? 0 : 3);
    });
    return QApplication::exec();
}

int writeShots(QApplication& application, Translations& translations, const QString& folder) {
    if (!QDir().mkpath(folder)) {
        QTextStream(stderr) << QCoreApplication::translate("main", "The folder %1 can't be made.").arg(folder)
                            << '\n';
        return 3;
    }
    Photographer photographer(application, translations, folder);
    QTimer::singleShot(0, &photographer, &Photographer::next);
    return QApplication::exec();
}

} // namespace tenure::app
