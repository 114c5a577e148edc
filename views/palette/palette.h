// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/palette/palette_model.h"
#include "views/palette/recent_choices.h"

#include <QPointer>
#include <QWidget>

class QFrame;
class QLineEdit;

namespace tenure::views {

class PaletteDelegate;
class PaletteList;
class PalettePath;
class PlainLabel;

/// The command palette: a scrim over the window and on it a box that finds commands, pages and whatever its
/// sources know, and runs what is chosen. Its parts are made when it opens first. While it is open the keys
/// of the window rest; Esc, Ctrl+K or a click beside it closes it and gives the focus back.
class Palette : public QWidget {
    Q_OBJECT
public:
    Palette(UiSettings& settings, QWidget* window);
    ~Palette() override;

    /// The source stays the caller's.
    void addSource(PaletteSource* source) { m_model.addSource(source); }
    /// By whose choices it remembers; empty while no book is open.
    void setBook(const QString& path) { m_recent.setBook(path); }
    void setSelected(qint64 accounts) { m_model.setSelected(accounts); }

    /// Makes its parts while there is time, so that it opens at once.
    void prepare();
    /// Opens it with this text in the input.
    void open(const QString& text = {});
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    /// The list as text, a line for each row, "> " before the current one.
    [[nodiscard]] QString asText() const;

Q_SIGNALS:
    /// It is about to show: sources that read something may begin.
    void opening();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Run { Close, KeepOpen };

    void build();
    [[nodiscard]] QWidget* buildInput();
    void place();
    void find(const QString& text);
    void refine();
    void showState();
    [[nodiscard]] bool handleKey(int key, Qt::KeyboardModifiers held);
    void choose(const QModelIndex& index);
    void move(int step);
    void page(int step);
    void runCurrent(Run run);
    void runEntry(const QModelIndex& index, Run run);
    void goInto(const QModelIndex& index);

    PaletteModel m_model;
    RecentChoices m_recent;
    QFrame* m_frame = nullptr;
    QLineEdit* m_input = nullptr;
    PalettePath* m_path = nullptr;
    QWidget* m_prefixes = nullptr;
    PaletteList* m_list = nullptr;
    PlainLabel* m_nothing = nullptr;
    QPointer<QWidget> m_focusBefore;
    QString m_chosen;                  ///< the id of the current entry
    bool m_moved = false;              ///< somebody chose a row since the text changed
    std::optional<Run> m_runWhenThere; ///< Enter came before the answer
};

} // namespace tenure::views
