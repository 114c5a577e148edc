# SPDX-FileCopyrightText: 2026 The Tenure authors
# SPDX-License-Identifier: GPL-3.0-or-later

dev_shot() {
    local folder=${1:-$PWD/build/shots}
    need build run
    configure release
    build release tenure tenure-cli
    mkdir -p "$folder"
    QT_QPA_PLATFORM=offscreen "$tenure" --shots "$folder"
    say "Pictures in $folder"
}
