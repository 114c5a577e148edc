// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <iterator>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView fileNames[] = {
    "today"_L1,     "accounts"_L1, "onboarding"_L1, "renewals"_L1,  "tasks"_L1,     "plays"_L1,
    "dashboard"_L1, "reports"_L1,  "contacts"_L1,   "user"_L1,      "search"_L1,    "filter"_L1,
    "plus"_L1,      "minus"_L1,    "close"_L1,      "check"_L1,     "down"_L1,      "right"_L1,
    "left"_L1,      "up"_L1,       "more"_L1,       "snooze"_L1,    "calendar"_L1,  "phone"_L1,
    "mail"_L1,      "video"_L1,    "note"_L1,       "link"_L1,      "tag"_L1,       "star"_L1,
    "pin"_L1,       "flag"_L1,     "warn"_L1,       "info"_L1,      "undo"_L1,      "export"_L1,
    "import"_L1,    "settings"_L1, "sync"_L1,       "columns"_L1,   "sort"_L1,      "lock"_L1,
    "external"_L1,  "arrow"_L1,    "trendUp"_L1,    "trendDown"_L1, "trendFlat"_L1, "grip"_L1,
    "play"_L1,      "csv"_L1,      "plug"_L1,       "box"_L1,       "db"_L1,        "edit"_L1,
    "trash"_L1,     "bell"_L1,     "send"_L1,       "target"_L1,    "swap"_L1,      "coin"_L1,
    "wrench"_L1,    "shield"_L1,   "block"_L1,      "doc"_L1,       "moon"_L1,      "help"_L1,
    "heart"_L1,     "grid"_L1,     "list"_L1,       "branch"_L1,    "clock"_L1,     "bookmark"_L1,
    "folder"_L1,    "building"_L1,
};
static_assert(std::size(fileNames) == std::size_t(Icon::None));

QPixmap render(QLatin1StringView name, int pixels, const QColor& colour) {
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

/// Fills currentColor from the palette of the application at the moment of painting.
class InkIconEngine final : public QIconEngine {
public:
    InkIconEngine(Icon which, Ink ink) : m_which(which), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        paintIcon(*painter, rect, m_which, colour(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return iconPixmap(m_which, std::min(size.width(), size.height()), colour(mode, state));
    }
    QIconEngine* clone() const override { return new InkIconEngine(*this); } // QIcon owns what it clones
    QString key() const override { return u"tenure-ink"_s; }
    bool isNull() override { return m_which == Icon::None; }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode, QIcon::State state) const {
        const Tokens& tokens = tokensFor(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return tokens.disabled;
        return state == QIcon::On ? tokens.accentText : tokens.*m_ink;
    }

    Icon m_which;
    Ink m_ink;
};

} // namespace

QIcon icon(Icon which, Ink ink) {
    return QIcon(new InkIconEngine(which, ink)); // QIcon takes the engine
}

QIcon programIcon() {
    return QIcon(u":/icons/tenure.svg"_s);
}

QPixmap iconPixmap(Icon which, int pixels, const QColor& colour) {
    if (which == Icon::None || pixels <= 0)
        return {};
    const QLatin1StringView name = fileNames[std::size_t(which)];
    const QString key = u"tenure/%1/%2/%3"_s.arg(name, colour.name(QColor::HexArgb)).arg(pixels);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, pixels, colour);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& box, Icon which, const QColor& colour) {
    const double side = std::min(box.width(), box.height());
    const double ratio = painter.device()->devicePixelRatio();
    QPixmap pixmap = iconPixmap(which, qRound(side * ratio), colour);
    if (pixmap.isNull())
        return;
    pixmap.setDevicePixelRatio(ratio);
    const double drawn = pixmap.width() / ratio;
    // On whole device pixels, or the strokes blur.
    const auto snapped = [&](double at) { return qRound(at * ratio) / ratio; };
    painter.drawPixmap(QPointF(snapped(box.center().x() - drawn / 2), snapped(box.center().y() - drawn / 2)),
                       pixmap);
}

} // namespace tenure::views
