// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSplitter;

namespace tenure::views {

class PreviewPane;

/// Where the preview pane is: beside the list in a wide window, a sheet over its right side in one of less
/// than 1280 pixels, there only while it is asked for.
class PreviewHost : public QObject {
    Q_OBJECT
public:
    /// @p splitter holds the list; the pane is added to it.
    PreviewHost(QSplitter& splitter, PreviewPane& pane, bool wanted);

    /// The user's setting for wide windows; in a narrow one it opens or closes the sheet.
    void setWanted(bool wanted);
    /// The window has this width now.
    void setWindowWidth(int pixels);
    /// Closes the sheet; false if there is none.
    bool closeSheet();
    [[nodiscard]] bool isSheet() const { return m_narrow; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOutSheet();
    void putBeside();

    QSplitter& m_splitter;
    PreviewPane& m_pane;
    bool m_wanted;
    bool m_narrow = false;
};

} // namespace tenure::views
