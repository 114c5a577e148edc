// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"
#include "operations/quick_find.h"
#include "views/palette/palette_source.h"

namespace tenure::views {

/// Accounts by name, those with most ARR first, and contacts; accounts alone by '@'. The names are in memory
/// while they are needed: read when prepare() is called first and again after the book was changed. All work
/// is done on a worker; what was found before stays listed, as far as it still fits, until there is more.
class NameSource : public PaletteSource {
    Q_OBJECT
public:
    NameSource(operations::BookSession& session, const QString& localeName, QObject* parent = nullptr);

    /// Somebody is about to look for something.
    void prepare();

    [[nodiscard]] QChar prefix() const override { return u'@'; }
    [[nodiscard]] std::vector<PaletteEntry> entries(const PaletteRequest& request) override;
    [[nodiscard]] bool isBusy() const override { return m_finding || (m_reading && !m_names); }

Q_SIGNALS:
    void accountChosen(qint64 account);
    /// A contact, and the account at which they are.
    void contactChosen(qint64 contact, qint64 account);

private:
    void readNames();
    void find();
    [[nodiscard]] PaletteEntry entryOf(const store::NamedAccount& account);
    [[nodiscard]] PaletteEntry entryOf(const store::NamedContact& contact);

    operations::BookSession& m_session;
    QString m_localeName;
    std::shared_ptr<const operations::NamesInBook> m_names;
    bool m_stale = true;
    bool m_reading = false;
    bool m_finding = false;
    PaletteRequest m_wanted;
    std::optional<PaletteRequest> m_answered;
    operations::FoundNames m_found;
};

} // namespace tenure::views
