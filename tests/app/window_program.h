// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tenure/program.h"
#include "tests/app/cli_runner.h"
#include "views/accounts/accounts_page.h"
#include "views/shell/main_window.h"
#include "views/shell/theme.h"
#include "views/shell/ui_settings.h"
#include "views/widgets/message_bar.h"

#include <QApplication>
#include <QPushButton>

namespace tenure::test {

/// The window program in this process, with the folders and settings of a CliRunner, on the day of the book
/// that makeBook makes.
class WindowProgram {
public:
    explicit WindowProgram(const CliRunner& cli);

    app::Program* operator->() { return m_program.get(); }
    [[nodiscard]] domain::FixedClock& clock() { return *m_clock; }
    [[nodiscard]] views::UiSettings& settings() { return *m_settings; }
    [[nodiscard]] views::MainWindow& window() { return m_program->window(); }
    [[nodiscard]] views::MessageBar& messages() { return m_program->window().messages(); }

    /// Opens a book and waits until it is shown or refused.
    void open(const QString& path);
    /// Closes the book that is open and waits until it is closed.
    void close();
    /// A widget of the window or of a dialog that is open, or null.
    template <class T = QWidget>
    [[nodiscard]] T* find(const QString& objectName) const {
        const QWidgetList tops = QApplication::topLevelWidgets();
        for (QWidget* top : tops) {
            if (auto* same = qobject_cast<T*>(top); same && top->objectName() == objectName)
                return same;
            if (auto* found = top->findChild<T*>(objectName))
                return found;
        }
        return nullptr;
    }
    /// The texts of the actions that the message bar shows.
    [[nodiscard]] QStringList messageActions() const;
    /// Presses the message's action of this number; false if there is none.
    bool pressMessageAction(int number);

private:
    std::shared_ptr<domain::FixedClock> m_clock;
    std::unique_ptr<views::UiSettings> m_settings;
    std::unique_ptr<app::Program> m_program;
};

} // namespace tenure::test
