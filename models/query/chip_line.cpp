// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query/chip_line.h"

#include "query/lexer.h"
#include "query/printer.h"
#include "query/token_stream.h"

#include <algorithm>

namespace tenure::query {

namespace {

/// Adds @p piece behind a space; tells where it begins.
int append(QString& text, const QString& piece) {
    if (!text.isEmpty())
        text += u' ';
    const auto at = static_cast<int>(text.size());
    text += piece;
    return at;
}

} // namespace

ChipLine::ChipLine(const QString& text, const Catalogue& catalogue) : m_typed(text) {
    finish(catalogue);
}

bool ChipLine::typesSort() const {
    TokenStream tokens(m_typed);
    for (; tokens.peek().kind != Token::Kind::End; tokens.advance()) {
        if (tokens.isSort())
            return true;
    }
    return false;
}

ChipLine::Whole ChipLine::whole() const {
    Whole whole;
    const bool blank = m_typed.trimmed().isEmpty();
    const auto putTyped = [&] {
        if (!blank)
            whole.typedAt = append(whole.text, m_typed);
    };
    const Chip* sort = nullptr;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (i == m_place)
            putTyped();
        if (m_chips[i].isSort())
            sort = &m_chips[i];
        else
            append(whole.text, textOf(m_chips[i]).all());
    }
    if (m_place >= m_chips.size())
        putTyped();
    if (sort != nullptr && !typesSort())
        append(whole.text, textOf(*sort).all());
    return whole;
}

tl::expected<Query, ParseError> ChipLine::parsed(const Catalogue& catalogue) const {
    return parse(whole().text, catalogue);
}

bool ChipLine::finish(const Catalogue& catalogue) {
    const auto query = parsed(catalogue);
    if (!query)
        return false;
    m_chips = chipsOf(*query);
    m_place = m_chips.size();
    m_typed.clear();
    return true;
}

bool ChipLine::endsWithTest() const {
    const std::vector<Token> tokens = tokenize(m_typed);
    if (tokens.size() < 2)
        return false;
    const auto last = tokens.end() - 2; // before End
    if (last->kind == Token::Kind::Close || last->kind == Token::Kind::Quoted)
        return true;
    if (last->kind != Token::Kind::Word || last == tokens.begin())
        return false;
    const Token::Kind before = (last - 1)->kind;
    return before == Token::Kind::Operator || before == Token::Kind::Comma;
}

void ChipLine::remove(std::size_t chip) {
    m_chips.erase(m_chips.begin() + static_cast<std::ptrdiff_t>(chip));
    if (chip < m_place)
        --m_place;
}

void ChipLine::clear() {
    *this = ChipLine();
}

ChipLine::Span ChipLine::reopen(std::size_t chip, const Catalogue& catalogue) {
    if (!m_typed.trimmed().isEmpty()) {
        const Chip wanted = m_chips.at(chip);
        if (finish(catalogue)) {
            const auto at = std::ranges::find(m_chips, wanted);
            if (at == m_chips.end()) // an "or" took it in
                return {};
            chip = static_cast<std::size_t>(at - m_chips.begin());
        } else {
            const QString text = textOf(wanted).all();
            openAll(catalogue);
            const auto begin = std::max(0, static_cast<int>(m_typed.indexOf(text)));
            return {begin, begin + static_cast<int>(text.size())};
        }
    }
    m_typed = textOf(m_chips.at(chip)).all();
    m_place = chip;
    m_chips.erase(m_chips.begin() + static_cast<std::ptrdiff_t>(chip));
    return {0, static_cast<int>(m_typed.size())};
}

void ChipLine::openAll(const Catalogue& catalogue) {
    const auto query = parsed(catalogue);
    m_typed = query ? print(*query) : whole().text;
    m_chips.clear();
    m_place = 0;
}

} // namespace tenure::query
