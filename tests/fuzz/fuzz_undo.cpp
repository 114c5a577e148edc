// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a history: edits, removals, undos of any transaction in any order, and log entries whose bytes
// were changed. Whatever happens, the book's structure, references, rules and facts are right afterwards; an
// undo that fails changes nothing; and an undo that kept nothing is itself undone to the same content.
#include "operations/derived_data.h"
#include "store/changeset.h"
#include "store/safety/check.h"
#include "store/safety/content_hash.h"
#include "store/writer.h"
#include "tests/faults/workload.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

#include <semaphore>

using namespace Qt::Literals::StringLiterals;
using namespace tenure;
using namespace tenure::store;
using faults::Work;

namespace {

constexpr int mostSteps = 16;
constexpr int mostMutations = 8;
constexpr int mostTransactions = 24;

using Rows = std::map<QString, QByteArray>;

void demand(bool holds, const char* what) {
    if (!holds)
        qFatal("%s", what);
}

/// The input, byte by byte; zeros when it is used up.
class Input {
public:
    Input(const std::uint8_t* data, std::size_t size) : m_data(data), m_size(size) {}
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_size; }
    int byte() { return isAtEnd() ? 0 : m_data[m_at++]; }

private:
    const std::uint8_t* m_data;
    std::size_t m_size;
    std::size_t m_at = 0;
};

/// A book's writer whose answers are waited for. One for all inputs, set back to the same book before each:
/// opening a book for each would take most of the time.
class WaitingWriter {
public:
    explicit WaitingWriter(const QString& path)
        : m_writer({std::make_unique<Connection>(path, Access::Write), {}},
                   std::make_shared<domain::SystemClock>(), operations::derivedData(),
                   {.committed = [](const Commit&) {}, .refused = {}}) {}

    template <class F>
    auto onConnection(F work) {
        std::optional<std::invoke_result_t<F, Connection&>> value;
        m_writer.enqueueMaintenance([&](Connection& connection) { value.emplace(work(connection)); },
                                    [&](const domain::Result<void>& done) {
                                        if (!done)
                                            qFatal("%s", qPrintable(done.error().text + done.error().detail));
                                        m_done.release();
                                    });
        m_done.acquire();
        return *value;
    }
    domain::Result<Commit> write(const Writer::Work& work) {
        domain::Result<Commit> commit;
        m_writer.enqueue({u"work"_s}, work, [&](domain::Result<Commit> result) {
            commit = std::move(result);
            m_done.release();
        });
        m_done.acquire();
        return commit;
    }
    domain::Result<UndoOutcome> takeBack(bool redo, std::optional<domain::TransactionId> transaction) {
        domain::Result<UndoOutcome> outcome;
        m_writer.enqueueUndo(redo, transaction, {}, [&](domain::Result<UndoOutcome> result) {
            outcome = std::move(result);
            m_done.release();
        });
        m_done.acquire();
        return outcome;
    }

private:
    Writer m_writer;
    std::binary_semaphore m_done{0};
};

/// Of the tables that the log is about; dated history keeps what was undone.
Rows rowsOf(Connection& connection) {
    Rows tables = contentHash(connection).tables;
    std::erase_if(tables,
                  [](const auto& table) { return !tableFromName(table.first.toLatin1().constData()); });
    return tables;
}

/// Other bytes in one part of the log, packed as if they had always been there.
void mutate(Connection& connection, int transaction, const std::vector<std::pair<int, char>>& mutations) {
    SQLite::Statement part(connection.database(), "SELECT changeset FROM log_part WHERE tx = ? AND part = 0");
    part.bind(1, transaction);
    if (!part.executeStep())
        return;
    const SQLite::Column blob = part.getColumn(0);
    QByteArray bytes = unpackChangeset(QByteArray(static_cast<const char*>(blob.getBlob()), blob.getBytes()));
    part.reset();
    for (const auto& [position, value] : mutations)
        bytes[position % bytes.size()] = value;
    const QByteArray packed = packChangeset(bytes.constData(), static_cast<int>(bytes.size()));
    SQLite::Statement put(connection.database(),
                          "UPDATE log_part SET changeset = ? WHERE tx = ? AND part = 0");
    put.bind(1, packed.constData(), static_cast<int>(packed.size()));
    put.bind(2, transaction);
    put.exec();
}

