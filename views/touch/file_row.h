// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/touch_files.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace tenure::views {

class Button;

/// The files of a touchpoint: each a button that takes it off, and one that adds more; files may be dropped
/// here.
class FileRow : public QWidget {
    Q_OBJECT
public:
    explicit FileRow(QWidget* parent = nullptr);

    /// Those that the touchpoint has already.
    void setKept(const std::vector<domain::Attachment>& files);
    void add(const exchange::TouchFile& file);
    [[nodiscard]] const std::vector<exchange::TouchFile>& added() const { return m_added; }
    [[nodiscard]] const std::vector<domain::AttachmentId>& removed() const { return m_removed; }

Q_SIGNALS:
    void filesChosen(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    [[nodiscard]] Button* newButton(const QString& name);
    void choose();

    QHBoxLayout* m_row;
    std::vector<exchange::TouchFile> m_added;
    std::vector<domain::AttachmentId> m_removed;
};

} // namespace tenure::views
