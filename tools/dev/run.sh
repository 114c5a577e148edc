# SPDX-FileCopyrightText: 2026 The Tenure authors
# SPDX-License-Identifier: GPL-3.0-or-later

dev_run() {
    need build run
    configure release
    build release tenure tenure-cli
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
        say "Opening the demo book"
        exec "$tenure" --demo "$@"
    fi
    say "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set): drawing the window into a picture."
    QT_QPA_PLATFORM=offscreen exec "$tenure" --demo --picture "$PWD/build/release/tenure.png" "$@"
}
