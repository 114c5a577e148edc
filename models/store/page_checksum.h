// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <span>

namespace tenure::store {

/// The checksum that ends every page of a book, in the format of SQLite's own layer for it
/// (https://sqlite.org/cksumvfs.html): 8 bytes that the file header reserves at the end of each page, two
/// sums modulo 2^32 over the page's other bytes as 32-bit words, all in little-endian order.
inline constexpr int checksumBytes = 8;
/// Of the header of a database file, at the beginning of page 1.
inline constexpr int headerBytes = 100;

using PageBytes = std::span<const unsigned char>;

/// What a file header says of its pages.
struct PageFormat {
    quint32 pageSize = 0;   ///< 512 to 65536, a power of two; 0: not the header of a database
    bool checksums = false; ///< exactly 8 bytes are reserved
};
/// @p header: at least the first 21 bytes of a file.
[[nodiscard]] PageFormat pageFormatOf(PageBytes header);

/// Whether the last 8 bytes of @p page are the checksum of the others. A page of zeros has a right one.
[[nodiscard]] bool isChecksumRight(PageBytes page);
/// Puts the checksum at the end of @p page.
void putChecksum(std::span<unsigned char> page);

/// Reads a whole page by its number, from 1; false if that fails.
using ReadPage = std::function<bool(quint32 page, std::span<unsigned char> to)>;
/// Calls @p leaf with every free page that holds nothing but old content, until it gives false. A power cut
/// may leave such a page torn: SQLite neither keeps it in a rollback journal nor reads it before it is
/// written anew.
/// @p buffer has the size of a page. Ends early where the list of free pages is damaged itself.
void eachUnusedPage(const ReadPage& read, std::span<unsigned char> buffer,
                    const std::function<bool(quint32 page)>& leaf);

} // namespace tenure::store
