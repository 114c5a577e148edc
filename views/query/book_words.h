// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operations/book_session.h"
#include "query/suggest.h"

#include <QObject>

namespace tenure::views {

/// The words of a book that completions offer: fields, people, tags. The tags are read on a worker thread
/// when they are first wanted and after the book changed.
class BookWords : public QObject {
    Q_OBJECT
public:
    explicit BookWords(operations::BookSession& session, QObject* parent = nullptr);

    /// With the tags that were read last.
    [[nodiscard]] query::SuggestContext context() const;
    [[nodiscard]] const query::Catalogue& catalogue() const { return m_session.context().catalogue; }
    /// Reads the tags if they are not known.
    void prepare();

Q_SIGNALS:
    void tagsRead();

private:
    operations::BookSession& m_session;
    QStringList m_tags;
    bool m_fresh = false;
};

} // namespace tenure::views
