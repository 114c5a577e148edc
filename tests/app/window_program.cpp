// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/window_program.h"

#include "app/commands/default_book.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace tenure::test {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The theme of the program: the application owns it, as in the program itself.
views::Theme& theme() {
    auto* present = qApp->findChild<views::Theme*>();
    return present ? *present : *new views::Theme(*qApp, views::ThemeMode::Light);
}

} // namespace

WindowProgram::WindowProgram(const CliRunner& cli)
    : m_clock(std::make_shared<domain::FixedClock>(QDate(2026, 3, 20))) {
    // Where the runner's processes look for the window.
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_DATA_HOME"})
        qputenv(name, QFileInfo(cli.bookPath()).path().toUtf8());
    app::setProgramNames();
    m_settings = std::make_unique<views::UiSettings>();
    m_program = std::make_unique<app::Program>(theme(), *m_settings, m_clock, false, u"en"_s);
    m_program->window().show();
}

void WindowProgram::open(const QString& path) {
    QSignalSpy settled(m_program.get(), &app::Program::settled);
    m_program->openBook(path);
    if (settled.isEmpty())
        settled.wait(30'000);
}

void WindowProgram::close() {
    QSignalSpy closed(m_program.get(), &app::Program::bookClosed);
    m_program->closeBook();
    if (m_program->isClosing())
        closed.wait(30'000);
}

QStringList WindowProgram::messageActions() const {
    QStringList texts;
    for (int number = 0; const auto* button = find<QPushButton>(u"messageAction%1"_s.arg(number)); ++number)
        texts.append(button->text());
    return texts;
}

bool WindowProgram::pressMessageAction(int number) {
    auto* button = find<QPushButton>(u"messageAction%1"_s.arg(number));
    if (button != nullptr)
        button->click();
    return button != nullptr;
}

} // namespace tenure::test
