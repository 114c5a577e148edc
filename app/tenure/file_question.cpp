// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/file_question.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace tenure::app {

namespace {

QFileDialog* makeDialog(QWidget* parent, const QString& objectName, const QString& title,
                        const QString& start, const QString& filter) {
    auto* dialog = new QFileDialog(parent, title, start, filter);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

QString bookFilter() {
    return QCoreApplication::translate("Program", "Tenure books (*.tenure)");
}

void show(QFileDialog* dialog, PathChosen done) {
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parent(), std::move(done));
    dialog->open();
}

} // namespace

void askOpenPath(QWidget* parent, const QString& objectName, const QString& title, const QString& start,
                 PathChosen done) {
    QFileDialog* dialog = makeDialog(parent, objectName, title, start, bookFilter());
    dialog->setFileMode(QFileDialog::ExistingFile);
    show(dialog, std::move(done));
}

void askSavePath(QWidget* parent, const QString& objectName, const QString& title, const QString& suggested,
                 PathChosen done) {
    QFileDialog* dialog = makeDialog(parent, objectName, title, suggested, bookFilter());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("tenure"));
    show(dialog, std::move(done));
}

void askFolder(QWidget* parent, const QString& objectName, const QString& title, const QString& start,
               PathChosen done) {
    QFileDialog* dialog = makeDialog(parent, objectName, title, start, QString());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    show(dialog, std::move(done));
}

} // namespace tenure::app
