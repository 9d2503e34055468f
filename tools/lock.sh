#!/usr/bin/env bash
# Makes requirements.lock anew from pyproject.toml: exact versions and hashes for every platform, naming no registry.
# What is locked already stays unless asked: `tools/lock.sh --upgrade` or `--upgrade-package NAME`. Needs uv on the PATH.
set -euo pipefail
cd "$(dirname "$0")/.."
uv=$(command -v uv || echo .venv/bin/uv)
made=$(mktemp)
trap 'rm -f "$made"' EXIT
[ ! -e requirements.lock ] || cp requirements.lock "$made"
"$uv" pip compile --quiet --universal --python-version 3.11 --no-build --extra dev --generate-hashes \
    --no-emit-index-url --no-emit-find-links --no-annotate --no-header "$@" -o "$made" pyproject.toml
{
    echo "# Made by tools/lock.sh from pyproject.toml; not edited by hand."
    echo "# pip install --require-hashes --no-deps -r requirements.lock"
    cat "$made"
} >requirements.lock
echo "requirements.lock: $(grep -c '^[A-Za-z0-9]' requirements.lock) packages"
