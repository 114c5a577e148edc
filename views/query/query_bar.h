// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/completions.h"
#include "views/query/chip_layout.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <optional>

class QKeyEvent;
class QMenu;

namespace tenure::operations {
class BookSession;
}

namespace tenure::views {

class BookWords;
class Button;
class CompletionPopup;
class LiveCounts;
class PlainLabel;
class QueryEdit;

/// A query as chips, with the text that is being written among them; how many accounts it finds; completions
/// below it. A wrong query keeps the last good one: the place of the error is underlined, the reason stands
/// below.
class QueryBar : public QFrame {
    Q_OBJECT
public:
    explicit QueryBar(operations::BookSession& session, QWidget* parent = nullptr);
    ~QueryBar() override;

    /// All of it, also what is being written; not necessarily a query.
    [[nodiscard]] QString text() const;
    /// Sets all of it without a signal.
    void setText(const QString& text);
    /// The last good one.
    [[nodiscard]] const query::Query& query() const { return m_query; }
    [[nodiscard]] bool isWrong() const { return m_error.has_value(); }
    /// Ready to write another condition.
    void takeFocus();
    /// "22 of 64"; empty while it is not known.
    void setCount(const QString& count);

    /// Everything as one text instead of chips, until Enter or the focus leaves.
    void setShownAsText(bool asText);
    [[nodiscard]] bool isShownAsText() const { return m_asText; }
    [[nodiscard]] int chipCount() const { return static_cast<int>(m_line.chips().size()); }
    [[nodiscard]] QString chipText(int chip) const;
    [[nodiscard]] QString chipInWords(int chip) const;
    /// Empty for a chip that is out of view.
    [[nodiscard]] QRect chipBox(int chip) const;
    /// −1 for none.
    [[nodiscard]] int chosenChip() const { return m_chosen; }
    void chooseChip(int chip);
    void removeChip(int chip);
    /// Turns a chip into text where it stands.
    void editChip(int chip);
    [[nodiscard]] QSize sizeHint() const override;

    /// Where a window has several: what the object names of this one and its parts begin with ("query").
    void setName(const QString& name);
    void setPlaceholder(const QString& text);

Q_SIGNALS:
    /// query() is another one: typing has paused, or a chip was changed.
    void queryChanged();
    /// Enter, arrow down or Escape: on to the list.
    void left();
    /// The star was pressed. There is one as soon as somebody is connected.
    void saveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void connectNotify(const QMetaMethod& signal) override;

private:
    void build();
    void connectParts();
    void takeFocusOut(Qt::FocusReason reason);
    [[nodiscard]] bool takesOver(const QKeyEvent& event) const;
    bool handleKey(const QKeyEvent& event);
    bool handlePopupKey(const QKeyEvent& event);
    bool handleChosenKey(const QKeyEvent& event);
    bool handleChipsClipboard(const QKeyEvent& event);
    bool handleAllKey(const QKeyEvent& event);
    bool handleEditKey(const QKeyEvent& event);
    bool handleEdgeKey(const QKeyEvent& event);
    bool reopenForComma();
    void enter();
    void stepFrom(int chip, int step);

    void takeWritten(bool pasted);
    bool finish();
    void showLine(int cursor);
    void chipsChanged();
    void choose(int chip, bool all);
    void read();
    void settle(const query::Query& query);
    [[nodiscard]] bool mayBecomeField() const;
    void clearAll();
    // query_bar_completion.cpp
    void complete();
    void completeTo(const query::Completion& completion);
    void acceptSuggestion();
    void countRows();
    void takeCounts();
    void showPopup();
    [[nodiscard]] bool isUnfinished(const query::ParseError& error) const;
    void showError();
    // query_bar_paint.cpp
    void layOut();
    [[nodiscard]] QRect room() const;
    void hover(QPoint point);
    void addActions(QMenu& menu);

    operations::BookSession& m_session;
    BookWords* m_words;
    LiveCounts* m_counts;
    QueryEdit* m_edit;
    PlainLabel* m_count;
    Button* m_save;
    QPointer<CompletionPopup> m_popup; ///< a child of the window
    QTimer m_typing;

    query::ChipLine m_line;
    query::Query m_query; ///< the last good one
    std::optional<query::ParseError> m_error;
    std::optional<query::Query> m_guess; ///< counted to see whether a word is text or a field that is begun
    ChipLayout m_layout;
    int m_completedAt = 0; ///< which part of the text completions replace
    int m_completedLength = 0;
    int m_chosen = -1;
    bool m_allChosen = false;
    bool m_asText = false;
    bool m_insists = false; ///< Enter was pressed: what is unfinished is wrong
    bool m_wrong = false;   ///< the error is shown
    int m_hovered = -1;     ///< the chip whose cross the pointer is on
};

} // namespace tenure::views
