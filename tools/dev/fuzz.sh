# SPDX-FileCopyrightText: 2026 The Tenure authors
# SPDX-License-Identifier: GPL-3.0-or-later

dev_fuzz() {
    local target=${1:-} seconds=${2:-60} binary
    if [[ $target =~ ^[0-9]+$ ]]; then
        seconds=$target
        target=
    fi
    need build fuzz
    configure fuzz
    build fuzz fuzz_targets
    if [ -n "$target" ] && [ ! -x "build/fuzz/fuzz/fuzz_${target#fuzz_}" ]; then
        fail "there is no fuzz target '$target'; there are: $(cd build/fuzz/fuzz && echo fuzz_*)"
    fi
    for binary in build/fuzz/fuzz/fuzz_*; do
        [ -z "$target" ] || [ "${binary##*/}" = "fuzz_${target#fuzz_}" ] || continue
        say "${binary##*/} for $seconds s"
        cmake -DBINARY="$binary" -DSECONDS="$seconds" -P tests/fuzz/run_fuzz.cmake
    done
}
