// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/word_match.h"
#include "views/widgets/plain_text.h"

namespace tenure::views {

/// A label in which what somebody looks for is marked.
class MarkedLabel : public PlainLabel {
    Q_OBJECT
public:
    using PlainLabel::PlainLabel;

    void mark(const domain::TypedWords& typed);
    [[nodiscard]] const std::vector<domain::TypedWords::Span>& marks() const { return m_marks; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<domain::TypedWords::Span> m_marks;
};

} // namespace tenure::views
