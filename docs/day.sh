#!/usr/bin/env bash
# A day at the desk, by commands alone: the sample archive comes in, is put right, and one thing after the other
# is looked up. Give it a folder that does not exist yet; `tests/cli/test_day.py` runs it.
#
#     docs/day.sh FOLDER [the folder that holds the sample, resources/sample/press]
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
export CUTLINE_ARCHIVE=$1
sample=${2:-$here/resources/sample/press}

ids() { sed -n 's/.*"id": "\([a-z0-9]*\)".*/\1/p'; }                 # the ids of JSON lines
stories() { cutline search --json --kind articles "$1" | grep '"kind"' | ids; }
photos() { cutline search --json --kind photos "$1" | grep '"kind"' | ids; }
say() { printf '\n== %s\n' "$*"; }

say "Morning: what came in overnight"
cutline import --json "$sample" | tail -n 1
cutline stats

say "A name that stands in a caption alone"
cutline search 'person:marsh' --kind photos --limit 5
fire=$(stories 'title:"fire on the night ferry"' | sed -n 1p)
sails=$(stories 'title:"night ferry sails again"' | sed -n 1p)
storm=$(stories 'storm breakwater' | sed -n 1p)

say "What was read is checked, and put right where it is wrong"
cutline show "$fire" | sed -n 1,20p
cutline correct "$fire" --set 'title=Fire on the night ferry to Skerry' --set 'note=Page one; see also the second edition.'
photo=$(photos 'person:marsh' | sed -n 1p)
cutline correct "$photo" --set 'person=Lena Marsh | harbour master | left' --set 'taken=2022-11-13' --dry-run
cutline correct "$photo" --set 'person=Lena Marsh | harbour master | left' --set 'taken=2022-11-13'
cutline correct --query 'publication:gazette' --kind articles --replace 'harbor' 'harbour' --in standfirst --dry-run

say "Captions of a series by a template, with the desk's code replacements"
codes=$(mktemp)
printf 'lm\tHarbour master Lena Marsh\n' > "$codes"
cutline correct "$photo" --set 'caption==lm=, left, on the quay, November 13, 2022.' --codes "$codes"
rm "$codes"

say "Tags and collections"
cutline tag add 'Harbour/Ferry fire' --query 'ferry fire' --kind articles
cutline tag add Storms "$storm"
cutline tag move Storms Harbour
cutline tag alias 'Harbour/Ferry fire' 'Night ferry fire'
cutline tag colour Harbour '#1f6f8b'
cutline tag list
cutline collection add 'Front pages' "$fire" "$storm"
cutline collection order 'Front pages' "$storm"
cutline collection note 'Front pages' "$fire" 'the second edition'
cutline collection show 'Front pages'

say "Names: one person, one entry"
cutline names list --class person --search marsh
cutline names show 'Lena Marsh'
cutline names with 'Lena Marsh'
cutline names alike | sed -n 1,5p
cutline names add Northlight --class organisation --kind stock

say "Questions that one answer settles"
cutline review list --limit 5
cutline review accept "$photo"

say "What belongs together"
cutline link "$sails" "$fire" --type follow-up --note 'the ship is back in service'
cutline link "$fire" https://inquiry.example/report --type background
cutline thread "$fire"
cutline related "$fire" | sed -n 1,10p

say "Who shot it, and may we run it again?"
cutline rights set "$photo" expires --until 2027-12-31 --note 'contract of May'
cutline rights list
cutline rights audit | sed -n 1,10p
cutline search 'usable:today has:restriction' --kind photos
cutline cite "$fire" --style chicago
cutline cite "$photo"

say "Thrown away, and brought back"
cutline trash add "$storm" --reason 'came in twice'
cutline search 'is:trashed' --kind articles
cutline trash restore "$storm"

say "Evening: what was done today, by whom; the last step taken back, and done again"
cutline history --limit 8
cutline undo --dry-run
cutline undo
cutline redo
cutline verify
