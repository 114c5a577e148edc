# SPDX-FileCopyrightText: 2026 The Tenure authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the commands of ./dev share: saying things, installing packages, configuring and building.

say() { printf '==> %s\n' "$*"; }
fail() {
    printf 'dev: %s\n' "$*" >&2
    exit 1
}

# packages_for JOB…: the packages of these jobs in tools/packages.txt.
packages_for() {
    local job
    for job in "$@"; do
        awk -v job="$job" '$1 == job { print $2 }' tools/packages.txt
    done | sort -u
}

is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# as_root COMMAND…: as it is for root, else with sudo, which asks for the password where somebody can answer.
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif ! command -v sudo >/dev/null; then
        fail "this needs root and there is no sudo here. As root, run: $*"
    elif [ -t 0 ] && [ -z "${CI:-}" ]; then
        sudo "$@"
    else
        sudo -n "$@" </dev/null || fail "this needs root, and nobody is here to give a password. As root, run: $*"
    fi
}

# need JOB…: installs what these jobs lack. Where there is no apt it trusts that cmake will name what is missing.
need() {
    command -v apt-get >/dev/null && command -v dpkg-query >/dev/null || return 0
    local missing=() package
    for package in $(packages_for "$@"); do
        is_installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing with apt: ${missing[*]}"
    [ "$(id -u)" = 0 ] || say "That needs root: sudo may ask for your password."
    as_root apt-get update -q
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
}

# configure PRESET [CMAKE ARGUMENT…]
configure() {
    local preset=$1 log
    shift
    mkdir -p build
    log=build/configure-$preset.log
    if ! cmake --preset "$preset" "$@" >"$log" 2>&1; then
        cat "$log" >&2
        fail "cmake could not configure the preset '$preset'"
    fi
}

# build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    cmake --build --preset "$preset" ${*:+--target "$@"}
}

# The programs that ./dev run and ./dev shot start.
tenure=build/release/bin/tenure
