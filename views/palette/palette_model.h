// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/palette/palette_rank.h"

#include <QAbstractListModel>
#include <QPointer>

#include <memory>
#include <vector>

namespace tenure::views {

/// What the palette lists for what was typed: heads and entries of all sources in one ranked list, or the
/// arguments of the entry that was gone into.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit PaletteModel(QObject* parent = nullptr);
    ~PaletteModel() override;

    /// The source stays the caller's; one that ends is left out from then on.
    void addSource(PaletteSource* source);

    /// Lists what fits. A prefix of one of the sources at the beginning leaves only that kind.
    void find(const QString& text);
    void setRecent(const QStringList& recent) { m_recent = recent; }
    /// How many accounts the section of the selection speaks of.
    void setSelected(qint64 accounts) { m_selected = accounts; }

    /// Goes into the arguments of an entry; leave() goes back, and is false at the first level.
    void enter(const PaletteEntry& entry);
    bool leave();
    void leaveAll();
    /// Titles of the entries that were gone into.
    [[nodiscard]] QStringList path() const;

    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] const PaletteRow& row(const QModelIndex& index) const;
    /// Null for a head.
    [[nodiscard]] const PaletteEntry* entry(const QModelIndex& index) const;
    [[nodiscard]] QString headText(const PaletteRow& row) const;
    /// The row of the first entry, of the entry with this id, and of the next entry above or below (@p step
    /// -1 or 1, around the ends); invalid if there is none.
    [[nodiscard]] QModelIndex firstEntry() const;
    [[nodiscard]] QModelIndex entryOf(const QString& id) const;
    [[nodiscard]] QModelIndex beside(const QModelIndex& index, int step) const;
    [[nodiscard]] int entryCount() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// The same text has another answer: a source knows more.
    void refined();

private:
    struct Level {
        std::unique_ptr<PaletteSource> source;
        QString title;
    };
    [[nodiscard]] std::vector<PaletteSource*> asked(QString& text, QChar& prefix) const;
    void listen(PaletteSource* source);
    void ask();
    [[nodiscard]] QString spoken(const QModelIndex& index) const;

    std::vector<QPointer<PaletteSource>> m_sources;
    std::vector<Level> m_levels;
    QString m_text;
    QStringList m_recent;
    qint64 m_selected = 0;
    std::vector<PaletteEntry> m_entries;
    std::vector<PaletteRow> m_rows;
};

} // namespace tenure::views
