// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// Of what the palette is made and where it stands.
#include "views/palette/palette.h"
#include "views/palette/palette_delegate.h"
#include "views/palette/palette_parts.h"
#include "views/shell/fonts.h"
#include "views/shell/shapes.h"
#include "views/widgets/icon_label.h"
#include "views/widgets/plain_text.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int boxWidth = 660;
constexpr int boxTop = 86; ///< below the menu bar's upper edge: 116 with the title bar of the picture
constexpr int inputHeight = 48;
constexpr int footHeight = 34;
constexpr int edge = 16;
constexpr int room = 24; ///< left free below

/// The box: surface, a strong frame, and the line below the input.
class PaletteFrame final : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tokens& tokens = tokensOf(this);
        paintBox(painter, rect(), radius::palette, tokens.surface, tokens.strong);
        painter.fillRect(QRect(1, scaled(inputHeight), width() - 2, 1), tokens.border);
    }
    void mousePressEvent(QMouseEvent* event) override { event->accept(); } // not through to the scrim
};

} // namespace

QWidget* Palette::buildInput() {
    auto* line = new QWidget(m_frame);
    line->setFixedHeight(scaled(inputHeight));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(scaled(edge), 0, scaled(edge), 0);
    row->setSpacing(scaled(9));
    auto* glass = new IconLabel(Icon::Search, &Tokens::text2, line, 16);
    row->addWidget(glass);
    m_path = new PalettePath(line);
    row->addWidget(m_path);
    m_input = new QLineEdit(line);
    m_input->setObjectName(u"paletteInput"_s);
    m_input->setAccessibleName(tr("Search or run a command"));
    m_input->setFrame(false);
    m_input->setFont(roleFont(TextRole::Lead));
    m_input->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_input->setMaxLength(1000);
    m_input->installEventFilter(this);
    row->addWidget(m_input, 1);
    m_prefixes = new KeyHints({{{u">"_s}, tr("commands")},
                               {{u"@"_s}, tr("accounts")},
                               {{u"#"_s}, tr("segments")},
                               {{u":"_s}, tr("query")}},
                              13, line);
    row->addWidget(m_prefixes);
    connect(m_input, &QLineEdit::textEdited, this, &Palette::find);
    return line;
}

void Palette::build() {
    m_frame = new PaletteFrame(this);
    m_frame->setObjectName(u"paletteFrame"_s);
    m_list = new PaletteList(m_frame);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_model, m_list));
    m_list->setAccessibleName(tr("Results"));
    m_nothing = new PlainLabel(tr("Nothing fits. Words are looked for at the beginnings of words."),
                               TextRole::Base, &Tokens::text2, m_frame);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(scaled(edge), scaled(14), scaled(edge), scaled(14));
    auto* rows = new QVBoxLayout(m_frame);
    rows->setContentsMargins(1, 0, 1, 1);
    rows->setSpacing(0);
    rows->addWidget(buildInput());
    rows->addSpacing(1);
    rows->addWidget(m_list, 1);
    rows->addWidget(m_nothing);
    rows->addWidget(new PaletteFoot(m_frame));
    parentWidget()->installEventFilter(this);
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) {
        if (m_model.entry(index) != nullptr) {
            m_moved = true;
            choose(index);
        }
    });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { runEntry(index, Run::Close); });
}

/// As high as its rows, as far as the window goes.
void Palette::place() {
    if (m_frame == nullptr || parentWidget() == nullptr)
        return;
    setGeometry(parentWidget()->rect());
    const int top = std::min(scaled(boxTop), height() / 6);
    const int fixed = scaled(inputHeight) + 1 + scaled(footHeight) + 1;
    const int wide = std::min(scaled(boxWidth), width() - 2 * scaled(room));
    const int middle = m_model.entryCount() > 0 ? m_list->wholeHeight() : m_nothing->heightForWidth(wide - 2);
    const int high = std::min(fixed + middle, height() - top - scaled(room));
    m_frame->setGeometry((width() - wide) / 2, top, wide, high);
}

} // namespace tenure::views
