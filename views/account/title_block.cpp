// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/account/title_block.h"

#include "views/shell/fonts.h"
#include "views/shell/icons.h"
#include "views/shell/shapes.h"
#include "views/widgets/drawing.h"
#include "views/widgets/plain_text.h"
#include "views/widgets/tag_badge.h"
#include "views/widgets/tier_bars.h"

#include <QAbstractButton>
#include <QPainter>

#include <cmath>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

// The design's measures of the strip, from its top left corner (mockups/account.png).
constexpr int tileSide = 44;
constexpr int tileLeft = 16;
constexpr int textLeft = 74;
constexpr int stripHeight = 76;
constexpr int crumbMiddle = 17;
constexpr int nameMiddle = 38;
constexpr int servedMiddle = 58;

/// A word of the breadcrumb that leads somewhere; underlined under the pointer.
class Crumb : public QAbstractButton {
public:
    Crumb(const QString& text, QWidget* parent) : QAbstractButton(parent) {
        setText(text);
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    [[nodiscard]] QSize sizeHint() const override {
        const QFontMetricsF metrics(roleFont(TextRole::Small));
        return {std::max(scaled(24), int(std::ceil(metrics.horizontalAdvance(text()))) + 1), scaled(24)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QFont face = roleFont(TextRole::Small);
        face.setUnderline(underMouse());
        painter.setFont(face);
        painter.setPen(tokensOf(this).text3);
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text());
    }
};

void paintTile(QPainter& painter, const QRectF& box, const QString& initials, const Tokens& tokens) {
    paintBox(painter, box, radius::card, tokens.goneSoft, {});
    painter.setFont(roleFont(TextRole::Heading));
    painter.setPen(tokens.text2);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, initials);
}

/// Puts @p part at @p left with its middle at @p middle; returns where it ends.
int put(QWidget* part, int left, int middle, int most) {
    const QSize size = part->sizeHint();
    const int width = std::clamp(size.width(), 0, std::max(0, most - left));
    part->setGeometry(left, middle - size.height() / 2, width, size.height());
    return left + width;
}

} // namespace

TitleBlock::TitleBlock(QWidget* parent)
    : QWidget(parent), m_tile(new Drawing(tileSide, {}, this)), m_list(new Crumb(tr("Accounts"), this)),
      m_chevron(new Drawing(
          12,
          [](QPainter& painter, const QRectF& box, const Tokens& tokens) {
              paintIcon(painter, box, Icon::Right, tokens.text3);
          },
          this)),
      m_group(new PlainLabel({}, TextRole::Small, &Tokens::text3, this)),
      m_name(new ElidedLabel({}, TextRole::Title, &Tokens::text, this)), m_bars(new Drawing(12, {}, this)),
      m_service(new PlainLabel({}, TextRole::Base, &Tokens::text2, this)),
      m_avatar(new Drawing(20, {}, this)),
      m_owner(new ElidedLabel({}, TextRole::Base, &Tokens::text2, this)) {
    m_list->setObjectName(u"accountCrumb"_s);
    m_group->setObjectName(u"accountCrumbGroup"_s);
    m_name->setObjectName(u"accountName"_s);
    m_service->setObjectName(u"accountService"_s);
    m_owner->setObjectName(u"accountOwner"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_list, &QAbstractButton::clicked, this, &TitleBlock::listRequested);
}

void TitleBlock::present(const ShownAccount& account) {
    const operations::AccountDetails& details = account.details();
    m_tile->setDraw([initials = initialsOf(details.account.name)](QPainter& painter, const QRectF& box,
                                                                  const Tokens& tokens) {
        paintTile(painter, box, initials, tokens);
    });
    m_name->setText(details.account.name);
    const bool listed = details.facts.has_value();
    m_group->setText(listed ? items::tierText(details.facts->tier) : tr("Trash"));
    m_bars->setVisible(listed);
    QStringList service;
    if (listed) {
        m_bars->setDraw(
            [tier = details.facts->tier](QPainter& painter, const QRectF& box, const Tokens& tokens) {
                paintTierBars(painter, box, tier, tokens);
            });
        service = {items::tierText(details.facts->tier), items::stageText(details.facts->stage)};
    } else {
        service = {tr("Deleted")};
    }
    const bool owned = !details.ownerName.isEmpty();
    m_service->setText(service.join(u"  ·  "_s) + (owned ? u"  ·"_s : QString()));
    m_avatar->setVisible(owned);
    m_avatar->setDraw([initials = initialsOf(details.ownerName)](QPainter& painter, const QRectF& box,
                                                                 const Tokens& tokens) {
        paintAvatar(painter, box, initials, tokens);
    });
    m_owner->setText(details.ownerName);
    placeParts();
}

QSize TitleBlock::minimumSizeHint() const {
    return {scaled(textLeft + 140), scaled(stripHeight)};
}

QSize TitleBlock::sizeHint() const {
    return {scaled(textLeft + 320), scaled(stripHeight)};
}

void TitleBlock::placeServed(int top) {
    int left = scaled(textLeft);
    if (m_bars->isVisibleTo(this))
        left = put(m_bars, left, top, width()) + scaled(6);
    left = put(m_service, left, top, width()) + scaled(7);
    if (m_avatar->isVisibleTo(this))
        left = put(m_avatar, left, top, width()) + scaled(7);
    put(m_owner, left, top, width());
}

void TitleBlock::placeParts() {
    m_tile->setGeometry(scaled(tileLeft), scaled((stripHeight - tileSide) / 2.0), scaled(tileSide),
                        scaled(tileSide));
    int left = put(m_list, scaled(textLeft), scaled(crumbMiddle), width());
    left = put(m_chevron, left + scaled(6), scaled(crumbMiddle), width());
    put(m_group, left + scaled(6), scaled(crumbMiddle), width());
    put(m_name, scaled(textLeft), scaled(nameMiddle), width());
    placeServed(scaled(servedMiddle));
}

void TitleBlock::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeParts();
}

} // namespace tenure::views
