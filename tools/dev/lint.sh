# SPDX-FileCopyrightText: 2026 The Tenure authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The commit that a change is measured against: where this branch left the main one, or the commit before if it didn't.
lint_base() {
    local head main base
    head=$(git rev-parse HEAD)
    for main in origin/HEAD origin/main main; do
        base=$(git merge-base HEAD "$main" 2>/dev/null) || continue
        [ "$base" = "$head" ] || { echo "$base"; return; }
    done
    git rev-parse --verify -q HEAD~1 || git hash-object -t tree /dev/null
}

# Every C++ source that clang-tidy has to read: the changed ones, and for a changed header the source beside it.
changed_sources() {
    {
        git diff --name-only --diff-filter=d "$(lint_base)" -- '*.cpp' '*.h'
        git ls-files --others --exclude-standard -- '*.cpp' '*.h'
    } | sed 's/\.h$/.cpp/' | sort -u | while read -r file; do
        [ ! -f "$file" ] || echo "$file"
    done
}

check_format() {
    local faults
    say "clang-format"
    faults=$(git ls-files --cached --others --exclude-standard -z -- '*.cpp' '*.h' |
        xargs -0 -r clang-format --dry-run -Werror 2>&1 | grep -o '^[^ ]*: error' | sort -u -t : -k 1,1 || true)
    [ -z "$faults" ] || fail "run clang-format -i on these files:
$faults"
}

check_structure() {
    say "style and layers"
    configure release
    build release structure_tests
    ctest --preset release -R '^structure/' || fail "the style or the layers are broken: see the lines above"
    TENURE_SOURCE_DIR=$PWD build/release/tests/style_warnings
}

# A preset of its own, because precompiled headers of GCC mean nothing to clang-tidy. Nothing is compiled: of what a build
# makes, only moc's files are read, and cmake runs moc for a target by itself.
check_tidy() {
    local sources
    if [ "${1:-}" = --all ]; then
        say "clang-tidy on the whole tree"
        sources=$(git ls-files -- '*.cpp')
    else
        sources=$(changed_sources)
        say "clang-tidy on $(wc -w <<<"$sources") changed file(s)"
    fi
    [ -n "$sources" ] || return 0
    configure lint
    find build/lint -name AutogenInfo.json -print0 |
        xargs -0 -r -n 1 -P "$(nproc)" sh -c 'cmake -E cmake_autogen "$0" Debug >/dev/null'
    xargs -P "$(nproc)" -n 4 clang-tidy -p build/lint --quiet <<<"$sources" 2> >(grep -v 'warnings generated\|^$' >&2) ||
        fail "clang-tidy found something: see above"
}

dev_lint() {
    case ${1:-} in
    '' | --all) ;;
    *) fail "lint has no option '$1'" ;;
    esac
    need build run lint
    check_format
    check_structure
    check_tidy "$@"
    say "Nothing to complain about"
}
