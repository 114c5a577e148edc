// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/csv/csv_source.h"

#include "exchange/csv/file_kind.h"
#include "exchange/csv/footer.h"
#include "exchange/csv/header_row.h"

#include <QCoreApplication>
#include <QIODevice>

namespace tenure::exchange {
namespace {

constexpr qint64 headBytes = 1024 * 1024;
constexpr qint64 shapeSampleBytes = 256 * 1024;
/// Rows held back until it is clear whether they are below the table. More than this are data.
constexpr size_t footerLimit = 64;

domain::Error worldError(const QString& text, const QString& detail = {}) {
    return {domain::ErrorKind::World, text, detail};
}

domain::Result<QByteArray> readHead(QIODevice& device) {
    QByteArray head;
    while (head.size() < headBytes) {
        const QByteArray piece = device.read(headBytes - head.size());
        if (piece.isEmpty())
            break;
        head += piece;
    }
    if (head.isEmpty() && !device.atEnd())
        return tl::unexpected(worldError(
            QCoreApplication::translate("CsvSource", "The file could not be read."), device.errorString()));
    return head;
}

/// The encoding by all of the file where it can be read twice; @p device stands behind @p head before and
/// after.
domain::Result<Encoding> probeEncoding(QIODevice& device, const QByteArray& head,
                                       const std::function<bool()>& cancelled) {
    EncodingProbe probe;
    probe.feed(head);
    if (device.isSequential())
        return probe.verdict();
    const qint64 behindHead = device.pos();
    for (QByteArray piece; !(piece = device.read(headBytes)).isEmpty();) {
        if (cancelled && cancelled()) {
            return tl::unexpected(domain::Error{
                domain::ErrorKind::Cancelled, QCoreApplication::translate("import", "Stopped."), {}});
        }
        probe.feed(piece);
    }
    device.seek(behindHead);
    return probe.verdict();
}

domain::Result<Encoding> chooseEncoding(QIODevice& device, const QByteArray& head,
                                        const CsvOptions& options) {
    const QString& wanted = options.encoding;
    if (wanted.isEmpty())
        return probeEncoding(device, head, options.cancelled);
    if (const std::optional<Encoding> named = encodingByName(wanted, head))
        return *named;
    return tl::unexpected(
        domain::Error{domain::ErrorKind::Usage,
                      QCoreApplication::translate("CsvSource", "There is no text encoding “%1”.").arg(wanted),
                      {}});
}

} // namespace

domain::Result<std::unique_ptr<CsvSource>> CsvSource::open(QIODevice& device, const CsvOptions& options) {
    domain::Result<QByteArray> head = readHead(device);
    if (!head)
        return tl::unexpected(head.error());
    // A person who names an encoding wants the bytes read as text whatever they look like, but not a
    // workbook.
    const FileKind kind = fileKind(*head);
    if (!canBeCsv(kind) && !(kind == FileKind::UnknownBinary && !options.encoding.isEmpty()))
        return tl::unexpected(worldError(refusal(kind)));
    CsvLayout layout;
    layout.bytes = device.isSequential() ? -1 : device.size();
    domain::Result<Encoding> encoding = chooseEncoding(device, *head, options);
    if (!encoding)
        return tl::unexpected(encoding.error());
    layout.encoding = *encoding;
    const qsizetype sampled = std::min<qsizetype>(head->size(), shapeSampleBytes);
    QByteArray sample;
    TextDecoder(layout.encoding).decode(QByteArrayView(*head).first(sampled), false, sample);
    const bool cut = sampled < head->size() || !device.atEnd();
    layout.shape = detectShape(sample, cut, options.shape);
    if (layout.shape.header.isEmpty())
        return tl::unexpected(worldError(refusal(FileKind::Empty)));
    layout.header = uniqueHeader(layout.shape.header);
    return std::unique_ptr<CsvSource>(new CsvSource(device, std::move(layout), *std::move(head), options));
}

CsvSource::CsvSource(QIODevice& device, CsvLayout layout, QByteArray head, const CsvOptions& options)
    : m_layout(std::move(layout)),
      m_reader(device, m_layout.encoding, m_layout.shape.dialect, std::move(head), options.limits),
      // There is never anything below the rows of our own exports, and an account may be called "Total".
      m_leaveOutFooter(options.leaveOutFooter && !isOwnExport(m_layout.header)) {}

bool CsvSource::isRagged(const CsvRow& row) const {
    if (row.size() < columns())
        return true;
    for (qsizetype column = columns(); column < row.size(); ++column)
        if (!row[column].isEmpty())
            return true;
    return false;
}

void CsvSource::keep(const CsvRow& row) {
    KeptRow& kept = m_kept.emplace_back();
    kept.row = row;
    kept.row.moveInto(kept.bytes);
}

const CsvRow* CsvSource::next() {
    for (;;) {
        if (m_releasing && !m_kept.empty()) {
            m_given = std::move(m_kept.front());
            m_kept.pop_front();
            return &m_given.row;
        }
        m_releasing = false;
        const CsvRow* row = m_reader.next();
        if (row == nullptr) {
            for (const KeptRow& kept : m_kept)
                m_footer.append(kept.row.joined());
            m_kept.clear();
            return nullptr;
        }
        if (row->number() < m_layout.shape.firstDataRow)
            continue;
        if (row->isEmpty()) {
            m_gap = true;
            continue;
        }
        const bool doubtful = m_leaveOutFooter && canBeFooter(*row, columns(), m_gap || !m_kept.empty());
        m_gap = false;
        if (!doubtful && m_kept.empty())
            return row;
        keep(*row);
        m_releasing = !doubtful || m_kept.size() > footerLimit;
    }
}

} // namespace tenure::exchange
