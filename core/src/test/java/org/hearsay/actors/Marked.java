package org.hearsay.actors;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hearsay.encoder.Name;
import org.hearsay.encoder.NameType;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** A text with mentions in square brackets and names that the encoder found in braces, "{PERSON Dana Ortu}", read. */
final class Marked {
    private static final Actors ACTORS = Actors.load();

    private final Article article;
    private final Cast cast;
    private final List<Span> mentions = new ArrayList<>();

    private Marked(@Nullable String outlet, String marked) {
        StringBuilder text = new StringBuilder();
        Deque<Integer> open = new ArrayDeque<>();
        List<Name> names = new ArrayList<>();
        NameType type = NameType.PERSON;
        int begin = 0;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '[' -> open.push(text.length());
                case ']' -> mentions.add(new Span(open.pop(), text.length()));
                case '{' -> {
                    int blank = marked.indexOf(' ', i);
                    type = NameType.valueOf(marked.substring(i + 1, blank));
                    begin = text.length();
                    i = blank;
                }
                case '}' -> names.add(new Name(type, new Span(begin, text.length())));
                default -> text.append(c);
            }
        }
        article = Article.at("test", text.toString()).outlet(outlet).build();
        cast = ACTORS.cast(article, mentions, names);
    }

    /** What gives the first mention its standing; the other mentions are cue and content. */
    List<String> standing() {
        return words(0, Standing::words);
    }

    /** Why the first mention is not named; empty if the text does not say. */
    String anonymity() {
        return String.join(" … ", words(0, Standing::anonymity));
    }

    private List<String> words(int source, Function<Standing, List<Span>> which) {
        List<Span> told = new ArrayList<>(mentions);
        List<Span> mention = List.of(told.remove(source));
        return which.apply(cast.standing(mention, cast.naming(mention), told)).stream()
                .map(span -> article.text().slice(span))
                .toList();
    }

    static Marked of(String marked) {
        return new Marked(null, marked);
    }

    /** The same in an article by this outlet. */
    static Marked by(String outlet, String marked) {
        return new Marked(outlet, marked);
    }

    /** The last mention's actor as "name, type, country", or "nobody". */
    String last() {
        return describe(cast.actor(List.of(mentions.getLast()), Optional.empty()));
    }

    /** The actors of all mentions by name, or "nobody". */
    List<String> names() {
        return mentions.stream()
                .map(mention -> cast.actor(List.of(mention), Optional.empty())
                        .map(Actor::name)
                        .orElse("nobody"))
                .toList();
    }

    Naming naming() {
        return cast.naming(List.of(mentions.getLast()));
    }

    Optional<Actor> spokenBy(Actor speaker) {
        return cast.actor(List.of(mentions.getLast()), Optional.of(speaker));
    }

    Optional<Actor> first() {
        return cast.actor(List.of(mentions.getFirst()), Optional.empty());
    }

    Cast cast() {
        return cast;
    }

    private static String describe(Optional<Actor> actor) {
        return actor.map(who -> who.name() + ", " + who.type().label() + ", " + who.country())
                .orElse("nobody");
    }
}
