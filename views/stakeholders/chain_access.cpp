// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stakeholders/chain_access.h"

#include "views/stakeholders/chain_view.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <memory>
#include <vector>

namespace tenure::views {

namespace {

/// The card at a place, whoever that is at the moment.
class CardAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    CardAccess(ChainView& view, int node) : m_view(&view), m_node(node) {}

    [[nodiscard]] int node() const { return m_node; }
    [[nodiscard]] bool isValid() const override {
        return m_view && m_node < int(m_view->picture().nodes().size());
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return isValid() && kind == QAccessible::Name ? m_view->picture().inWords(m_node) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid())
            return {};
        const QRect box = m_view->shownBox(m_node);
        return {m_view->viewport()->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invalid = !isValid();
        state.selected = isValid() && m_view->currentNode() == m_node;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = isValid() && !m_view->viewport()->rect().intersects(m_view->shownBox(m_node));
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override {
        if (!isValid())
            return;
        m_view->setCurrentNode(m_node);
        if (name == pressAction())
            m_view->activate(m_node);
        else
            m_view->setFocus(Qt::OtherFocusReason);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<ChainView> m_view;
    int m_node;
};

class ChainAccess : public QAccessibleWidget {
public:
    explicit ChainAccess(ChainView& view) : QAccessibleWidget(&view, QAccessible::List) {}
    ~ChainAccess() override {
        for (const QAccessible::Id id : m_cards)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(ChainAccess)

    [[nodiscard]] int childCount() const override { return int(view().picture().nodes().size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        return index >= 0 && index < childCount() ? card(index) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* card = dynamic_cast<const CardAccess*>(child);
        return card != nullptr ? card->node() : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < childCount(); ++i) {
            if (card(i)->rect().contains(x, y))
                return card(i);
        }
        return nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override { return child(view().currentNode()); }

private:
    [[nodiscard]] ChainView& view() const { return *static_cast<ChainView*>(object()); }

    /// Made when it is first asked for; the registry of Qt owns it.
    [[nodiscard]] QAccessibleInterface* card(int index) const {
        while (int(m_cards.size()) <= index) {
            auto made = std::make_unique<CardAccess>(view(), int(m_cards.size()));
            m_cards.push_back(QAccessible::registerAccessibleInterface(made.release()));
        }
        return QAccessible::accessibleInterface(m_cards[std::size_t(index)]);
    }

    mutable std::vector<QAccessible::Id> m_cards;
};

QAccessibleInterface* accessOf(const QString&, QObject* object) {
    auto* view = qobject_cast<ChainView*>(object);
    return view != nullptr ? std::make_unique<ChainAccess>(*view).release() : nullptr;
}

} // namespace

void installChainAccess() {
    QAccessible::installFactory(accessOf);
}

} // namespace tenure::views
