// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/plain_text.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>
#include <QToolTip>

#include <cmath>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

QString escapedToolTip(const QString& text) {
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

void setPlainToolTip(QWidget* widget, const QString& text) {
    widget->setToolTip(escapedToolTip(text));
}

QString plainText(QString withMnemonic) {
    // Languages without letters put one behind the words.
    static const QRegularExpression behind(u"\\(&[A-Za-z0-9]\\)"_s);
    return drawnText(withMnemonic.remove(behind));
}

QString drawnText(QString withMnemonic) {
    const QChar stand(1); // for an ampersand that is meant
    return withMnemonic.replace(u"&&"_s, QString(stand)).remove(u'&').replace(stand, u'&');
}

PlainLabel::PlainLabel(const QString& text, TextRole role, Ink ink, QWidget* parent)
    : QLabel(parent), m_role(role), m_ink(ink) {
    setTextFormat(Qt::PlainText);
    setFont(roleFont(role));
    setText(text);
}

void PlainLabel::setInk(Ink ink) {
    m_ink = ink;
    update();
}

void PlainLabel::setRole(TextRole role) {
    m_role = role;
    setFont(roleFont(role));
    updateGeometry();
}

void PlainLabel::setLinePitch(double pixels) {
    m_pitch = pixels;
    updateGeometry();
}

QColor PlainLabel::inkColour() const {
    const Tokens& tokens = tokensOf(this);
    return isEnabled() ? tokens.*m_ink : tokens.disabled;
}

int PlainLabel::pitch() const {
    return m_pitch > 0 ? scaled(m_pitch) : lineHeight(m_role);
}

QSize PlainLabel::sizeHint() const {
    if (wordWrap()) {
        const int width = scaled(320);
        return {width, heightForWidth(width)};
    }
    const QFontMetricsF metrics(font());
    double width = 0;
    const QStringList lines = text().split(u'\n');
    for (const QString& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const QMargins around = contentsMargins();
    return {int(std::ceil(width)) + 1 + around.left() + around.right(),
            pitch() * int(lines.size()) + around.top() + around.bottom()};
}

QSize PlainLabel::minimumSizeHint() const {
    return wordWrap() ? QSize(scaled(60), pitch()) : sizeHint();
}

int PlainLabel::heightForWidth(int width) const {
    if (!wordWrap())
        return -1;
    const QMargins around = contentsMargins();
    return int(std::ceil(layOut(nullptr, width - around.left() - around.right()))) + around.top() +
           around.bottom();
}

/// Breaks the text at @p width, draws it if there is a painter, and tells the height it takes.
double PlainLabel::layOut(QPainter* painter, int width) const {
    const QFontMetricsF metrics(font());
    const double drop = (pitch() - metrics.height()) / 2;
    double top = 0;
    const QRect box = contentsRect();
    const QStringList paragraphs = text().split(u'\n');
    for (const QString& paragraph : paragraphs) {
        QTextLayout layout(paragraph, font());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            double left = 0;
            if (alignment() & Qt::AlignRight)
                left = width - line.naturalTextWidth();
            else if (alignment() & Qt::AlignHCenter)
                left = (width - line.naturalTextWidth()) / 2;
            line.setPosition({left, top + drop});
            top += pitch();
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, box.topLeft());
    }
    return top;
}

bool PlainLabel::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange)
        setRole(m_role);
    return QLabel::event(event);
}

void PlainLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(inkColour());
    if (wordWrap())
        layOut(&painter, contentsRect().width());
    else
        painter.drawText(contentsRect(), int(alignment()), text());
}

ElidedLabel::ElidedLabel(const QString& text, TextRole role, Ink ink, QWidget* parent)
    : PlainLabel(text, role, ink, parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

bool ElidedLabel::isCut() const {
    return QFontMetricsF(font()).horizontalAdvance(text()) > contentsRect().width() + 0.5;
}

QSize ElidedLabel::minimumSizeHint() const {
    return {scaled(24), sizeHint().height()};
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        if (isCut())
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), escapedToolTip(text()), this);
        else
            event->ignore();
        return true;
    }
    return PlainLabel::event(event);
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(inkColour());
    const QString shown =
        QFontMetricsF(font()).elidedText(text(), Qt::ElideRight, contentsRect().width() + 0.5);
    painter.drawText(contentsRect(), int(alignment() | Qt::TextSingleLine), shown);
}

} // namespace tenure::views
