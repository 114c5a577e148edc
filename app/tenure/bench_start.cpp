// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tenure/bench_start.h"

#include "app/tenure/program.h"
#include "views/accounts/accounts_page.h"
#include "views/shell/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QTextStream>

namespace tenure::app {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Memory without what is mapped from files.
qint64 ownBytes() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').front().toLongLong() * 1024;
    }
    return 0;
}

/// Ends the program after the first paint of a list with rows.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QAbstractItemView& list) : QObject(&list), m_list(list) {
        list.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        // The filter runs before the paint; what is queued runs after it.
        if (event->type() == QEvent::Paint && m_list.model()->rowCount() > 0)
            QMetaObject::invokeMethod(this, &FirstPaint::end, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    void end() {
        if (m_ended)
            return;
        m_ended = true;
        QTextStream(stdout) << "painted " << ownBytes() << Qt::endl;
        QApplication::exit(0);
    }

    QAbstractItemView& m_list;
    bool m_ended = false;
};

void watchList(Program& program) {
    auto* list = program.accounts() == nullptr
                     ? nullptr
                     : program.accounts()->findChild<QAbstractItemView*>(u"accountList"_s);
    if (list == nullptr)
        QApplication::exit(3);
    else
        new FirstPaint(*list);
}

} // namespace

int runUntilPainted(Program& program) {
    if (program.isOpening())
        QObject::connect(&program, &Program::settled, &program, [&program] { watchList(program); });
    else
        QMetaObject::invokeMethod(
            &program, [&program] { watchList(program); }, Qt::QueuedConnection);
    program.showWindow();
    return QApplication::exec();
}

} // namespace tenure::app
