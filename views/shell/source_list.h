// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace tenure::views {

/// When a source of the book's data last spoke, as the foot of the rail shows it.
struct RailSource {
    QString name;
    QString age; ///< "09:12", "3 d old"
    bool stale = false;

    bool operator==(const RailSource&) const = default;
};

/// The sources at the foot of the rail, a line each with a tick or a warning. Without any it takes no room.
class SourceList : public QWidget {
    Q_OBJECT
public:
    explicit SourceList(QWidget* parent = nullptr);

    void setSources(QList<RailSource> sources);
    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString inWords(const RailSource& source) const;
    void tell();

    QList<RailSource> m_sources;
    bool m_collapsed = false;
};

} // namespace tenure::views
