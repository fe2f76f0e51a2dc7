package org.hearsay.actors;

import java.util.Arrays;
import java.util.List;
import org.hearsay.encoder.NameType;

/** The names that the encoder found, over tokens: they tell where one name ends and the next begins, and what it names. */
final class Recognized {
    private final int[] name;
    private final List<org.hearsay.encoder.Name> names;
    private final Tokens tokens;

    Recognized(Tokens tokens, List<org.hearsay.encoder.Name> names) {
        this.tokens = tokens;
        this.names = names;
        this.name = new int[tokens.size()];
        Arrays.fill(name, -1);
        for (int i = 0; i < names.size(); i++) {
            int from = tokens.at(names.get(i).span().start());
            int to = tokens.endOf(names.get(i).span());
            if (from < to) {
                Arrays.fill(name, from, to, i);
            }
        }
    }

    /** Whether one name ends before this token and another begins with it. */
    boolean isBorder(int token) {
        return token > 0
                && token < name.length
                && name[token] >= 0
                && name[token - 1] >= 0
                && name[token] != name[token - 1];
    }

    /** One past the name of this type that begins with a token; 0 for none. */
    int end(int token, NameType type) {
        int at = token < name.length ? name[token] : -1;
        boolean begins = at >= 0 && (token == 0 || name[token - 1] != at);
        return begins && names.get(at).type() == type
                ? tokens.endOf(names.get(at).span())
                : 0;
    }

    /** Whether just these tokens are a name of this type. */
    boolean is(int from, int to, NameType type) {
        return end(from, type) == to;
    }
}
