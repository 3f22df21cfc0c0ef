#!/usr/bin/env bash
# How long the tool takes from its start to its end, beside a hello-world of the same kind of build (docs/performance.md, "The process").
#
#     eng/startup.sh [PAIRS]                   publishes the tool both ways and two hello-worlds into artifacts/startup, and times them
#     eng/startup.sh PAIRS DIRECTORY...        times only: one tool against the other, where each directory holds a tool that was published before
#
# A machine that does other work changes from second to second, so the two of a pair run directly after one another, five times each, and what counts is the median of the
# ratios of the pairs: of the time on the clock, and of the time that processors worked (user and system), which other work disturbs less.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true

pairs=${1:-40} each=5 place=$PWD/artifacts/startup
TIMEFORMAT='%3R %3U %3S'

# publish DIRECTORY PROJECT OPTION...
publish() {
    local to=$1 project=$2
    shift 2
    dotnet publish "$project" -c Release -o "$to" --nologo -v quiet "$@"
}

# spent COMMAND...: milliseconds on the clock, and of work, for all the runs of one half of a pair.
spent() {
    { time for ((i = 0; i < each; i++)); do "$@" >/dev/null 2>&1; done; } 2>&1 | awk '{ print 1000 * $1, 1000 * ($2 + $3) }'
}

median() { sort -g | awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int((NR + 2) / 2)]) / 2 }'; }

# compare WHAT BASE... -- COMMAND...: one line.
compare() {
    local what=$1 base=() log
    shift
    while [ "$1" != -- ]; do base+=("$1"); shift; done
    shift
    log=$(mktemp)
    spent "${base[@]}" >"$log"; spent "$@" >"$log"   # Both are read from the disk once before anything counts.
    : >"$log"
    for ((pair = 0; pair < pairs; pair++)); do
        echo "$(spent "${base[@]}") $(spent "$@")" >>"$log"
    done
    printf '%-62s clock %5.2f   work %5.2f   (%.1f ms beside %.1f)\n' "$what" \
        "$(awk '{ print $3 / $1 }' "$log" | median)" "$(awk '{ print $4 / ($2 > 0 ? $2 : 1) }' "$log" | median)" \
        "$(awk -v n=$each '{ print $3 / n }' "$log" | median)" "$(awk -v n=$each '{ print $1 / n }' "$log" | median)"
    rm -f "$log"
}

questions=("chair 2020 MX3" "classify Egypt --on 2021-09-03" "status Egypt --on 2021-09-03")

if [ $# -gt 1 ]; then
    first=$2
    for other in "${@:3}"; do
        for question in "${questions[@]}"; do
            # The words of a question are separate arguments.
            # shellcheck disable=SC2086
            compare "$other: $question" "$first/bwc" $question -- "$other/bwc" $question
        done
    done
    exit
fi

hello=$place/hello
mkdir -p "$hello"
# Nothing of this repository's settings reaches the hello-world: it is what `dotnet new console` gives.
echo '<Project />' | tee "$hello/Directory.Build.props" "$hello/Directory.Build.targets" "$hello/Directory.Packages.props" >/dev/null
cat >"$hello/Hello.csproj" <<'PROJECT'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
  </PropertyGroup>
</Project>
PROJECT
echo 'System.Console.WriteLine("Hello, World!");' >"$hello/Program.cs"

for ahead in false true; do
    publish "$place/hello-$ahead" "$hello/Hello.csproj" -p:PublishAot=$ahead
    publish "$place/bwc-$ahead" src/Bwc.Cli -p:PublishAot=$ahead
done
for ahead in true false; do
    kind=$([ $ahead = true ] && echo "compiled ahead" || echo "with the framework")
    for question in "${questions[@]}"; do
        # shellcheck disable=SC2086
        compare "$kind: bwc $question" "$place/hello-$ahead/Hello" -- "$place/bwc-$ahead/bwc" $question
    done
done
