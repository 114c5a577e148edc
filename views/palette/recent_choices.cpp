// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/palette/recent_choices.h"

#include "views/shell/ui_settings.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tenure::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype keptChoices = 20;
constexpr qsizetype keptBooks = 10;

/// {"book": path, "ids": […]}, the book that was used last first.
struct Book {
    QString path;
    QStringList ids;
};

std::vector<Book> read(const UiSettings& settings) {
    std::vector<Book> books;
    const QJsonArray array = settings.pageState(u"palette"_s).value(u"books"_s).toArray();
    for (const QJsonValueConstRef value : array) {
        const QJsonObject object = value.toObject();
        Book book{object.value(u"book"_s).toString(), {}};
        const QJsonArray ids = object.value(u"ids"_s).toArray();
        for (const QJsonValueConstRef id : ids)
            book.ids.append(id.toString());
        books.push_back(std::move(book));
    }
    return books;
}

} // namespace

QStringList RecentChoices::ids() const {
    for (const Book& book : read(m_settings)) {
        if (book.path == m_book)
            return book.ids;
    }
    return {};
}

void RecentChoices::remember(const QString& id) {
    if (id.isEmpty())
        return;
    Book present{m_book, ids()};
    present.ids.removeAll(id);
    present.ids.prepend(id);
    QJsonArray books{QJsonObject{{u"book"_s, present.path},
                                 {u"ids"_s, QJsonArray::fromStringList(present.ids.mid(0, keptChoices))}}};
    for (const Book& book : read(m_settings)) {
        if (book.path != m_book && books.size() < keptBooks)
            books.append(
                QJsonObject{{u"book"_s, book.path}, {u"ids"_s, QJsonArray::fromStringList(book.ids)}});
    }
    m_settings.setPageState(u"palette"_s, {{u"books"_s, books}});
}

} // namespace tenure::views
