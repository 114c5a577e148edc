// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/empty_window.h"

#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

#include <cstdio>

namespace tenure::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A table that ends the program once it was painted.
class LastingOnePaint : public QTableView {
protected:
    void paintEvent(QPaintEvent* event) override {
        QTableView::paintEvent(event);
        QMetaObject::invokeMethod(this, &LastingOnePaint::end, Qt::QueuedConnection);
    }

private:
    void end() {
        if (m_ended)
            return;
        m_ended = true;
        std::puts("painted");
        std::fflush(stdout);
        QApplication::exit(0);
    }

    bool m_ended = false;
};

} // namespace

int showEmptyWindow(int argc, char** argv) {
    const QApplication application(argc, argv);
    QStandardItemModel model(40, 8);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            model.setItem(row, column, new QStandardItem(u"Halden Robotics"_s));
    }
    QMainWindow window;
    auto* table = new LastingOnePaint;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

} // namespace tenure::bench
