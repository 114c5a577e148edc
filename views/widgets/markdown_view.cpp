// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/widgets/markdown_view.h"

#include "views/shell/fonts.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <vector>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What stands for a picture: its words, in brackets.
QString wordsOf(const QTextImageFormat& image) {
    const QString words = image.property(QTextFormat::ImageAltText).toString();
    return u'[' + (words.isEmpty() ? MarkdownView::tr("picture") : words) + u']';
}

} // namespace

MarkdownView::MarkdownView(QWidget* parent) : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDefaultFont(roleFont(TextRole::Base));
}

void MarkdownView::present(const QString& markdown) {
    document()->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML) |
                                          QTextDocument::MarkdownDialectGitHub);
    disarm();
}

/// Takes away what would load or interpret something: pictures, and tooltips, which Qt would read as markup.
void MarkdownView::disarm() {
    struct Part {
        int position;
        int length;
        QTextCharFormat format;
    };
    std::vector<Part> parts;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (format.isImageFormat() || !format.toolTip().isEmpty())
                parts.push_back({fragment.position(), fragment.length(), format});
        }
    }
    QTextCursor cursor(document());
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) { // from the end: places stay
        cursor.setPosition(part->position);
        cursor.setPosition(part->position + part->length, QTextCursor::KeepAnchor);
        if (part->format.isImageFormat()) {
            cursor.insertText(wordsOf(part->format.toImageFormat()), QTextCharFormat());
        } else {
            QTextCharFormat plain = part->format;
            plain.clearProperty(QTextFormat::TextToolTip);
            cursor.setCharFormat(plain);
        }
    }
}

QVariant MarkdownView::loadResource(int, const QUrl&) {
    return {};
}

bool MarkdownView::event(QEvent* event) {
    if (event->type() == QEvent::ApplicationFontChange)
        document()->setDefaultFont(roleFont(TextRole::Base));
    return QTextBrowser::event(event);
}

} // namespace tenure::views