class History {
public:
    History(WaitingWriter& writer, Input& input) : m_writer(writer), m_input(input) {}

    void step() {
        switch (m_input.byte() % 8) {
        case 0:
        case 1:
            return work(Work::Edit);
        case 2:
            return work(Work::Insert);
        case 3:
            return work(Work::Remove);
        case 4:
            return takeBack(false, {});
        case 5:
            return takeBack(true, {});
        case 6:
            return takeBack(false, domain::TransactionId{1 + m_input.byte() % mostTransactions});
        default:
            return damageLog();
        }
    }
    [[nodiscard]] bool isLogDamaged() const { return m_logDamaged; }

private:
    [[nodiscard]] Rows rows() { return m_writer.onConnection(rowsOf); }

    void work(Work work) {
        std::mt19937 random(static_cast<unsigned>(m_input.byte()));
        const auto done = m_writer.write([&](Transaction& t) { faults::doWork(t, work, random); });
        demand(done.has_value(), "an edit failed");
    }

    void takeBack(bool redo, std::optional<domain::TransactionId> transaction) {
        const Rows before = rows();
        const auto outcome = m_writer.takeBack(redo, transaction);
        if (!outcome) {
            demand(rows() == before, "an undo failed and changed something");
            demand(m_logDamaged || outcome.error().kind == domain::ErrorKind::Usage, "an undo failed");
            return;
        }
        if (redo || outcome->keptRows > 0 || !outcome->commit.id.isValid() || m_logDamaged)
            return;
        if (m_input.byte() % 2 == 0)
            return;
        const auto again = m_writer.takeBack(false, outcome->commit.id);
        demand(again.has_value(), "an undo can't be undone");
        demand(again->keptRows == 0, "the undo of an undo kept rows");
        demand(rows() == before, "the undo of an undo ends elsewhere");
    }

    void damageLog() {
        m_logDamaged = true;
        const int transaction = 1 + m_input.byte() % mostTransactions;
        std::vector<std::pair<int, char>> mutations(
            static_cast<std::size_t>(1 + m_input.byte() % mostMutations));
        for (auto& [position, value] : mutations) {
            position = m_input.byte() * 256 + m_input.byte();
            value = static_cast<char>(m_input.byte());
        }
        m_writer.onConnection([&](Connection& connection) {
            mutate(connection, transaction, mutations);
            return true;
        });
    }

    WaitingWriter& m_writer;
    Input& m_input;
    bool m_logDamaged = false;
};

/// A small book with a little history.
QString makeTemplate(const QTemporaryDir& folder) {
    const QString path = folder.filePath(u"template.tenure"_s);
    std::mt19937 random(1);
    faults::makeBook(path, 6, random);
    OpenOptions options;
    options.derived = operations::derivedData();
    const auto book = Book::open(path, options);
    demand(book.has_value(), "the template can't be opened");
    demand(rebuildDerived(**book, options.derived).has_value(), "no facts");
    demand(faults::doWork(**book, Work::Edit, random).has_value(), "no edit");
    return path;
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    // Copies for checking are made in the folder for temporary files: in memory, where there is one.
    qputenv("TMPDIR", QFileInfo(faults::scratchTemplate()).path().toUtf8());
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static QTemporaryDir folder(faults::scratchTemplate());
    static const std::string original = makeTemplate(folder).toStdString();
    static WaitingWriter writer([] {
        const QString path = folder.filePath(u"a.tenure"_s);
        demand(QFile::copy(QString::fromStdString(original), path), "no copy");
        return path;
    }());
    writer.onConnection([](Connection& connection) {
        connection.forgetStatements();
        connection.database().backup(original.c_str(), SQLite::Database::Load);
        return true;
    });
    Input input(data, size);
    History history(writer, input);
    for (int step = 0; step < mostSteps && !input.isAtEnd(); ++step)
        history.step();
    // Comparing the facts takes a copy of the book and most of the time: for every fourth length.
    const DerivedData derived = size % 4 == 0 ? operations::derivedData() : DerivedData();
    const CheckReport report =
        writer.onConnection([&](Connection& connection) { return checkBook(connection, derived); });
    for (const CheckFinding& finding : report.findings) {
        if (finding.kind != CheckFinding::Kind::Log || !history.isLogDamaged())
            qFatal("%s: %s", qPrintable(finding.what), qPrintable(finding.detail));
    }
    return 0;
}
