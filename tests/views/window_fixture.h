// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/main_window.h"
#include "views/shell/ui_settings.h"

#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <memory>

/// A light window over settings of its own, without a book.
class WindowFixture {
public:
    WindowFixture() {
        m_settings.theme.set(tenure::views::ThemeMode::Light);
        m_window = std::make_unique<tenure::views::MainWindow>(theme(), m_settings);
    }

    [[nodiscard]] tenure::views::MainWindow& window() { return *m_window; }
    [[nodiscard]] tenure::views::UiSettings& settings() { return m_settings; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString settingsPath() const { return path(QStringLiteral("settings.json")); }

    /// The theme of the program: the application owns it, as in the program itself.
    [[nodiscard]] static tenure::views::Theme& theme() {
        auto* present = qApp->findChild<tenure::views::Theme*>();
        return present ? *present : *new tenure::views::Theme(*qApp, tenure::views::ThemeMode::Light);
    }

    /// A page with one field, which takes the focus.
    QWidget* addPage(const QString& key, tenure::views::Icon symbol, qint64 count) {
        auto* page = new QWidget;
        auto* rows = new QVBoxLayout(page);
        auto* field = new QLineEdit;
        field->setObjectName(key + QStringLiteral("Field"));
        rows->addWidget(field);
        m_window->addPage({.key = key,
                           .symbol = symbol,
                           .label = key,
                           .widget = page,
                           .count = [count] { return std::optional(count); },
                           .takeFocus = [field] { field->setFocus(Qt::OtherFocusReason); }});
        return page;
    }

private:
    QTemporaryDir m_folder;
    tenure::views::UiSettings m_settings{m_folder.filePath(QStringLiteral("settings.json"))};
    std::unique_ptr<tenure::views::MainWindow> m_window;
};
