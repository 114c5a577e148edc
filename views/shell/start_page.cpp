// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/start_page.h"

#include "views/shell/fonts.h"
#include "views/shell/shapes.h"
#include "views/shell/start_card.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnWidth = 980;

/// The ground of the page: `surface`, whatever lies on it.
class Ground final : public QWidget {
protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), tokensOf(this).surface); }
};

/// The dashed box that says what the whole window takes.
class DropZone final : public QWidget {
public:
    explicit DropZone(const QString& text) : m_text(text) {
        setObjectName(u"dropZone"_s);
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {scaled(300), scaled(64)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tokens& tokens = tokensOf(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen dashes(tokens.strong, 1);
        dashes.setDashPattern({3, 2});
        dashes.setCapStyle(Qt::FlatCap);
        painter.setPen(dashes);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
        const QFont face = roleFont(TextRole::Base);
        const int words = int(QFontMetricsF(face).horizontalAdvance(m_text)) + 1;
        const int icon = scaled(16);
        const int left = (width() - words - icon - scaled(10)) / 2;
        paintIcon(painter, QRectF(left, 0, icon, height()), Icon::Import, tokens.text2);
        painter.setFont(face);
        painter.setPen(tokens.text2);
        painter.drawText(QRect(left + icon + scaled(10), 0, words, height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, m_text);
    }

private:
    QString m_text;
};

} // namespace

StartPage::StartPage(QWidget* parent) : QScrollArea(parent) {
    setObjectName(u"startPage"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto* ground = new Ground;
    auto* across = new QHBoxLayout(ground);
    across->setContentsMargins(scaled(24), 0, scaled(24), 0);
    auto* column = new QWidget;
    column->setMaximumWidth(scaled(columnWidth));
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addStretch(39); // a little above the middle
    auto* heading = new PlainLabel(tr("Start your book"), TextRole::Number);
    heading->setObjectName(u"startHeading"_s);
    rows->addWidget(heading);
    rows->addSpacing(scaled(3));
    auto* intro = new PlainLabel(tr("Tenure keeps everything in one file on this computer. Choose how to "
                                    "fill it; you can use the others later."),
                                 TextRole::Lead, &Tokens::text2);
    intro->setWordWrap(true);
    rows->addWidget(intro);
    rows->addSpacing(scaled(27));
    rows->addWidget(makeCards());
    rows->addSpacing(scaled(20));
    rows->addWidget(makeDropZone());
    rows->addSpacing(scaled(19));
    rows->addWidget(makeLinks());
    rows->addStretch(61);
    across->addStretch(1);
    across->addWidget(column, 1000);
    across->addStretch(1);
    setWidget(ground);
}

QWidget* StartPage::makeCards() {
    auto* row = new QWidget;
    m_cards = new QHBoxLayout(row);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(scaled(16));
    auto* import = new StartCard({.picture = StartCard::Picture::Table,
                                  .symbol = Icon::Csv,
                                  .title = tr("Import a CSV"),
                                  .text = tr("Accounts from your CRM or a spreadsheet. Columns, dates and "
                                             "separators are detected; you see every "
                                             "change before it is saved."),
                                  .note = tr("Needs: one column with account names"),
                                  .button = tr("Choose file…"),
                                  .key = Qt::Key_I,
                                  .first = true});
    import->setObjectName(u"cardImport"_s);
    auto* demo = new StartCard(
        {.picture = StartCard::Picture::Accounts,
         .symbol = Icon::Box,
         .title = tr("Open the demo book"),
         .text = tr("64 invented accounts with contracts, contacts and renewals. Nothing leaves "
                    "your computer; delete it whenever you like."),
         .note = tr("Ready in 2 seconds"),
         .button = tr("Open demo"),
         .key = Qt::Key_D});
    demo->setObjectName(u"cardDemo"_s);
    connect(import, &StartCard::pressed, this, &StartPage::importRequested);
    connect(demo, &StartCard::pressed, this, &StartPage::demoRequested);
    for (StartCard* card : {import, demo}) {
        m_cards->addWidget(card, 1);
        auto* shortcut = new QShortcut(card->key(), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, card, &StartCard::press);
    }
    m_recent = new RecentCard;
    connect(m_recent, &RecentCard::bookChosen, this, &StartPage::recentBookChosen);
    m_cards->addWidget(m_recent, 1);
    m_recent->hide();
    return row;
}

QWidget* StartPage::makeDropZone() {
    return new DropZone(tr("Drop a .csv or .tenure file anywhere in this window"));
}

QWidget* StartPage::makeLinks() {
    auto* row = new QWidget;
    auto* links = new QHBoxLayout(row);
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(scaled(22));
    const auto add = [&](const QString& name, const QString& text, Icon symbol, const QKeySequence& key) {
        auto* link = new Button(text, Button::Kind::Link);
        link->setObjectName(name);
        link->setSymbol(symbol);
        link->setKey(key);
        links->addWidget(link);
        return link;
    };
    connect(add(u"linkOpen"_s, tr("Open an existing book"), Icon::Folder, QKeySequence::Open),
            &QPushButton::clicked, this, &StartPage::openRequested);
    connect(add(u"linkNewAccount"_s, tr("Add one account by hand"), Icon::Plus, QKeySequence::New),
            &QPushButton::clicked, this, &StartPage::newAccountRequested);
    connect(add(u"linkRestore"_s, tr("Restore a backup"), Icon::Undo, {}), &QPushButton::clicked, this,
            &StartPage::restoreRequested);
    links->addStretch(1);
    links->addWidget(
        new ElidedLabel(tr("Works offline. No sign-in, no telemetry."), TextRole::Small, &Tokens::text3));
    return row;
}

void StartPage::setRecentBooks(const QStringList& paths) {
    m_recent->setBooks(paths);
    m_recent->setVisible(!paths.isEmpty());
}

QList<KeyHint> StartPage::keys() const {
    return {{{u"I"_s}, tr("import")}, {{u"D"_s}, tr("demo")}, {{u"Ctrl"_s, u"O"_s}, tr("open")}};
}

} // namespace tenure::views
