# SPDX-FileCopyrightText: 2026 The Tenure authors
# SPDX-License-Identifier: GPL-3.0-or-later

dev_build() {
    need build run
    configure release
    build release tenure tenure-cli
    if [ -x "$tenure" ]; then
        say "Built $tenure and $tenure-cli"
    fi
}
