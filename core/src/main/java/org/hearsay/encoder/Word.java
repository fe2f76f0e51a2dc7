package org.hearsay.encoder;

import org.hearsay.text.Span;

/**
 * A word as the encoder sees it: a run of letters and digits, or one punctuation mark.
 *
 * @param span where it stands in the article
 * @param norm its lower-cased form without accents
 * @param shape how it is written
 * @param quoted whether it stands inside double quotation marks, the marks included
 * @param opens whether it is the first word of a paragraph
 */
public record Word(Span span, String norm, Shape shape, boolean quoted, boolean opens) {
    /** How a word is written. */
    public enum Shape {
        /** No capital letter. */
        LOWER(0),
        /** First letter capital, the rest not. */
        CAPITAL(1),
        /** Capitals only. */
        UPPER(2),
        /** Capitals elsewhere. */
        MIXED(3),
        /** With a digit. */
        DIGIT(4),
        /** No letter and no digit. */
        OTHER(5);

        /** Row of the encoder's table. */
        final int row;

        Shape(int row) {
            this.row = row;
        }

        static Shape of(String form) {
            if (form.codePoints().anyMatch(Character::isDigit)) {
                return DIGIT;
            }
            int[] letters = form.codePoints().filter(Character::isLetter).toArray();
            if (letters.length == 0) {
                return OTHER;
            }
            int capitals = 0;
            for (int letter : letters) {
                capitals += isCapital(letter) ? 1 : 0;
            }
            if (capitals == 0) {
                return LOWER;
            }
            if (capitals == 1 && isCapital(letters[0])) {
                return CAPITAL;
            }
            return capitals == letters.length ? UPPER : MIXED;
        }

        private static boolean isCapital(int letter) {
            int type = Character.getType(letter);
            return type == Character.UPPERCASE_LETTER || type == Character.TITLECASE_LETTER;
        }
    }
}
