// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/palette_model.h"

#include "items/display_text.h"

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// When only one kind is looked for there is room for more of it.
constexpr PaletteLimits oneKind{.perSection = 50, .recent = 5};

} // namespace

PaletteModel::PaletteModel(QObject* parent) : QAbstractListModel(parent) {}

PaletteModel::~PaletteModel() = default;

void PaletteModel::addSource(PaletteSource* source) {
    m_sources.emplace_back(source);
    listen(source);
}

void PaletteModel::listen(PaletteSource* source) {
    connect(source, &PaletteSource::changed, this, [this] {
        ask();
        Q_EMIT refined();
    });
}

/// Whom to ask for @p text; takes the prefix off it.
std::vector<PaletteSource*> PaletteModel::asked(QString& text, QChar& prefix) const {
    if (!m_levels.empty())
        return {m_levels.back().source.get()};
    std::vector<PaletteSource*> mixed;
    std::vector<PaletteSource*> prefixed;
    for (const QPointer<PaletteSource>& source : m_sources) {
        if (!source)
            continue;
        if (source->isMixed())
            mixed.push_back(source);
        if (!source->prefix().isNull() && text.startsWith(source->prefix()))
            prefixed.push_back(source);
    }
    if (prefixed.empty())
        return mixed;
    prefix = text.front();
    text.remove(0, 1);
    return prefixed;
}

void PaletteModel::find(const QString& text) {
    m_text = text;
    ask();
}

void PaletteModel::ask() {
    QString text = m_text;
    QChar prefix;
    const std::vector<PaletteSource*> sources = asked(text, prefix);
    const PaletteRequest request{text.trimmed(), m_levels.empty() ? m_recent : QStringList(), prefix};
    std::vector<PaletteEntry> entries;
    for (PaletteSource* source : sources) {
        std::vector<PaletteEntry> found = source->entries(request);
        std::ranges::move(found, std::back_inserter(entries));
    }
    const bool narrow = !m_levels.empty() || !prefix.isNull();
    beginResetModel();
    m_entries = std::move(entries);
    m_rows = rankEntries(m_entries, request, narrow ? oneKind : PaletteLimits());
    if (!m_levels.empty()) // one kind of thing: the path says which
        std::erase_if(m_rows, [](const PaletteRow& row) { return row.head.has_value(); });
    endResetModel();
}

void PaletteModel::enter(const PaletteEntry& entry) {
    std::unique_ptr<PaletteSource> source = entry.arguments();
    listen(source.get());
    m_levels.push_back({std::move(source), entry.title});
    find({});
}

bool PaletteModel::leave() {
    if (m_levels.empty())
        return false;
    m_levels.pop_back();
    find({});
    return true;
}

void PaletteModel::leaveAll() {
    m_levels.clear();
}

QStringList PaletteModel::path() const {
    QStringList titles;
    for (const Level& level : m_levels)
        titles.append(level.title);
    return titles;
}

bool PaletteModel::isBusy() const {
    QString text = m_text;
    QChar prefix;
    return std::ranges::any_of(asked(text, prefix),
                               [](const PaletteSource* source) { return source->isBusy(); });
}

const PaletteRow& PaletteModel::row(const QModelIndex& index) const {
    return m_rows.at(static_cast<std::size_t>(index.row()));
}

const PaletteEntry* PaletteModel::entry(const QModelIndex& index) const {
    if (!index.isValid() || row(index).head)
        return nullptr;
    return &m_entries.at(row(index).entry);
}

QString PaletteModel::headText(const PaletteRow& row) const {
    if (row.isRecent)
        return tr("Recent");
    switch (*row.head) {
    case PaletteSection::Selection:
        return tr("%n selected account(s)", nullptr, int(m_selected));
    case PaletteSection::Filter:
        return tr("Filter");
    case PaletteSection::GoTo:
        return tr("Go to");
    case PaletteSection::Commands:
        break;
    }
    return tr("Commands");
}

QModelIndex PaletteModel::beside(const QModelIndex& present, int step) const {
    const int rows = rowCount();
    int at = present.isValid() ? present.row() : (step > 0 ? -1 : rows);
    for (int tried = 0; tried < rows; ++tried) {
        at = (at + step + rows) % rows;
        if (const PaletteEntry* next = entry(index(at)); next != nullptr && next->isEnabled)
            return index(at);
    }
    return {};
}

QModelIndex PaletteModel::firstEntry() const {
    return beside({}, 1);
}

QModelIndex PaletteModel::entryOf(const QString& id) const {
    const auto found = std::ranges::find_if(m_rows, [&](const PaletteRow& row) {
        return !row.head && !id.isEmpty() && m_entries[row.entry].id == id;
    });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int PaletteModel::entryCount() const {
    return int(std::ranges::count_if(m_rows, [](const PaletteRow& row) { return !row.head; }));
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

/// What a screen reader says: the entry, what it is, under which head it stands, and its key.
QString PaletteModel::spoken(const QModelIndex& index) const {
    const PaletteEntry* chosen = entry(index);
    if (chosen == nullptr)
        return headText(row(index));
    QStringList words{chosen->title};
    if (!chosen->detail.isEmpty())
        words.append(chosen->detail);
    for (int above = index.row(); above-- > 0;) {
        if (const PaletteRow& head = m_rows[static_cast<std::size_t>(above)]; head.head) {
            words.append(headText(head));
            break;
        }
    }
    if (!chosen->caps.isEmpty())
        words.append(chosen->caps.join(u' '));
    return words.join(items::listSeparator());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const PaletteEntry* chosen = entry(index);
    if (role == Qt::DisplayRole)
        return chosen == nullptr ? headText(row(index)) : chosen->title;
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    return {};
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    const PaletteEntry* chosen = entry(index);
    if (chosen == nullptr)
        return Qt::NoItemFlags;
    const Qt::ItemFlags usable = Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return chosen->isEnabled ? usable | Qt::ItemIsEnabled : usable;
}

} // namespace tenure::views
