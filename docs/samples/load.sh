#!/usr/bin/env bash
# A short load on the sample service over the loopback: each question by turns with an empty endpoint of the same server, so that what else the machine does hits both alike.
# Prints the median of the rounds. Needs wrk (Debian: apt-get install wrk). Usage: docs/samples/load.sh [ROUNDS] [SECONDS] [COMMAND THAT STARTS THE SERVICE...]
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
"$@" --urls "$address" --Bench true >"$work/log" 2>&1 &
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
  io.stderr:write(string.format("%.0f %.3f %d\n", summary.requests / summary.duration * 1e6, latency:percentile(99) / 1000, bad))
end
LUA
cat "$work/post.lua" "$work/done.lua" >"$work/both.lua"

once() { wrk -t1 -c16 -d"$3" -s "$2" "$address$1" 2>&1 >/dev/null | tail -1; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

measure() {
    once "$1" "$2" 2s >/dev/null # warm: the hot paths are compiled anew
    : >"$work/rows"
    for _ in $(seq "$rounds"); do echo "$(once /empty "$work/done.lua" "${seconds}s") $(once "$1" "$2" "${seconds}s")" >>"$work/rows"; done
    printf '%-36s %9s requests/s  p99 %7s ms  empty %9s requests/s  p99 %7s ms  ratio %.2f  errors %d\n' "$1" \
        "$(awk '{ print $4 }' "$work/rows" | median)" "$(awk '{ print $5 }' "$work/rows" | median)" "$(awk '{ print $1 }' "$work/rows" | median)" "$(awk '{ print $2 }' "$work/rows" | median)" \
        "$(awk '{ print $4 / $1 }' "$work/rows" | median)" "$(awk '{ s += $3 + $6 } END { print s + 0 }' "$work/rows")"
}

once /empty "$work/done.lua" 3s >/dev/null
measure "/participation/EGY?on=2021-09-03" "$work/done.lua"
measure "/chairs/2020" "$work/done.lua"
measure "/reports/validate" "$work/both.lua"
measure "/reports/audit" "$work/both.lua"
