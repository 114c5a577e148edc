# SPDX-FileCopyrightText: 2026 The Tenure authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The fuzz targets are tests like the others (tests/fuzz), so that one summary stands at the end; without clang they are
# reported as skipped.
dev_test() {
    local long=OFF filter=()
    while [ $# -gt 0 ]; do
        case $1 in
        --long) long=ON ;;
        -*) fail "test has no option '$1'" ;;
        *) filter=(-R "$1") ;;
        esac
        shift
    done
    need build run test
    configure release -DTENURE_WARNINGS_AS_ERRORS=ON -DTENURE_LONG=$long
    build release
    if command -v clang++ >/dev/null; then
        configure fuzz
        build fuzz fuzz_targets
    else
        say "No clang here: the fuzz targets are not run. (./dev fuzz installs it.)"
    fi
    export QT_QPA_PLATFORM=offscreen
    ctest --preset release "${filter[@]}"
}
