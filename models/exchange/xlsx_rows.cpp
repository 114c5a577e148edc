// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/row_writer.h"
#include "exchange/zip_entry.h"
#include "store/errors.h"

#include <QCoreApplication>
#include <QDate>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cmath>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;
using store::DumpType;
using store::DumpValue;

namespace {

constexpr qsizetype pieceBytes = 1 << 16;
constexpr lxw_row_t mostRows = LXW_ROW_MAX - 1; ///< without the header
constexpr qsizetype mostCharacters = 32767;     ///< of a cell, in UTF-16 (Excel's specification)

[[noreturn]] void fail(domain::ErrorKind kind, const QString& text, const QString& detail = {}) {
    throw store::StoreError({kind, text, detail});
}

[[noreturn]] void failWriting(const QString& detail) {
    fail(domain::ErrorKind::World,
         QCoreApplication::translate("export", "The workbook can't be written. Make room in the folder for "
                                               "temporary files, or export CSV."),
         detail);
}

/// Days of 1900-03-01 and later, where all programs count them alike (Excel takes 1900 for a leap year).
std::optional<lxw_datetime> dayOf(const QString& text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid() || day < QDate(1900, 3, 1))
        return std::nullopt;
    lxw_datetime when{};
    when.year = day.year();
    when.month = day.month();
    when.day = day.day();
    return when;
}

