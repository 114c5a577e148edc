// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/file_kind.h"

#include "exchange/csv/encoding.h"
#include "exchange/csv/text_decoder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace tenure::exchange {
namespace {

struct Signature {
    QByteArrayView bytes;
    FileKind kind;
};

constexpr std::array<Signature, 20> signatures = {{
    {QByteArrayView("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8), FileKind::Xls},
    {QByteArrayView("%PDF-", 5), FileKind::Pdf},
    {QByteArrayView("\x89PNG\r\n\x1A\n", 8), FileKind::Png},
    {QByteArrayView("\xFF\xD8\xFF", 3), FileKind::Jpeg},
    {QByteArrayView("GIF87a", 6), FileKind::Gif},
    {QByteArrayView("GIF89a", 6), FileKind::Gif},
    {QByteArrayView("\x1F\x8B\x08", 3), FileKind::Gzip},
    {QByteArrayView("BZh9", 4), FileKind::Bzip2},
    {QByteArrayView("BZh1AY", 6), FileKind::Bzip2},
    {QByteArrayView("\xFD"
                    "7zXZ\0",
                    6),
     FileKind::Xz},
    {QByteArrayView("7z\xBC\xAF\x27\x1C", 6), FileKind::SevenZip},
    {QByteArrayView("Rar!\x1A\x07", 6), FileKind::Rar},
    {QByteArrayView("PAR1", 4), FileKind::Parquet},
    {QByteArrayView("{\\rtf", 5), FileKind::Rtf},
    {QByteArrayView("\x7F"
                    "ELF",
                    4),
     FileKind::Program},
    {QByteArrayView("MZ\x90\0", 4), FileKind::Program},
    {QByteArrayView("\xCF\xFA\xED\xFE", 4), FileKind::Program},
    {QByteArrayView("PK\x05\x06", 4), FileKind::Zip},
    {QByteArrayView("\x28\xB5\x2F\xFD", 4), FileKind::UnknownBinary}, // zstd
    {QByteArrayView("OggS", 4), FileKind::UnknownBinary},
}};

/// Offset of the application id in the header of an SQLite file, and Tenure's own.
constexpr qsizetype applicationIdOffset = 68;
constexpr QByteArrayView tenureApplicationId("TENU", 4);

FileKind zipKind(QByteArrayView head) {
    if (head.contains(QByteArrayView("xl/")) || head.contains(QByteArrayView("[Content_Types].xml")))
        return FileKind::Xlsx;
    if (head.contains(QByteArrayView("opendocument.spreadsheet")))
        return FileKind::Ods;
    if (head.contains(QByteArrayView("Index/Document.iwa")) || head.contains(QByteArrayView("Index/")))
        return FileKind::Numbers;
    return FileKind::Zip;
}

/// Markup and JSON by how the text begins. A CSV cell may begin with '<' or '[' too, so this asks for more
/// than a sign.
FileKind textKind(QByteArrayView head) {
    const QByteArray start =
        head.first(std::min<qsizetype>(head.size(), 1024)).toByteArray().trimmed().toLower();
    if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table"))
        return FileKind::Html;
    if (start.startsWith("<?xml"))
        return start.contains("<html") ? FileKind::Html : FileKind::Xml;
    const auto jsonStart = [&](char open) {
        if (!start.startsWith(open))
            return false;
        const QByteArray rest = start.mid(1).trimmed();
        return rest.startsWith('"') || rest.startsWith('{') || rest.startsWith('[') || rest.startsWith('}');
    };
    const bool object = jsonStart('{') && start.contains(':');
    return object || (jsonStart('[') && (start.contains('{') || start.contains(']'))) ? FileKind::Json
                                                                                      : FileKind::Text;
}

/// Bytes that no text has: more than one in fifty control characters, or zeros all over.
bool looksBinary(QByteArrayView utf8) {
    const auto isControl = [](char c) {
        const auto byte = uchar(c);
        return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v') || byte == 0x7F;
    };
    // Names in the first line and control characters below it are data that somebody put into a text.
    const auto lineEnd = std::find(utf8.begin(), utf8.end(), '\n');
    const bool cleanStart = lineEnd != utf8.end() && std::none_of(utf8.begin(), lineEnd, isControl);
    const auto controls = cleanStart ? std::count(utf8.begin(), utf8.end(), '\0')
                                     : std::count_if(utf8.begin(), utf8.end(), isControl);
    return controls > 4 && controls * 50 > utf8.size();
}

/// Names of formats are the same in every language.
QString kindName(FileKind kind) {
    switch (kind) {
    case FileKind::Zip:
        return u"ZIP"_s;
    case FileKind::Gzip:
        return u"GZIP"_s;
    case FileKind::Bzip2:
        return u"BZIP2"_s;
    case FileKind::Xz:
        return u"XZ"_s;
    case FileKind::SevenZip:
        return u"7-Zip"_s;
    case FileKind::Rar:
        return u"RAR"_s;
    case FileKind::Pdf:
        return u"PDF"_s;
    case FileKind::Png:
        return u"PNG"_s;
    case FileKind::Jpeg:
        return u"JPEG"_s;
    case FileKind::Gif:
        return u"GIF"_s;
    case FileKind::Parquet:
        return u"Parquet"_s;
    case FileKind::Xml:
        return u"XML"_s;
    case FileKind::Json:
        return u"JSON"_s;
    case FileKind::Rtf:
        return u"RTF"_s;
    case FileKind::Program:
        return u"EXE"_s;
    default:
        return {};
    }
}

} // namespace

FileKind fileKind(QByteArrayView head) {
    head = head.first(std::min<qsizetype>(head.size(), 64 * 1024));
    if (head.isEmpty())
        return FileKind::Empty;
    if (head.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return zipKind(head);
    if (head.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        const bool ours = head.size() > applicationIdOffset + 4 &&
                          head.sliced(applicationIdOffset, 4) == tenureApplicationId;
        return ours ? FileKind::TenureBook : FileKind::Sqlite;
    }
    for (const Signature& signature : signatures)
        if (head.startsWith(signature.bytes))
            return signature.kind;
    const QByteArray utf8 = decodeAll(head, detectEncoding(head));
    return looksBinary(utf8) ? FileKind::UnknownBinary : textKind(utf8);
}

bool canBeCsv(FileKind kind) {
    return kind == FileKind::Text;
}

QString refusal(FileKind kind) {
    switch (kind) {
    case FileKind::Text:
        return {};
    case FileKind::Empty:
        return QCoreApplication::translate("FileKind", "This file is empty.");
    case FileKind::Xlsx:
        return QCoreApplication::translate(
            "FileKind",
            "This is an Excel workbook (XLSX), not a CSV file. Save the sheet as CSV and import that.");
    case FileKind::Ods:
        return QCoreApplication::translate(
            "FileKind",
            "This is an OpenDocument spreadsheet, not a CSV file. Save the sheet as CSV and import that.");
    case FileKind::Numbers:
        return QCoreApplication::translate(
            "FileKind",
            "This is an Apple Numbers document, not a CSV file. Export it as CSV and import that.");
    case FileKind::Xls:
        return QCoreApplication::translate("FileKind", "This is an old Excel or Office document (XLS), not a "
                                                       "CSV file. Save the sheet as CSV and import that.");
    case FileKind::Zip:
    case FileKind::Gzip:
    case FileKind::Bzip2:
    case FileKind::Xz:
    case FileKind::SevenZip:
    case FileKind::Rar:
        return QCoreApplication::translate(
                   "FileKind",
                   "This is a compressed archive (%1), not a CSV file. Unpack it and import the file inside.")
            .arg(kindName(kind));
    case FileKind::TenureBook:
        return QCoreApplication::translate(
            "FileKind",
            "This is a Tenure book, not a CSV file. Open it instead, or export a CSV file from it.");
    case FileKind::Sqlite:
        return QCoreApplication::translate("FileKind", "This is an SQLite database, not a CSV file.");
    case FileKind::Html:
        return QCoreApplication::translate("FileKind",
                                           "This is a web page (HTML), not a CSV file. Some programs call "
                                           "such a table “.xls” or “.csv”: open it in a "
                                           "spreadsheet and save it as CSV.");
    case FileKind::UnknownBinary:
        return QCoreApplication::translate("FileKind",
                                           "This is not a text file, so it can't be read as CSV.");
    default:
        return QCoreApplication::translate("FileKind", "This is a %1 file, not a CSV file.")
            .arg(kindName(kind));
    }
}

} // namespace tenure::exchange
