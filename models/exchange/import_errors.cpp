// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/import_session.h"
#include "store/errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Cells of a record, quoted where they must be.
class Line {
public:
    void add(QByteArrayView cell) {
        if (!m_first)
            m_bytes += ',';
        m_first = false;
        const bool quote = std::ranges::any_of(
            cell, [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r' || c == ' '; });
        if (quote)
            m_bytes += '"' + cell.toByteArray().replace('"', "\"\"") + '"';
        else
            m_bytes += cell;
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    bool m_first = true;
};

void write(QFile& out, QByteArray line) {
    line += "\r\n";
    if (out.write(line) != line.size()) {
        throw store::StoreError(
            {domain::ErrorKind::World,
             QCoreApplication::translate("import", "The rows with errors can't be written to %1.")
                 .arg(out.fileName()),
             out.errorString()});
    }
}

} // namespace

domain::Result<qint64> ImportSession::writeErrors(const QString& path) const {
    return store::guarded([&]() -> qint64 {
        QFile out(path);
        const bool opened = path == "-"_L1 ? out.open(stdout, QIODevice::WriteOnly)
                                           : out.open(QIODevice::WriteOnly | QIODevice::Truncate);
        QFile file;
        auto csv = d->source(file);
        if (!csv)
            throw store::StoreError(csv.error());
        if (!opened)
            write(out, {});
        Line header;
        for (const QString& name : (*csv)->layout().header)
            header.add(name.toUtf8());
        header.add("reason");
        write(out, header.bytes());
        qint64 rows = 0;
        const CsvRow* row = (*csv)->next();
        const auto writeRow = [&](qint64 number, const QString& reasons) {
            while (row != nullptr && row->number() < number)
                row = (*csv)->next();
            if (row == nullptr || row->number() != number)
                return;
            Line line;
            for (qsizetype i = 0; i < (*csv)->columns(); ++i)
                line.add((*row)[i]);
            line.add(reasons.toUtf8());
            write(out, line.bytes());
            ++rows;
        };
        if (d->usage)
            d->usage->eachErrorRow(writeRow);
        else
            d->staging->eachErrorRow(writeRow);
        return rows;
    });
}

} // namespace tenure::exchange