/// What XML can't hold is written as _x0001_, and what looks like that as _x005F_x0001_ (ECMA-376 part 1,
/// 22.9.2.19). The library does so for shared texts only.
QByteArray cellText(const QString& text) {
    static const QRegularExpression looksEscaped(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    static const QRegularExpression forbidden(u"[\\x{0}-\\x{8}\\x{B}-\\x{1F}\\x{FFFE}\\x{FFFF}]"_s);
    QString escaped = text;
    escaped.replace(looksEscaped, u"_x005F_"_s);
    for (qsizetype at = escaped.indexOf(forbidden); at >= 0; at = escaped.indexOf(forbidden, at))
        escaped.replace(at, 1, u"_x%1_"_s.arg(QString::number(escaped[at].unicode(), 16).toUpper(), 4, u'0'));
    return escaped.toUtf8();
}

class XlsxRows final : public RowWriter {
public:
    XlsxRows(Sink sink, const RowShape& shape) : m_sink(std::move(sink)), m_shape(shape) {
        m_folderName = QFile::encodeName(m_folder.path());
        m_fileName = QFile::encodeName(m_folder.filePath(u"rows.xlsx"_s));
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_folderName.data();
        options.use_zip64 = LXW_FALSE;
        m_book = m_folder.isValid() ? workbook_new_opt(m_fileName.constData(), &options) : nullptr;
        m_sheet = m_book != nullptr ? workbook_add_worksheet(m_book, nullptr) : nullptr;
        if (m_sheet == nullptr) {
            close();
            failWriting(m_folder.errorString());
        }
        makeFormats();
        writeHeader();
    }
    ~XlsxRows() override { close(); }

    void write(const std::vector<DumpValue>& row) override {
        if (m_rows == mostRows) {
            fail(domain::ErrorKind::World,
                 QCoreApplication::translate("export",
                                             "A workbook holds %L1 rows, and there are more. Export CSV, or "
                                             "only some of the accounts.")
                     .arg(mostRows));
        }
        ++m_rows;
        for (std::size_t i = 0; i < row.size(); ++i)
            put(static_cast<lxw_col_t>(i), row[i], m_shape.columns[i]);
    }

    void finish() override {
        if (const lxw_error error = close(); error != LXW_NO_ERROR)
            failWriting(QString::fromUtf8(lxw_strerror(error)));
        prove();
        QFile file(QFile::decodeName(m_fileName));
        if (!file.open(QIODevice::ReadOnly))
            failWriting(file.errorString());
        while (!file.atEnd()) {
            const QByteArray piece = file.read(pieceBytes);
            if (piece.isEmpty())
                failWriting(file.errorString());
            m_sink(piece);
        }
    }

private:
    void makeFormats() {
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        m_day = workbook_add_format(m_book);
        format_set_num_format(m_day, "yyyy-mm-dd");
        m_money = workbook_add_format(m_book);
        const int digits = m_shape.base.minorDigits();
        format_set_num_format(m_money,
                              ("#,##0"_qba + (digits > 0 ? "." + QByteArray(digits, '0') : "")).constData());
    }

    void writeHeader() {
        const auto last = static_cast<lxw_col_t>(m_shape.columns.size() - 1);
        for (lxw_col_t i = 0; i <= last; ++i) {
            check(worksheet_write_string(m_sheet, 0, i, cellText(m_shape.columns[i].key).constData(), m_head),
                  m_shape.columns[i].key);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        constexpr double characters = 18;
        worksheet_set_column(m_sheet, 0, last, characters, nullptr);
    }

    void put(lxw_col_t column, const DumpValue& value, const store::DumpColumn& shape) {
        switch (value.type) {
        case DumpValue::Type::Null:
            return;
        case DumpValue::Type::Integer:
            if (shape.type == DumpType::YesNo)
                return check(
                    worksheet_write_boolean(m_sheet, m_rows, column, value.integer != 0 ? 1 : 0, nullptr),
                    shape.key);
            if (shape.type == DumpType::Money)
                return check(worksheet_write_number(m_sheet, m_rows, column,
                                                    static_cast<double>(value.integer) /
                                                        std::pow(10.0, m_shape.base.minorDigits()),
                                                    m_money),
                             shape.key);
            return check(
                worksheet_write_number(m_sheet, m_rows, column, static_cast<double>(value.integer), nullptr),
                shape.key);
        case DumpValue::Type::Real:
            return check(worksheet_write_number(m_sheet, m_rows, column, value.real, nullptr), shape.key);
        case DumpValue::Type::Text:
            return putText(column, QString::fromUtf8(value.text), shape.key);
        }
    }

    void putText(lxw_col_t column, const QString& text, const QString& key) {
        if (auto day = dayOf(text))
            return check(worksheet_write_datetime(m_sheet, m_rows, column, &*day, m_day), key);
        if (text.size() > mostCharacters)
            check(LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED, key);
        if (!text.isEmpty())
            check(worksheet_write_string(m_sheet, m_rows, column, cellText(text).constData(), nullptr), key);
    }

    void check(lxw_error error, const QString& key) const {
        if (error == LXW_NO_ERROR)
            return;
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED) {
            fail(domain::ErrorKind::World,
                 QCoreApplication::translate("export",
                                             "Row %L1, “%2”: a workbook's cell can't hold so long a text. "
                                             "Export CSV, or leave this column out.")
                     .arg(m_rows)
                     .arg(key));
        }
        failWriting(QString::fromUtf8(lxw_strerror(error)));
    }

    lxw_error close() {
        lxw_workbook* book = std::exchange(m_book, nullptr);
        return book != nullptr ? workbook_close(book) : LXW_NO_ERROR;
    }

    /// The library does not look whether its temporary files took every byte.
    void prove() const {
        lxw_row_t rows = 0;
        QByteArray last;
        const bool whole = readZipEntry(QFile::decodeName(m_fileName), "xl/worksheets/sheet1.xml",
                                        [&](QByteArrayView piece) {
                                            constexpr QByteArrayView mark = "<row ";
                                            last = last.right(mark.size() - 1) + piece.toByteArray();
                                            rows += static_cast<lxw_row_t>(last.count(mark));
                                        });
        if (!whole || rows != m_rows + 1 || !last.trimmed().endsWith("</worksheet>"))
            failWriting(QCoreApplication::translate("SafeFile", "Not every byte arrived on the disk."));
    }

    Sink m_sink;
    RowShape m_shape;
    QTemporaryDir m_folder;
    QByteArray m_folderName, m_fileName;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_head = nullptr;
    lxw_format* m_day = nullptr;
    lxw_format* m_money = nullptr;
    lxw_row_t m_rows = 0;
};

} // namespace

std::unique_ptr<RowWriter> xlsxWriter(Sink sink, const RowShape& shape) {
    return std::make_unique<XlsxRows>(std::move(sink), shape);
}

} // namespace tenure::exchange
