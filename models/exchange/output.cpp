// SPDX-FileCopyrightText: 2026 The Tenure authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/output.h"

#include "store/errors.h"

#include <QCoreApplication>

#include <cstdio>

namespace tenure::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

void require(const domain::Result<void>& done) {
    if (!done)
        throw store::StoreError(done.error());
}

} // namespace

Output::Output(const QString& path) {
    if (path != "-"_L1) {
        m_file.emplace(path);
        require(m_file->open());
        return;
    }
    if (!m_standard.open(stdout, QIODevice::WriteOnly))
        write({});
}

void Output::write(QByteArrayView bytes) {
    if (m_file) {
        require(m_file->write(bytes));
        return;
    }
    if (m_standard.write(bytes.data(), bytes.size()) != bytes.size()) {
        throw store::StoreError({domain::ErrorKind::World,
                                 QCoreApplication::translate("export", "Standard output takes no more."),
                                 m_standard.errorString()});
    }
}

void Output::commit() {
    if (m_file)
        require(m_file->commit());
    else
        m_standard.flush();
}

} // namespace tenure::exchange
