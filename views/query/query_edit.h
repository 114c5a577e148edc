// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <optional>

namespace tenure::views {

/// The text that is being written in a query bar: names of fields in the colour of chips, a wrong place
/// underlined, the caret hidden while a chip is chosen.
class QueryEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit QueryEdit(QWidget* parent);

    struct Span {
        int begin = 0;
        int end = 0;
    };
    /// Underlines a part of the text, or nothing.
    void setWrong(std::optional<Span> wrong);
    void setCaretShown(bool shown);
    /// Where the text's character @p position stands, in pixels of this widget.
    [[nodiscard]] int xOf(int position) const;
    /// Whether an input method is composing something: its keys are its own.
    [[nodiscard]] bool isComposing() const { return m_composing; }

Q_SIGNALS:
    /// What is written changed by a person; @p pasted many characters that no input method wrote.
    void written(bool pasted);
    /// An input method begins or ends to compose something.
    void composingChanged();

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void colourNames();

    std::optional<Span> m_wrong;
    qsizetype m_length = 0; ///< of the text before it was last changed
    bool m_caretShown = true;
    bool m_composing = false;
    bool m_byInputMethod = false; ///< the change that is going on
};

} // namespace tenure::views
