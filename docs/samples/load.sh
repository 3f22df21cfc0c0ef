#!/usr/bin/env bash
# A short load on the sample service over the loopback: each question by turns with an empty endpoint of the same server, so that what else the machine does hits both alike.
# Prints the median of the rounds; the processor time is that of the server alone, which other work on the machine hardly moves. Needs wrk (Debian: apt-get install wrk). Usage: docs/samples/load.sh [ROUNDS] [SECONDS] [COMMAND THAT STARTS THE SERVICE...]
set -euo pipefail
cd "$(dirname "$0")/../.."
rounds=${1:-5} seconds=${2:-3}
shift $(($# < 2 ? $# : 2))
address=http://127.0.0.1:5099
work=$(mktemp -d)
if [ $# -eq 0 ]; then
    dotnet build docs/samples/Bwc.Service -c Release -v quiet >/dev/null
    set -- dotnet docs/samples/Bwc.Service/bin/Release/net10.0/Bwc.Service.dll
fi
dotnet run --project src/Bwc.Cli -c Release -- report BWC/MSP/2020/MX.3/2 --format json >"$work/report.json"
"$@" --urls "$address" --Bench true --Registration:Database "$work/registration.db" >"$work/log" 2>&1 &
service=$!
trap 'kill $service; rm -rf "$work"' EXIT
for _ in $(seq 100); do curl -sf -o "$work/out" "$address/empty" && break; sleep 0.1; done

cat >"$work/post.lua" <<LUA
local file = io.open("$work/report.json")
wrk.method, wrk.body = "POST", file:read("*a")
wrk.headers["Content-Type"] = "application/json"
LUA
cat >"$work/done.lua" <<'LUA'
done = function(summary, latency)
  local bad = summary.errors.status + summary.errors.read + summary.errors.timeout + summary.errors.connect
  io.stderr:write(string.format("%.0f %.3f %d %d\n", summary.requests / summary.duration * 1e6, latency:percentile(99) / 1000, bad, summary.requests))
end
LUA
cat "$work/post.lua" "$work/done.lua" >"$work/both.lua"

ticks() { awk '{ print $14 + $15 }' "/proc/$service/stat"; }

# requests a second, p99 in ms, errors, microseconds of processor time a request
once() {
    local before after out
    before=$(ticks)
    out=$(wrk -t1 -c16 -d"$3" -s "$2" "$address$1" 2>&1 >/dev/null | tail -1)
    after=$(ticks)
    echo "$out" | awk -v t=$((after - before)) -v hz="$(getconf CLK_TCK)" '{ printf "%s %s %s %.1f\n", $1, $2, $3, t / hz * 1e6 / $4 }'
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
column() { awk "{ print $1 }" "$work/rows" | median; }

measure() {
    once "$1" "$2" 4s >/dev/null # warm: the hot paths are compiled anew
    : >"$work/rows"
    for _ in $(seq "$rounds"); do echo "$(once /empty "$work/done.lua" "${seconds}s") $(once "$1" "$2" "${seconds}s")" >>"$work/rows"; done
    printf '%-34s %7s requests/s, p99 %s ms, %s us | empty %7s requests/s, p99 %s ms, %s us | ratio %.2f, of processor time %.2f | errors %d\n' "$1" \
        "$(column '$5')" "$(column '$6')" "$(column '$8')" "$(column '$1')" "$(column '$2')" "$(column '$4')" "$(column '$5 / $1')" "$(column '$4 / $8')" "$(awk '{ s += $3 + $7 } END { print s + 0 }' "$work/rows")"
}

once /empty "$work/done.lua" 3s >/dev/null
measure "/participation/EGY?on=2021-09-03" "$work/done.lua"
measure "/chairs/2020" "$work/done.lua"
measure "/reports/validate" "$work/both.lua"
measure "/reports/audit" "$work/both.lua"
