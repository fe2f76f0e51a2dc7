"""Writes words.jsonl, by which a Java test makes sure that both tokenizers agree.

  python3 fixtures.py > ../core/src/test/resources/org/hearsay/encoder/words.jsonl
"""
import json

from wordpiece import Tokenizer

TEXTS = (
    "Kardov denied the report.",
    "“We won’t go,” said Mr. O'Hara-Núñez, 41.",
    "He wrote: ``No comment.'' Then she said \"yes\" and ''maybe'' to it.",
    "A first paragraph\n\n“opened here\n\nand here again” it closed",
    "UN, NATO, iPhone, McKay, 3rd, $4.5bn, 10%, A, é, ǅ, ß",
    "İstanbul’da Ελλάδα Ωμέγα Київ 中国人民 日本 한국어",
    "no\u00a0break, thin\u2009space, zero\u200bwidth, soft\u00adhyphen, tab\there, bom\ufeffinside",
    "emoji 😀 pairs 👩‍🚀 and 𝒳 mathematical, flags 🇺🇦",
    "under_score, at@sign.org, http://a.b/c?d=e#f, x^2~y|z",
    "…—–-‐‑ ‹single› «double» ‚low‘ „low“ 'single' ‘curly’",
    "combining e\u0301 a\u0308 n\u0303; ligature ﬁ; full width ＡＢＣ１２３",
    "x" * 101 + " " + "y" * 100,
)


class Plain(Tokenizer):
    def __init__(self):
        self.lower, self.cache = True, {}


def main():
    for text in TEXTS:
        words = [[w.start, w.end, w.norm, w.shape, w.quote, w.para] for w in Plain().words(text)]
        print(json.dumps({"text": text, "words": words}))


if __name__ == "__main__":
    main()
