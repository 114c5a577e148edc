// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/start_card.h"

#include "views/shell/fonts.h"
#include "views/shell/shapes.h"
#include "views/shell/start_pictures.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostShown = 6;

class PictureBox final : public QWidget {
public:
    explicit PictureBox(StartCard::Picture picture) : m_picture(picture) {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {scaled(200), scaled(96)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        if (m_picture == StartCard::Picture::Table)
            paintTablePicture(painter, rect(), tokensOf(this));
        else
            paintAccountsPicture(painter, rect(), tokensOf(this));
    }

private:
    StartCard::Picture m_picture;
};

/// An icon of 18 px as a widget of its own.
class Symbol final : public QWidget {
public:
    explicit Symbol(Icon which) : m_which(which) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    [[nodiscard]] QSize sizeHint() const override { return {scaled(18), scaled(20)}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, QRectF(0, 0, scaled(18), height()), m_which, tokensOf(this).accentText);
    }

private:
    Icon m_which;
};

QHBoxLayout* titleRow(Icon symbol, const QString& title) {
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(9));
    row->addWidget(new Symbol(symbol));
    row->addWidget(new ElidedLabel(title, TextRole::Heading), 1);
    return row;
}

} // namespace

StartCard::StartCard(const Content& content, QWidget* parent)
    : QFrame(parent), m_key(content.key), m_first(content.first),
      m_button(new Button(content.button, content.first ? Button::Kind::Primary : Button::Kind::Plain)) {
    setAccessibleName(content.title);
    m_button->setObjectName(u"startButton"_s);
    m_button->setHeight(Button::Height::Large);
    m_button->setKey(content.key);
    m_button->setAccessibleName(content.title);
    m_button->setAccessibleDescription(content.text);
    connect(m_button, &QPushButton::clicked, this, &StartCard::pressed);

    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(scaled(24), scaled(21), scaled(24), scaled(19));
    rows->setSpacing(0);
    rows->addWidget(new PictureBox(content.picture));
    rows->addSpacing(scaled(17));
    rows->addLayout(titleRow(content.symbol, content.title));
    rows->addSpacing(scaled(6));
    auto* text = new PlainLabel(content.text, TextRole::Base, &Tokens::text2);
    text->setWordWrap(true);
    text->setLinePitch(19);
    text->setMinimumHeight(scaled(4 * 19));
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    rows->addWidget(text, 1);
    rows->addSpacing(scaled(6));
    rows->addWidget(new ElidedLabel(content.note, TextRole::Small, &Tokens::text3));
    rows->addSpacing(scaled(15));
    rows->addWidget(m_button, 0, Qt::AlignLeft);
}

void StartCard::press() {
    m_button->click();
}

void StartCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    paintBox(painter, rect(), radius::card, tokens.surface, m_first ? tokens.accent : tokens.border,
             m_first ? 2 : 1);
}

RecentCard::RecentCard(QWidget* parent) : QFrame(parent), m_rows(new QVBoxLayout(this)) {
    setObjectName(u"cardRecent"_s);
    setAccessibleName(tr("Recent books"));
    m_rows->setContentsMargins(scaled(24), scaled(21), scaled(24), scaled(18));
    m_rows->setSpacing(scaled(6));
    m_rows->addLayout(titleRow(Icon::Clock, tr("Recent books")));
    m_rows->addStretch(1);
}

void RecentCard::setBooks(const QStringList& paths) {
    for (QWidget* row : std::as_const(m_shown)) {
        row->setParent(nullptr);
        row->deleteLater();
    }
    m_shown.clear();
    for (const QString& path : paths.mid(0, mostShown)) {
        const QFileInfo file(path);
        QString name = file.completeBaseName();
        auto* link = new Button(name.replace(u'&', u"&&"_s), Button::Kind::Link);
        link->setObjectName(u"recentBook"_s);
        link->setSymbol(Icon::Db);
        setPlainToolTip(link, QDir::toNativeSeparators(path));
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(link, &QPushButton::clicked, this, [this, path] { Q_EMIT bookChosen(path); });
        auto* folder =
            new ElidedLabel(QDir::toNativeSeparators(file.absolutePath()), TextRole::Small, &Tokens::text3);
        auto* row = new QWidget;
        auto* lines = new QVBoxLayout(row);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        lines->addWidget(link);
        lines->addWidget(folder);
        m_rows->insertWidget(m_rows->count() - 1, row);
        m_shown.append(row);
    }
}

void RecentCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = tokensOf(this);
    paintBox(painter, rect(), radius::card, tokens.surface, tokens.border);
}

} // namespace tenure::views
