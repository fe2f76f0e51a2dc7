package org.hearsay.actors;

import java.util.Locale;
import java.util.Set;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;

/** The medium that published an article, in whose voice the article speaks. */
final class OwnOutlet {
    private final @Nullable String name;

    OwnOutlet(Lexicon lexicon, Article article) {
        name = article.outlet().map(outlet -> key(canonical(lexicon, outlet))).orElse(null);
    }

    /** The name that the gazetteer writes for an outlet's name or address. */
    private static String canonical(Lexicon lexicon, String outlet) {
        String plain = outlet.replaceAll("^(https?://)?(www\\.)?", "")
                .replaceAll("\\.(com|org|net|co\\.uk)/?$", "")
                .strip();
        if (plain.isEmpty()) {
            return outlet;
        }
        Tokens tokens = new Tokens(Article.at("outlet", plain).build(), lexicon);
        int from = tokens.size() > 1 && tokens.lower(0).equals("the") ? 1 : 0;
        Phrases.Match<Known> match = tokens.size() == 0 ? null : lexicon.known(tokens, from);
        return match != null && match.end() == tokens.size() ? match.value().name() : plain;
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    /** Whether somebody named in the article is its outlet. */
    boolean is(Entity entity) {
        return name != null && name.equals(key(entity.name));
    }

    /** "This newspaper". */
    boolean isThis(Tokens tokens, Piece noun) {
        return Set.of("this", "our").contains(tokens.lower(noun.from() - 1));
    }
}
