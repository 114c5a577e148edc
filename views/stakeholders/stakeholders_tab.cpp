// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stakeholders/stakeholders_tab.h"

#include "operations/book_session.h"
#include "operations/stakeholders.h"
#include "views/shell/fonts.h"
#include "views/stakeholders/chain_view.h"
#include "views/stakeholders/contact_delegate.h"
#include "views/stakeholders/contact_dialog.h"
#include "views/stakeholders/contact_panel.h"
#include "views/widgets/button.h"
#include "views/widgets/keycap.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/segmented_control.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barPixels = 40;
constexpr int narrowBelow = 1280;
constexpr std::array columnWidths{184, 140, 168, 76, 110, 112, 80};

} // namespace

StakeholdersTab::StakeholdersTab(operations::BookSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_graph(new ChainView(this)), m_table(new QTreeView(this)),
      m_panel(new ContactPanel(this)) {
    setObjectName(u"stakeholdersTab"_s);
    auto* main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(buildBar());
    main->addWidget(m_graph, 3);
    main->addWidget(m_table, 2);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(1); // the line between them
    columns->addLayout(main, 1);
    columns->addWidget(m_panel);
    m_graph->setObjectName(u"chainGraph"_s);
    m_graph->setAccessibleName(tr("Decision chain"));
    buildTable();
    setFocusProxy(m_graph);
    connectParts();
}

QWidget* StakeholdersTab::buildBar() {
    auto* bar = new QWidget(this);
    bar->setFixedHeight(scaled(barPixels));
    m_count = new PlainLabel({}, TextRole::Base, &Tokens::text2, bar);
    m_count->setObjectName(u"chainCount"_s);
    m_switch = new SegmentedControl(bar, SegmentedControl::Height::Small);
    m_switch->setObjectName(u"chainSwitch"_s);
    m_switch->setAccessibleName(tr("How the chain is shown"));
    m_switch->addSegment(tr("Graph"));
    m_switch->addSegment(tr("Table"));
    m_add = new Button(tr("Contact"), Button::Kind::Plain, bar);
    m_add->setObjectName(u"addContact"_s);
    m_add->setSymbol(Icon::Plus);
    m_add->setHeight(Button::Height::Small);
    m_add->setEnabled(m_session.isWritable());
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(scaled(16), 0, scaled(16), 0);
    row->setSpacing(scaled(8));
    row->addWidget(new PlainLabel(tr("Decision chain"), TextRole::Emphasis, &Tokens::text, bar));
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_switch);
    row->addWidget(m_add);
    return bar;
}

