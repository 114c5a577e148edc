// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/book/restore_dialog.h"

#include "views/shell/fonts.h"
#include "views/widgets/button.h"
#include "views/widgets/dialog_footer.h"
#include "views/widgets/plain_text.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

RestoreDialog::RestoreDialog(const QList<BackedUpBook>& books, ListBackups backups, QWidget* parent)
    : QDialog(parent), m_backups(std::move(backups)), m_book(new QComboBox), m_list(new QTreeWidget),
      m_none(new PlainLabel(tr("No backup of this book is known here. A backup that lies elsewhere can be "
                               "chosen as a file."),
                            TextRole::Base, &Tokens::text2)),
      m_restore(new Button(tr("Restore…"), Button::Kind::Primary)) {
    setObjectName(u"restoreDialog"_s);
    setWindowTitle(tr("Restore a backup"));
    m_book->setObjectName(u"restoreBook"_s);
    m_book->setAccessibleName(tr("Book"));
    for (const BackedUpBook& book : books)
        m_book->addItem(book.name, book.path);
    m_list->setObjectName(u"backupList"_s);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Made"), tr("Reason"), tr("Size")});
    m_list->headerItem()->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_none->setWordWrap(true);
    auto* body = new DialogBody;
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(scaled(18), scaled(18), scaled(18), scaled(18));
    rows->setSpacing(scaled(12));
    rows->addWidget(m_book);
    rows->addWidget(m_none);
    rows->addWidget(m_list, 1);
    auto* footer = new DialogFooter;
    auto* file = new Button(tr("From a file…"));
    file->setObjectName(u"restoreFile"_s);
    footer->addLeading(file);
    footer->setNote(tr("The book itself is not changed"));
    auto* cancel = new Button(tr("Cancel"));
    footer->addButton(cancel);
    m_restore->setObjectName(u"restoreChosen"_s);
    m_restore->setDefault(true);
    footer->addButton(m_restore);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(body, 1);
    layout->addWidget(footer);
    resize(scaled(600), scaled(420));

    connect(m_book, &QComboBox::currentIndexChanged, this, &RestoreDialog::fill);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(!chosen().isEmpty()); });
    connect(m_list, &QTreeWidget::itemActivated, this, &RestoreDialog::restore);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(file, &QPushButton::clicked, this, [this] {
        Q_EMIT fileWanted();
        reject();
    });
    fill();
}

QString RestoreDialog::bookPath() const {
    return m_book->currentData().toString();
}

QString RestoreDialog::chosen() const {
    const QList<QTreeWidgetItem*> marked = m_list->selectedItems();
    return marked.isEmpty() ? QString() : marked.front()->data(0, Qt::UserRole).toString();
}

void RestoreDialog::fill() {
    m_list->clear();
    const QLocale locale;
    const QList<BackupChoice> backups = m_backups(bookPath());
    for (const BackupChoice& backup : backups) {
        auto* item =
            new QTreeWidgetItem(m_list, {locale.toString(backup.at.toLocalTime(), QLocale::ShortFormat),
                                         backup.reason, locale.formattedDataSize(backup.bytes)});
        item->setData(0, Qt::UserRole, backup.path);
        item->setTextAlignment(2, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(2);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_none->setVisible(backups.isEmpty());
    m_restore->setEnabled(!chosen().isEmpty());
}

void RestoreDialog::restore() {
    if (chosen().isEmpty())
        return;
    accept();
    Q_EMIT backupChosen(bookPath(), chosen());
}

} // namespace tenure::views
