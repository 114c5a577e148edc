// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/start_pictures.h"

#include "views/shell/fonts.h"
#include "views/shell/number_painter.h"
#include "views/shell/shapes.h"
#include "views/widgets/state_shape.h"

#include <QPainter>

#include <array>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double drawnWidth = 268; ///< the width that the positions below are given for
constexpr double barHeight = 7;

/// Places what is drawn for 268 × 96 into a box at the present scale.
struct Sheet {
    QPainter& painter;
    QRectF box;
    double across = box.width() / drawnWidth;
    double down = box.height() / 96;

    [[nodiscard]] QPointF at(double x, double y) const {
        return {box.left() + x * across, box.top() + y * down};
    }
    void bar(double x, double middle, double width, const QColor& colour) const {
        const double height = barHeight * down;
        paintBox(painter, QRectF(at(x, middle) - QPointF(0, height / 2), QSizeF(width * across, height)), 2,
                 colour, {});
    }
};

} // namespace

void paintTablePicture(QPainter& painter, const QRect& box, const Tokens& tokens) {
    paintBox(painter, box, radius::chip, tokens.subtle, tokens.line);
    const Sheet sheet{painter, box};
    constexpr std::array columns = {14.0, 76.0, 138.0, 200.0};
    constexpr std::array<std::array<double, 4>, 4> widths = {
        {{44, 36, 48, 30}, {36, 48, 30, 44}, {48, 30, 44, 36}, {30, 44, 36, 48}}};
    constexpr std::array rows = {17.5, 36.5, 55.5, 74.5};
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < columns.size(); ++column)
            sheet.bar(columns[column], rows[row], widths[row][column],
                      row == 0 ? tokens.strong : tokens.border);
        if (row > 0) {
            const double y = sheet.at(0, rows[row] - 9.5).y();
            painter.fillRect(QRectF(box.left() + 1, qRound(y), box.width() - 2, 1), tokens.line);
        }
    }
}

void paintAccountsPicture(QPainter& painter, const QRect& box, const Tokens& tokens) {
    paintBox(painter, box, radius::chip, tokens.subtle, tokens.line);
    const Sheet sheet{painter, box};
    struct Row {
        double middle;
        StateShape shape;
        double name;
        QString score;
        std::array<double, 5> trend; ///< heights of the line's points above the row's middle
    };
    const std::array<Row, 3> rows = {{{21, StateShape::Active, 66, u"84"_s, {-3.5, 0, -2, 3.5, 4.5}},
                                      {48, StateShape::Watch, 52, u"57"_s, {1.5, 3.5, 0.5, -0.5, -2.5}},
                                      {75, StateShape::AtRisk, 72, u"39"_s, {9, 8, 3.5, 1.5, -4.5}}}};
    QFont face = roleFont(TextRole::Caption);
    face.setWeight(QFont::DemiBold);
    const NumberPainter numbers(face);
    for (const Row& row : rows) {
        const double side = 12 * sheet.down;
        paintStateShape(painter,
                        QRectF(sheet.at(20, row.middle) - QPointF(side / 2, side / 2), QSizeF(side, side)),
                        row.shape, tokens);
        sheet.bar(34, row.middle - 0.5, row.name, tokens.strong);
        painter.setPen(tokens.text2);
        numbers.draw(painter, QRectF(sheet.at(117, row.middle - 10), sheet.at(140, row.middle + 10)),
                     Qt::AlignLeft | Qt::AlignVCenter, row.score);
        QPolygonF line;
        for (std::size_t point = 0; point < row.trend.size(); ++point)
            line.append(sheet.at(150 + 14 * double(point), row.middle - row.trend[point]));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.text3, 1.25));
        painter.drawPolyline(line);
        painter.restore();
        sheet.bar(222, row.middle - 0.5, 32, tokens.border);
    }
}

} // namespace tenure::views
