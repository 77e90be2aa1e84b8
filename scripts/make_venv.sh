#!/bin/sh
# Makes .venv with the first Python 3.11 or newer found; says what to install where there is none.
set -eu
cd "$(dirname "$0")/.."

is_japanese() {
    case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in ja*) return 0 ;; *) return 1 ;; esac
}

# $1 in English, $2 in Japanese.
say() {
    if is_japanese; then printf '%s\n' "$2"; else printf '%s\n' "$1"; fi
}

find_python() {
    for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python \
        /opt/homebrew/bin/python3 /usr/local/bin/python3 /usr/bin/python3; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            printf '%s\n' "$name"
            return 0
        fi
    done
    return 1
}

has_venv() {
    "$1" -c 'import ensurepip, venv' 2>/dev/null
}

# Debian and Ubuntu keep venv in a package of its own, named after the Python version.
install_venv_as_root() {
    [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null || return 1
    say "Installing $1 with apt-get ..." "apt-get で $1 をインストールしています…"
    { apt-get update && apt-get install -y --no-install-recommends "$1"; } </dev/null >/dev/null 2>&1
}

if ! python=$(find_python); then
    say "Pasteguard needs Python 3.11 or newer, and none was found." \
        "Python 3.11 以降が必要ですが、見つかりませんでした。" >&2
    say "Install it (Debian, Ubuntu: sudo apt-get install python3 python3-venv; macOS: brew install python), or name it: make PYTHON=/path/to/python3" \
        "インストールしてから(Debian・Ubuntu: sudo apt-get install python3 python3-venv、macOS: brew install python)、もう一度実行してください。場所を指定することもできます: make PYTHON=/path/to/python3" >&2
    exit 1
fi

if ! has_venv "$python"; then
    package="$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
    if ! { install_venv_as_root "$package" && has_venv "$python"; }; then
        say "$python cannot make virtual environments. Next step: sudo apt-get install $package" \
            "$python では仮想環境を作成できません。次を実行してください: sudo apt-get install $package" >&2
        exit 1
    fi
fi

say "Making .venv with $("$python" --version) ..." \
    "$("$python" --version) で .venv を作成しています…"
trap 'rm -rf .venv' EXIT
"$python" -m venv --clear .venv
trap - EXIT
