#!/usr/bin/env bash
# Packs both packages at two places, compares and opens them, and uses what came out as somebody else would: a project with the package only, built, trimmed and compiled
# ahead, and the tool installed from its package. The packages stay in artifacts/, what was checked in artifacts/package-checks.txt, a line a check.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true DOTNET_SKIP_FIRST_TIME_EXPERIENCE=true DOTNET_CLI_UI_LANGUAGE=en

work=$(cd "$(mktemp -d)" && pwd -P)
trap 'rm -rf "$work"' EXIT
checks=$PWD/artifacts/package-checks.txt consumer=$PWD/artifacts/consumer
mkdir -p artifacts "$work/tools" "$work/readme"
: >"$checks"
version=$(dotnet msbuild src/Bwc.Model/Bwc.Model.csproj -getProperty:Version)
rm -rf artifacts/*.nupkg artifacts/*.snupkg "$consumer"/packages/bwc.* "$consumer"/aot "$consumer"/trimmed "$consumer"/pages tests/Consumer/{,Stack/}{bin,obj}

# check WHAT COMMAND...: one line; what the command printed is shown where it failed.
check() {
    local what=$1
    shift
    if "$@" >"$work/log" 2>&1; then
        echo "passed: $what" | tee -a "$checks"
    else
        echo "failed: $what" | tee -a "$checks"
        tail -n 60 "$work/log" >&2
    fi
}

# Nothing that stands at one place may reach a package. The first is packed as on the build server, the second as by hand, after an ordinary build that shows its paths.
first=$work/first second="$work/another place/second"
for place in "$first" "$second"; do
    mkdir -p "$place"
    tar -c --exclude=bin --exclude=obj --exclude=./artifacts --exclude=TestResults . | tar -x -C "$place"
done
packed() { cd "$1" && shift && "$@" >>packing.log 2>&1 || { cat packing.log >&2; echo "failed: packing" | tee -a "$checks"; return 1; }; }
by_hand() { env -u CI dotnet build src/Bwc.Model -c Release && env -u CI dotnet pack src/Bwc.Model -c Release -o artifacts && env -u CI dotnet pack src/Bwc.Cli -c Release -o artifacts; }
(packed "$second" by_hand) & at_second=$!
(packed "$first" env CI=true dotnet pack -c Release -o artifacts)
wait "$at_second"
cp "$first"/artifacts/*.*nupkg artifacts/
dotnet run eng/CheckPackages.cs -- "$PWD" "$version" "$first" "$second" >"$work/opened" || [ $? -eq 1 ]
cat "$work/opened"
grep -E '^(passed|failed): ' "$work/opened" >>"$checks"

# The consumer must come out without a warning, and print what is written down.
quiet() { "$@" >"$work/build" 2>&1 && ! grep -iE 'warning (IL|NU|CS|MSB|NETSDK)' "$work/build" || { cat "$work/build"; false; }; }
in_folder() ( cd "$1" && shift && "$@" )
prints() { { "$@" >"$work/printed" || [ $? -eq 1 ]; } && diff "$expected" "$work/printed"; }
# README shows lines as wide as a terminal; where none takes the output nothing is wrapped, and everything else must be the same.
prints_in_a_terminal() { { "$@" >"$work/printed" || [ $? -eq 1 ]; } && diff <(tr -d ' \n' <"$expected") <(tr -d ' \n' <"$work/printed"); }
project=(tests/Consumer/Consumer.csproj -c Release "-p:BwcModelVersion=$version")
pages=$consumer/pages
check "README and the recipes have programs to take" dotnet run eng/TakePrograms.cs -- "$pages" README.md src/Bwc.Model/README.md docs/recipes.md

check "a project with the package only builds" quiet dotnet build "${project[@]}" -o "$consumer/built"
check "the package it took is the one packed here" cmp "$consumer/packages/bwc.model/$version/bwc.model.$version.nupkg" "artifacts/Bwc.Model.$version.nupkg"
check "trimmed, with the whole package analysed, it publishes without a warning" quiet dotnet publish "${project[@]}" -p:PublishTrimmed=true -p:TrimMode=full -p:WholePackage=true -o "$consumer/trimmed"
check "compiled ahead it publishes without a warning" quiet dotnet publish "${project[@]}" -p:PublishAot=true -o "$consumer/aot"
for how in built trimmed aot; do
    expected=tests/Consumer/expected.txt
    check "$how: every large part of the package answers as written down" prints "$consumer/$how/Consumer"
    for expected in "$pages"/*.expected.txt; do
        page=$(basename "$expected" .expected.txt)
        check "$how: the programs of the page $page print what it shows" prints in_folder "$pages/$page" "$consumer/$how/Consumer" page "$page"
    done
done

# What cannot be compiled ahead, beside the packages that people use: the recipes of docs/your-stack.md as tests of a project with the package only.
stack=tests/Consumer/Stack/Stack.csproj
all_pass() { "$@" >"$work/tests" 2>&1 && grep -qE '^Passed! .* Failed: +0, Passed: +[1-9]' "$work/tests" || { cat "$work/tests"; false; }; }
check "a project with the package beside ASP.NET, EF Core, Dapper, FluentValidation and xunit builds" quiet dotnet build "$stack" -c Release "-p:BwcModelVersion=$version"
check "the recipes of docs/your-stack.md do there what they say" all_pass dotnet test "$stack" -c Release --no-build

# The tool comes from its package, whatever of its name the machine has seen before.
check "the tool installs from its package" env NUGET_PACKAGES="$work/packages" dotnet tool install Bwc.Cli --version "$version" --tool-path "$work/tools" --add-source "$PWD/artifacts"
check "the tool installed is the one packed here" cmp "$work/tools/.store/bwc.cli/$version/bwc.cli/$version/bwc.cli.$version.nupkg" "artifacts/Bwc.Cli.$version.nupkg"
awk -v to="$work/readme/" '/^```console$/ { n++; on = 1; next } /^```$/ { on = 0 } on && /^\$ bwc / { print substr($0, 7) > (to n ".arguments"); next } on { print > (to n ".txt") }' README.md
for file in "$work"/readme/*.arguments; do
    read -ra arguments <"$file"
    expected=${file%.arguments}.txt
    check "the tool prints what README shows: bwc ${arguments[*]}" prints_in_a_terminal "$work/tools/bwc" "${arguments[@]}"
done
says() { "$@" >"$work/printed" && grep -q '^Egypt on 2021-09-03: signatory State, rule 44(1)' "$work/printed" && grep -qx 'Takes part in decisions: no' "$work/printed"; }
check "the tool sorts Egypt as README does: bwc classify Egypt --on 2021-09-03" says "$work/tools/bwc" classify Egypt --on 2021-09-03

# README's own lines of "Install", by somebody whose machine has never seen any of this: no package, no source, no tool.
stranger=$work/stranger
mkdir -p "$stranger/project"
as_stranger() { env HOME="$stranger" DOTNET_CLI_HOME="$stranger" NUGET_PACKAGES="$stranger/packages" "$@"; }
sed -n '/^## Install$/,/^## Ask/s/^    dotnet \(tool\|nuget\)/dotnet \1/p' README.md >"$work/install.sh"
check "README's lines of Install are there" test "$(wc -l <"$work/install.sh")" -eq 2
check "README's lines of Install work where nothing was installed" as_stranger bash -e "$work/install.sh"
says_chair() { as_stranger "$stranger/.dotnet/tools/bwc" chair 2020 MX3 | grep -q '^EEG '; }
check "the tool so installed answers" says_chair
a_project() ( cd "$stranger/project" && as_stranger dotnet new console --no-restore && as_stranger dotnet add package Bwc.Model && printf 'System.Console.WriteLine(Bwc.Model.Register.Default.Chairs!.Rule(2020, Bwc.Model.OfficeCode.MX3).GetValueOrThrow().Group);\n' >Program.cs && as_stranger dotnet run | grep -qx EEG )
check "the library so added answers" a_project

passed=$(grep -c '^passed: ' "$checks" || true) failed=$(grep -c '^failed: ' "$checks" || true)
echo "Packages: $passed passed, $failed failed"
[ "$failed" -eq 0 ]
