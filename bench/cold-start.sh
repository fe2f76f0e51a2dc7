#!/bin/sh
# Measures a cold start: the time from the command to the first claim of "hearsay read", the time to its end, the time of processors
# that it took, and the peak of its resident memory. Each run is a new process; the files that it reads may be in the system's cache.
#
#   bench/cold-start.sh [FILE [RUNS]]      a sample and 5 runs, if not given
#
# Needs GNU date, and GNU time at /usr/bin/time for processors and memory.

case $0 in */*) here=${0%/*} ;; *) here=. ;; esac
root=$(CDPATH= cd "$here/.." && pwd -P) || exit 3
file=${1:-$root/samples/harnok-herald.txt}
runs=${2:-5}
work=$(mktemp -d) || exit 3
trap 'rm -rf "$work"' EXIT

# Builds the program if need be, and shows what is wrong before the clock runs.
"$root/hearsay" read --format jsonl "$file" >"$work/claims" 2>"$work/messages" || {
  cat "$work/messages" >&2
  exit 3
}
[ -s "$work/claims" ] || {
  echo "cold-start: no claim in $file" >&2
  exit 3
}

now() { date +%s%3N; }

if /usr/bin/time -f %M true 2>/dev/null; then
  read_timed() { /usr/bin/time -q -f '%M %U %S' -o "$work/peak" "$root/hearsay" read --format jsonl "$file"; }
else
  read_timed() { "$root/hearsay" read --format jsonl "$file"; }
fi

run=0
while [ "$run" -lt "$runs" ]; do
  run=$((run + 1))
  begun=$(now)
  read_timed 2>/dev/null | {
    IFS= read -r _
    now
    cat >/dev/null
    now
  } >"$work/times"
  { IFS= read -r first && IFS= read -r end; } <"$work/times"
  used=
  [ ! -s "$work/peak" ] || used=$(awk '{ printf ", %.2f s of processor, peak resident memory %d MiB", $2 + $3, $1 / 1024 }' "$work/peak")
  echo "first claim after $((first - begun)) ms, end after $((end - begun)) ms$used"
done