void StakeholdersTab::buildTable() {
    m_table->setObjectName(u"chainTable"_s);
    m_table->setAccessibleName(tr("Contacts"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ContactDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setMouseTracking(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->header()->setSectionsMovable(false);
    for (std::size_t i = 0; i < columnWidths.size(); ++i)
        m_table->setColumnWidth(int(i), scaled(columnWidths.at(i)));
    m_table->installEventFilter(this); // letters are no type-ahead
}

void StakeholdersTab::connectParts() {
    connect(m_add, &QPushButton::clicked, this, [this] { addContact(); });
    connect(m_switch, &SegmentedControl::currentChanged, this, [this](int shown) {
        m_graph->setVisible(shown == 0);
        setFocusProxy(shown == 0 ? static_cast<QWidget*>(m_graph) : m_table);
    });
    connect(m_graph, &ChainView::currentChanged, this, &StakeholdersTab::setCurrent);
    connect(m_graph, &ChainView::editRequested, this, &StakeholdersTab::editContact);
    connect(m_graph, &ChainView::addRequested, this, &StakeholdersTab::addContact);
    connect(m_graph, &ChainView::linkingChanged, this, &StakeholdersTab::stateChanged);
    connect(m_graph, &ChainView::superiorChosen, this,
            [this](domain::ContactId contact, domain::ContactId superior) {
                if (const items::ContactEntry* entry = m_board->find(contact)) {
                    domain::Contact changed = entry->state.contact;
                    changed.reportsTo = superior;
                    change(changed);
                }
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                if (const items::ContactEntry* entry = m_model.entryAt(index))
                    setCurrent(entry->state.contact.id);
            });
    connect(m_table, &QTreeView::doubleClicked, this, [this] { editContact(m_current); });
    connect(m_panel, &ContactPanel::addRequested, this, &StakeholdersTab::addContact);
    connect(m_panel, &ContactPanel::editRequested, this, &StakeholdersTab::editContact);
    connect(m_panel, &ContactPanel::showRequested, this, [this](domain::ContactId contact) {
        setCurrent(contact);
        takeFocus();
    });
}

void StakeholdersTab::present(const ShownAccountPtr& account) {
    m_account = account;
    m_session.inBackground(
        this, [&book = m_session.book(), id = account->id()] { return operations::stakeholdersOf(book, id); },
        [this, account](const domain::Result<operations::Stakeholders>& stakeholders) {
            if (account != m_account)
                return; // another one is on its way
            if (stakeholders)
                take(*stakeholders);
            else
                Q_EMIT failed(stakeholders.error());
        });
}

void StakeholdersTab::take(const operations::Stakeholders& stakeholders) {
    m_board = std::make_shared<const items::ContactBoard>(
        items::contactBoard(stakeholders, m_account->details(), m_account->display));
    const auto all = int(m_board->entries.size());
    const auto reachable = std::ranges::count_if(m_board->entries, [](const items::ContactEntry& entry) {
        return entry.state.contact.status == domain::ContactStatus::Active;
    });
    m_count->setText(tr("%n contact(s)", nullptr, all) + items::listSeparator() +
                     tr("%n reachable", nullptr, int(reachable)));
    const domain::ContactId kept = m_board->find(m_current) != nullptr ? m_current
                                   : all > 0 ? m_board->entries.front().state.contact.id
                                             : domain::ContactId{};
    m_model.setBoard(m_board);
    m_graph->setBoard(m_board, m_account->writable);
    m_current = {};
    setCurrent(kept);
    if (!kept.isValid())
        showPanel();
    Q_EMIT stateChanged();
}

void StakeholdersTab::setCurrent(domain::ContactId contact) {
    if (contact == m_current || !contact.isValid())
        return;
    m_current = contact;
    m_graph->setCurrent(contact);
    m_table->setCurrentIndex(m_model.indexOf(contact));
    showPanel();
}

void StakeholdersTab::showPanel() {
    if (m_board && m_account)
        m_panel->present(m_board, m_account, m_current);
}

void StakeholdersTab::takeFocus() {
    QWidget* part = m_switch->current() == 0 ? static_cast<QWidget*>(m_graph) : m_table;
    part->setFocus(Qt::OtherFocusReason);
}

QList<KeyHint> StakeholdersTab::keyHints() const {
    QList<KeyHint> keys;
    if (m_graph->isLinking())
        return {{{keycapText(Qt::Key_Return)}, tr("reports to this one")},
                {{keycapText(Qt::Key_Escape)}, tr("stop")}};
    keys.append({{u"←"_s, u"↑"_s, u"↓"_s, u"→"_s}, tr("walk the graph")});
    if (!m_session.isWritable())
        return keys;
    keys.append({{u"C"_s}, tr("new contact")});
    keys.append({{u"R"_s}, tr("reports to")});
    keys.append({{u"E"_s}, tr("edit")});
    keys.append({{u"1…5"_s}, tr("influence")});
    keys.append({{u"+"_s, u"−"_s}, tr("sentiment")});
    keys.append({{u"H"_s}, tr("has left")});
    return keys;
}

void StakeholdersTab::addContact(domain::ContactRole role) {
    if (!m_account || !m_session.isWritable())
        return;
    domain::Contact contact;
    contact.account = m_account->id();
    contact.role = role;
    openDialog(contact);
}

void StakeholdersTab::editContact(domain::ContactId contact) {
    const items::ContactEntry* entry = m_board ? m_board->find(contact) : nullptr;
    if (entry != nullptr && m_session.isWritable())
        openDialog(entry->state.contact);
}

void StakeholdersTab::openDialog(const domain::Contact& contact) {
    auto* dialog = new ContactDialog(contact, m_board ? *m_board : items::ContactBoard(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const domain::Contact written = dialog->contact();
        if (written.id.isValid())
            change(written);
        else
            report(operations::addContact(m_session.book(), written));
    });
    connect(dialog, &QDialog::finished, this, &StakeholdersTab::takeFocus);
    dialog->open();
}

void StakeholdersTab::change(domain::Contact contact) {
    report(operations::changeContact(m_session.book(), std::move(contact)));
}

bool StakeholdersTab::changeByKey(int key, const QString& text) {
    const items::ContactEntry* entry = m_board ? m_board->find(m_current) : nullptr;
    const bool atMissing = m_graph->hasFocus() && !m_graph->current().isValid();
    if (entry == nullptr || atMissing)
        return false;
    domain::Contact contact = entry->state.contact;
    const int mood = contact.sentiment == domain::Sentiment::Unknown ? int(domain::Sentiment::Neutral)
                                                                     : int(contact.sentiment);
    if (key >= Qt::Key_1 && key <= Qt::Key_5)
        contact.influence = key - Qt::Key_0;
    else if (text == "+"_L1)
        contact.sentiment =
            static_cast<domain::Sentiment>(std::min(mood + 1, int(domain::Sentiment::Positive)));
    else if (text == "-"_L1)
        contact.sentiment =
            static_cast<domain::Sentiment>(std::max(mood - 1, int(domain::Sentiment::Negative)));
    else if (key == Qt::Key_H)
        contact.status = contact.status == domain::ContactStatus::Active ? domain::ContactStatus::Left
                                                                         : domain::ContactStatus::Active;
    else if (key == Qt::Key_Delete) {
        report(operations::removeContact(m_session.book(), m_current));
        return true;
    } else if (key == Qt::Key_E || key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter) {
        editContact(m_current);
        return true;
    } else
        return false;
    if (contact != entry->state.contact)
        change(std::move(contact));
    return true;
}

void StakeholdersTab::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (plain && event->key() == Qt::Key_C)
        addContact();
    else if (!plain || !m_session.isWritable() || !changeByKey(event->key(), event->text()))
        return QWidget::keyPressEvent(event);
    event->accept();
}

bool StakeholdersTab::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        const int step = key->key() == Qt::Key_J ? 1 : key->key() == Qt::Key_K ? -1 : 0;
        if (plain && step != 0) {
            const QModelIndex next =
                m_table->currentIndex().siblingAtRow(m_table->currentIndex().row() + step);
            if (next.isValid())
                m_table->setCurrentIndex(next);
            return true;
        }
        if (plain && (!key->text().isEmpty() || key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete)) {
            keyPressEvent(key);
            if (key->isAccepted())
                return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StakeholdersTab::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, scaled(barPixels) - 1, width(), 1), tokens.line);
    if (m_panel->isVisible())
        painter.fillRect(QRect(m_panel->x() - 1, 0, 1, height()), tokens.border);
}

void StakeholdersTab::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_panel->setVisible(window()->width() >= narrowBelow);
}

} // namespace tenure::views
