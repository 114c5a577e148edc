// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/stakeholders/chain_picture.h"

#include <QAbstractScrollArea>

#include <optional>

namespace tenure::views {

/// The decision chain as a graph. Arrows walk from card to card; R and then Enter on another card, or a drag
/// onto it, sets whom a person reports to. Draws only what is seen.
class ChainView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ChainView(QWidget* parent = nullptr);

    /// @p writable: cards can be dragged.
    void setBoard(items::ContactBoardPtr board, bool writable);
    /// Invalid: none, or the card for somebody missing.
    [[nodiscard]] domain::ContactId current() const;
    void setCurrent(domain::ContactId contact);

    [[nodiscard]] const ChainPicture& picture() const { return m_picture; }
    [[nodiscard]] int currentNode() const { return m_current; }
    void setCurrentNode(int node);
    /// Where a card is seen, in the viewport.
    [[nodiscard]] QRect shownBox(int node) const;
    /// Opens the person, or asks for the one that is missing.
    void activate(int node);
    /// Whether the person who was chosen with R waits for the one they report to.
    [[nodiscard]] bool isLinking() const { return m_linking.has_value(); }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(tenure::domain::ContactId contact);
    void editRequested(tenure::domain::ContactId contact);
    void addRequested(tenure::domain::ContactRole role);
    void superiorChosen(tenure::domain::ContactId contact, tenure::domain::ContactId superior);
    /// Another one waits to be linked, or none.
    void linkingChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOut();
    void setLinking(std::optional<int> node);
    void finishLink(int target);
    [[nodiscard]] QPoint offset() const;
    [[nodiscard]] int nodeUnder(const QMouseEvent& event) const;
    void paintMarks(QPainter& painter) const;

    items::ContactBoardPtr m_board;
    ChainPicture m_picture;
    bool m_writable = false;
    int m_current = -1;
    std::optional<int> m_linking; ///< who waits for the one they report to
    QPoint m_pressed;
    std::optional<QPoint> m_dragged; ///< where the pointer is while a card is dragged
};

} // namespace tenure::views
