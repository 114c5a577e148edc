// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exchange/import_job.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QMenu;
class QPushButton;

namespace tenure::views {

class PlainLabel;

/// How rows find their counterparts in the book, and what is done then: matching with its counts, empty
/// cells, which rows go in, what a changed amount and an end date mean.
class MatchPane : public QWidget {
    Q_OBJECT
public:
    explicit MatchPane(QWidget* parent = nullptr);

    void setState(const ImportState& state, const exchange::ImportOptions& asked);
    /// What was decided meanwhile; what comes of it is not known yet.
    void setAsked(const exchange::ImportOptions& asked);

Q_SIGNALS:
    void decided(const tenure::exchange::ImportOptions& options);

private:
    void showMatches(const ImportState& state);
    void fillRules();
    void addRule(const QString& text, const QString& name, bool on,
                 std::function<void(exchange::ImportOptions&)> choose);
    [[nodiscard]] QString rulesInWords() const;
    void decide(const std::function<void(exchange::ImportOptions&)>& change);

    PlainLabel* m_title;
    QGridLayout* m_matches;
    QButtonGroup* m_group = nullptr;
    QComboBox* m_empty;
    QPushButton* m_rules;
    QMenu* m_ruleMenu;
    exchange::ImportOptions m_asked;
};

/// "199 match, 15 new"; "191 match, 4 empty, 2 duplicates".
[[nodiscard]] QString matchText(const exchange::MatchCandidate& match);

} // namespace tenure::views
