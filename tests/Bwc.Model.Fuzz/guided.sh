#!/usr/bin/env bash
# Attacks with coverage as the guide: builds, instruments copies of the library and the tool, and keeps what reached something new.
# tests/Bwc.Model.Fuzz/guided.sh FOLDER [TARGET...] [--count N] [--minutes N] [--seed N]
set -euo pipefail
folder=$(mkdir -p "$1" && cd "$1" && pwd)
shift
cd "$(dirname "$0")"
dotnet build -c Release
rm -rf "$folder/bin"
cp -r bin/Release/net10.0 "$folder/bin"
[ -x "$folder/tools/sharpfuzz" ] || dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$folder/tools"
"$folder/tools/sharpfuzz" "$folder/bin/Bwc.Model.dll"
"$folder/tools/sharpfuzz" "$folder/bin/bwc.dll"
dotnet "$folder/bin/Bwc.Model.Fuzz.dll" "$@" --keep "$folder"
