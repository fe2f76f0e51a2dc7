"""Words and pieces of a text, with offsets, and the features that give an uncased model back what lower-casing takes.

The Java side (package org.hearsay.encoder) does the same; `fixtures.py` writes the file by which a test compares the two.

words(text)   -> list of Word: start and end in code points of the text as it is, normal form, shape, quote, para
pieces(word)  -> list of vocabulary ids
A word is a run of letters and digits, or one punctuation mark (BERT's basic tokenizer). Labels live on words, so spans
begin and end at word borders.
"""
import unicodedata
from collections import namedtuple

Word = namedtuple("Word", "start end norm shape quote para")
LOWER, CAPITAL, UPPER, MIXED, DIGIT, OTHER = range(6)
MAX_WORD = 100      # a longer word is one unknown piece


def is_punct(c):
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c)[0] in "PS"


def is_break(c):
    return c.isspace() or unicodedata.category(c) in ("Cc", "Cf", "Zs", "Zl", "Zp")


def shape_of(s):
    if any(unicodedata.category(c) == "Nd" for c in s):
        return DIGIT
    letters = [c for c in s if unicodedata.category(c)[0] == "L"]
    if not letters:
        return OTHER
    cats = [unicodedata.category(c) for c in letters]
    if all(k != "Lu" and k != "Lt" for k in cats):
        return LOWER
    if cats[0] in ("Lu", "Lt") and all(k not in ("Lu", "Lt") for k in cats[1:]):
        return CAPITAL
    return UPPER if all(k in ("Lu", "Lt") for k in cats) else MIXED


class Tokenizer:
    def __init__(self, vocab, lower=True):
        self.vocab, self.lower, self.cache = vocab, lower, {}
        self.cls, self.sep, self.pad, self.unk, self.mask = (vocab[t] for t in ("[CLS]", "[SEP]", "[PAD]", "[UNK]", "[MASK]"))

    def normal(self, s):
        if not self.lower:
            return s
        return "".join(c for c in unicodedata.normalize("NFD", s.lower()) if unicodedata.category(c) != "Mn")

    def words(self, text):
        """quote: 1 inside double quotation marks (also `` and ''), the marks included. Switched off at a line break:
        each paragraph of a long quotation opens its own mark again."""
        out, i, n, quote, para, second, after = [], 0, len(text), 0, 1, -1, 0
        while i < n:
            c = text[i]
            if is_break(c):
                if c == "\n":
                    quote, para = 0, 1
                i += 1
                continue
            j, q = i + 1, quote
            if is_punct(c):
                if i == second:                                  # the second mark of `` or '' goes with the first
                    q, quote = 1, after
                elif c in "`'" and text[i + 1: i + 2] == c:
                    after = 1 if c == "`" or not quote else 0
                    q, second = 1, i + 1
                elif c == "“" or (c == '"' and not quote):
                    q = quote = 1
                elif c in '”"':
                    q, quote = 1, 0
            else:
                while j < n and not is_break(text[j]) and not is_punct(text[j]):
                    j += 1
            out.append(Word(i, j, self.normal(text[i:j]), shape_of(text[i:j]), q, para))
            para, i = 0, j
        return out

    def pieces(self, word):
        w = word.norm
        if w not in self.cache:
            ids, s = [], 0
            while s < len(w) and ids is not None:
                e = len(w)
                while e > s and (w[s:e] if s == 0 else "##" + w[s:e]) not in self.vocab:
                    e -= 1
                if e == s:
                    ids = None
                else:
                    ids.append(self.vocab[w[s:e] if s == 0 else "##" + w[s:e]])
                    s = e
            self.cache[w] = ids if ids and len(w) <= MAX_WORD else [self.unk]
        return self.cache[w]
