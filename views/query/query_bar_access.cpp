// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/query/query_bar_access.h"

#include "views/query/query_bar.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The chip at a place, whichever that is at the moment.
class ChipAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ChipAccess(QueryBar& bar, int chip) : m_bar(&bar), m_chip(chip) {}

    [[nodiscard]] int chip() const { return m_chip; }
    [[nodiscard]] bool isValid() const override { return m_bar && m_chip < m_bar->chipCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_bar);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_bar->chipInWords(m_chip);
        return kind == QAccessible::Value ? m_bar->chipText(m_chip) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}

    [[nodiscard]] QRect rect() const override {
        if (!isValid())
            return {};
        const QRect box = m_bar->chipBox(m_chip);
        return box.isEmpty() ? QRect() : QRect(m_bar->mapToGlobal(box.topLeft()), box.size());
    }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.focused = isValid() && m_bar->chosenChip() == m_chip;
        state.offscreen = isValid() && m_bar->chipBox(m_chip).isEmpty();
        state.invalid = !isValid();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override {
        return {pressAction(), setFocusAction(), removeAction()};
    }
    [[nodiscard]] QString localizedActionDescription(const QString& name) const override {
        if (name == pressAction())
            return QueryBar::tr("Edit the condition");
        return name == removeAction() ? QueryBar::tr("Remove the condition")
                                      : QAccessibleActionInterface::localizedActionDescription(name);
    }
    void doAction(const QString& name) override {
        if (!isValid())
            return;
        if (name == pressAction())
            m_bar->editChip(m_chip);
        else if (name == setFocusAction())
            m_bar->chooseChip(m_chip);
        else if (name == removeAction())
            m_bar->removeChip(m_chip);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    static QString removeAction() { return u"Remove"_s; }

    QPointer<QueryBar> m_bar;
    int m_chip;
};

class QueryBarAccess : public QAccessibleWidget {
public:
    explicit QueryBarAccess(QueryBar& bar)
        : QAccessibleWidget(&bar, QAccessible::Grouping, QueryBar::tr("Query")) {}
    ~QueryBarAccess() override {
        for (const QAccessible::Id id : m_chips)
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(QueryBarAccess)

    [[nodiscard]] int childCount() const override {
        return bar().chipCount() + QAccessibleWidget::childCount();
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        return index < bar().chipCount() ? chip(index) : QAccessibleWidget::child(index - bar().chipCount());
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        if (const auto* chip = dynamic_cast<const ChipAccess*>(child))
            return chip->chip();
        const int index = QAccessibleWidget::indexOfChild(child);
        return index < 0 ? index : index + bar().chipCount();
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < bar().chipCount(); ++i) {
            if (chip(i)->rect().contains(x, y))
                return chip(i);
        }
        return QAccessibleWidget::childAt(x, y);
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return bar().chosenChip() >= 0 ? chip(bar().chosenChip()) : QAccessibleWidget::focusChild();
    }

private:
    [[nodiscard]] QueryBar& bar() const { return *static_cast<QueryBar*>(object()); }

    /// Made when it is first asked for; the registry of Qt owns it.
    [[nodiscard]] QAccessibleInterface* chip(int index) const {
        while (static_cast<int>(m_chips.size()) <= index) {
            auto made = std::make_unique<ChipAccess>(bar(), static_cast<int>(m_chips.size()));
            m_chips.push_back(QAccessible::registerAccessibleInterface(made.release()));
        }
        return QAccessible::accessibleInterface(m_chips[static_cast<std::size_t>(index)]);
    }

    mutable std::vector<QAccessible::Id> m_chips;
};

QAccessibleInterface* accessOf(const QString&, QObject* object) {
    auto* bar = qobject_cast<QueryBar*>(object);
    return bar != nullptr ? std::make_unique<QueryBarAccess>(*bar).release() : nullptr;
}

} // namespace

void installQueryBarAccess() {
    QAccessible::installFactory(accessOf);
}

} // namespace tenure::views
