#!/bin/sh
# Reads a folder of bad input, with one good article among it, and shows what the reader says of each, its exit code, the time that
# the whole took and the peak of its resident memory.
#
#   bench/bad-input.sh
#
# Fails when the good article gave no claim, a message has more than one line a file, or the exit code is not 1 (something was skipped).
# Needs GNU time at /usr/bin/time for the memory, and a system with symbolic links.

case $0 in */*) here=${0%/*} ;; *) here=. ;; esac
root=$(CDPATH= cd "$here/.." && pwd -P) || exit 3
work=$(mktemp -d) || exit 3
trap 'rm -rf "$work"' EXIT
bad=$work/bad
mkdir "$bad" "$bad/folder"

: >"$bad/empty.txt"
printf ' \n\t\n \n' >"$bad/blank.txt"
head -c 300000 /dev/urandom >"$bad/binary.txt"
head -c 300000 /dev/urandom >"$bad/binary.html"
head -c 52428800 /dev/zero | tr '\0' 'a' >"$bad/one-line-of-50-mb.txt"
{ printf '{"uri":"x","text":"'; head -c 52428800 /dev/zero | tr '\0' 'a'; printf '"}\n'; } >"$bad/record-of-50-mb.jsonl"
{ printf '<html><body>'; yes '<div>' | head -n 100000; printf 'The mayor said that the dam holds.'; } >"$bad/nested-tags.html"
{ printf '<p>'; yes '<b><i>' | head -n 50000 | tr -d '\n'; printf 'The mayor said that the dam holds.'; } >"$bad/nested-inline-tags.html"
printf 'Broken text\n\nThe mayor said \377\376\300\200 the dam \355\240\200 holds, \342\202 and left.\n' >"$bad/broken-utf-8.txt"
printf 'Quotations\n\nThe mayor said: "The dam holds. It “will hold, he added. "Nobody \047\047 need fear.\n\n"Nobody, he said.\n' >"$bad/unpaired-quotes.txt"
{ printf 'Quotes\n\n'; yes '"' | head -n 20000 | tr -d '\n'; printf '\n'; } >"$bad/only-quotes.txt"
{ printf 'Long\n\n'; yes 'He said that she said that' | head -n 4000 | tr '\n' ' '; printf '\n'; } >"$bad/one-endless-sentence.txt"
printf '{"uri":"a","text":"The mayor said that the dam holds."\n[1,2\n{"uri":"b"}\nnull\n' >"$bad/broken-records.jsonl"
ln -s ../folder "$bad/folder/loop"
ln -s "$bad" "$bad/folder/up"
ln -s nowhere.txt "$bad/dangling.txt"
ln -s /proc/self/mem "$bad/unreadable.txt"
cp "$root/samples/harnok-herald.txt" "$bad/good.txt"

"$root/hearsay" read "$root/samples/harnok-herald.txt" >/dev/null 2>"$work/built" || {
  cat "$work/built" >&2
  exit 3
}
begun=$(date +%s)
timer=
if /usr/bin/time -f %M true 2>/dev/null; then timer="/usr/bin/time -q -f %M -o $work/peak"; fi
$timer "$root/hearsay" read --format jsonl "$bad" "$bad/missing.txt" >"$work/claims" 2>"$work/messages"
code=$?
took=$(($(date +%s) - begun))

sed "s|$bad|BAD|g" "$work/messages" | cut -c 1-240
echo "exit code $code, $took s, $(wc -l <"$work/claims") claims$([ ! -s "$work/peak" ] || awk '{ printf ", peak resident memory %d MiB", $1 / 1024 }' "$work/peak")"
failed=0
for file in empty blank binary one-line-of-50-mb record-of-50-mb broken-records dangling missing; do
  lines=$(grep -c "/$file\." "$work/messages")
  [ "$lines" -ge 1 ] || {
    echo "bad-input: nothing said of $file" >&2
    failed=1
  }
done
grep -q 'good.txt' "$work/claims" || {
  echo "bad-input: the good article gave no claim" >&2
  failed=1
}
[ "$code" -eq 1 ] || failed=1
[ "$took" -le 120 ] || failed=1
exit $failed
