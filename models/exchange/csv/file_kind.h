// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace tenure::exchange {

/// What a file is by its first bytes, whatever its name says.
enum class FileKind {
    Text,
    Empty,
    Xlsx,
    Ods,
    Numbers,
    Zip,
    Xls, ///< OLE2: also old Word files
    Pdf,
    Png,
    Jpeg,
    Gif,
    Gzip,
    Bzip2,
    Xz,
    SevenZip,
    Rar,
    Sqlite,
    TenureBook,
    Parquet,
    Html,
    Xml,
    Json,
    Rtf,
    Program, ///< ELF, PE, Mach-O
    UnknownBinary,
};

/// Looks at up to 64 KiB of @p head, the start of the file. UTF-16 and UTF-32 are text.
[[nodiscard]] FileKind fileKind(QByteArrayView head);

/// True if a CSV reader can try it. HTML, XML, JSON and RTF are text that is no table: false.
[[nodiscard]] bool canBeCsv(FileKind kind);

/// One sentence that says why @p kind is no CSV file and what to do; empty if it can be one.
[[nodiscard]] QString refusal(FileKind kind);

} // namespace tenure::exchange
