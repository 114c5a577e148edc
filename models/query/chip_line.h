// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/chips.h"
#include "query/parser.h"

namespace tenure::query {

/// What a query bar holds: finished conditions as chips, and among them one piece of text that is being
/// written. It always stands for one text, in which the finished conditions are in their canonical form.
class ChipLine {
public:
    ChipLine() = default;
    /// All of @p text as chips; if it is not a query, as text that is being written.
    ChipLine(const QString& text, const Catalogue& catalogue);

    [[nodiscard]] const std::vector<Chip>& chips() const { return m_chips; }
    /// Before which chip the text is written; chips().size() at the end.
    [[nodiscard]] std::size_t place() const { return m_place; }
    [[nodiscard]] const QString& typed() const { return m_typed; }
    void setTyped(const QString& typed) { m_typed = typed; }

    struct Whole {
        QString text;
        int typedAt = 0; ///< where typed() begins in it, in UTF-16 units
    };
    /// The text of it all. The sort's chip stands at its end wherever it is shown; a sort that is being
    /// written takes its place.
    [[nodiscard]] Whole whole() const;
    /// What it means; an error's position is one in whole().
    [[nodiscard]] tl::expected<Query, ParseError> parsed(const Catalogue& catalogue) const;

    /// Makes chips of what is typed, and of everything anew where it changes what stands beside it ("or").
    /// False, with nothing changed, if the whole is not a query.
    bool finish(const Catalogue& catalogue);
    /// Whether what is typed ends with a test, a quoted text or a parenthesis: with what people seldom go on
    /// after a space. Says nothing about whether it is right.
    [[nodiscard]] bool endsWithTest() const;

    void remove(std::size_t chip);
    void clear();
    /// Turns a chip back into text where it stands. What was being typed becomes chips before; if that can't
    /// be, all is turned into text. Tells where the chip's text begins and ends in typed().
    struct Span {
        int begin = 0;
        int end = 0;
    };
    Span reopen(std::size_t chip, const Catalogue& catalogue);
    /// Everything as one text, the canonical one where it is a query.
    void openAll(const Catalogue& catalogue);

private:
    [[nodiscard]] bool typesSort() const;

    std::vector<Chip> m_chips; ///< the sort, if there is one, anywhere
    std::size_t m_place = 0;
    QString m_typed;
};

} // namespace tenure::query
