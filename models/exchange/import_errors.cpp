// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/csv_writer.h"
#include "exchange/import_session.h"
#include "exchange/output.h"
#include "store/errors.h"

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

domain::Result<qint64> ImportSession::writeErrors(const QString& path) const {
    return store::guarded([&]() -> qint64 {
        QFile file;
        auto csv = d->source(file);
        if (!csv)
            throw store::StoreError(csv.error());
        Output out(path);
        const CsvFormatter formatter;
        const auto write = [&](const QStringList& cells) {
            QByteArray line;
            formatter.append(cells, line);
            out.write(line);
        };
        write((*csv)->layout().header + QStringList{u"reason"_s});
        qint64 rows = 0;
        const CsvRow* row = (*csv)->next();
        const auto writeRow = [&](qint64 number, const QString& reasons) {
            while (row != nullptr && row->number() < number)
                row = (*csv)->next();
            if (row == nullptr || row->number() != number)
                return;
            QStringList cells;
            for (qsizetype i = 0; i < (*csv)->columns(); ++i)
                cells.append(row->text(i));
            cells.append(reasons);
            write(cells);
            ++rows;
        };
        if (d->usage)
            d->usage->eachErrorRow(writeRow);
        else
            d->staging->eachErrorRow(writeRow);
        out.commit();
        return rows;
    });
}

} // namespace tenure::exchange
