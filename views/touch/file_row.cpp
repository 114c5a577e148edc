// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/touch/file_row.h"

#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/plain_text.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 24;

QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FileRow::FileRow(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
    setAcceptDrops(true);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(scaled(6));
    auto* more = new Button(tr("Add files…"), Button::Kind::Plain, this);
    more->setObjectName(u"touchAddFiles"_s);
    more->setHeight(Button::Height::Small);
    more->setSymbol(Icon::Plus);
    more->setAutoDefault(false);
    setPlainToolTip(more, tr("Up to 20 MB each; they are copied beside the book"));
    m_row->addWidget(more);
    m_row->addStretch();
    setFocusProxy(more);
    connect(more, &QPushButton::clicked, this, &FileRow::choose);
}

Button* FileRow::newButton(const QString& name) {
    const QString shown = name.size() > longestName ? name.first(longestName - 1) + u'…' : name;
    auto* button = new Button(QString(shown).replace(u'&', u"&&"_s), Button::Kind::Plain, this);
    button->setObjectName(u"touchFile"_s);
    button->setHeight(Button::Height::Small);
    button->setSymbol(Icon::Close);
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Take off the file %1").arg(name));
    setPlainToolTip(button, tr("Take off the file %1").arg(name));
    m_row->insertWidget(m_row->count() - 1, button);
    return button;
}

void FileRow::setKept(const std::vector<domain::Attachment>& files) {
    for (const domain::Attachment& file : files) {
        Button* button = newButton(file.name);
        connect(button, &QPushButton::clicked, this, [this, button, id = file.id] {
            m_removed.push_back(id);
            button->hide();
            button->deleteLater();
        });
    }
}

void FileRow::add(const exchange::TouchFile& file) {
    m_added.push_back(file);
    Button* button = newButton(file.attachment.name);
    connect(button, &QPushButton::clicked, this, [this, button, attachment = file.attachment] {
        const auto same = std::ranges::find(m_added, attachment, &exchange::TouchFile::attachment);
        if (same != m_added.end())
            m_added.erase(same);
        button->hide();
        button->deleteLater();
    });
}

void FileRow::choose() {
    auto* dialog = new QFileDialog(this, tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileRow::filesChosen);
    dialog->open();
}

void FileRow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileRow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    Q_EMIT filesChosen(localFiles(*event->mimeData()));
}

} // namespace tenure::views
