# SPDX-FileCopyrightText: 2026 The Tenure authors
# SPDX-License-Identifier: GPL-3.0-or-later

dev_bench() {
    need build run test
    configure release
    build release tenure_bench
    QT_QPA_PLATFORM=offscreen build/release/tests/tenure_bench "$@"
}
