// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include <QListView>
#include <QWidget>

namespace tenure::views {

/// Keys with a word each, side by side, on no ground of its own: as many as there is room for.
class KeyHints : public QWidget {
    Q_OBJECT
public:
    /// @p gap is between one hint and the next.
    KeyHints(const QList<KeyHint>& hints, int gap, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<KeyHint> m_hints;
    int m_gap;
};

/// What was gone into, before the input: "Set a field › Tier ›".
class PalettePath : public QWidget {
    Q_OBJECT
public:
    explicit PalettePath(QWidget* parent);

    void setTitles(const QStringList& titles);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

/// The foot of the palette: which keys do what.
class PaletteFoot : public QWidget {
    Q_OBJECT
public:
    explicit PaletteFoot(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The rows. The focus stays in the input; for screen readers the current row has it.
class PaletteList : public QListView {
    Q_OBJECT
public:
    explicit PaletteList(QWidget* parent);

    /// How high it would be without a scroll bar.
    [[nodiscard]] int wholeHeight() const;
    /// Makes a row current and tells screen readers.
    void choose(const QModelIndex& index);
};

} // namespace tenure::views
