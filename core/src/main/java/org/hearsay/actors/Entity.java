package org.hearsay.actors;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;

/** Somebody or something in one article, while it is being read. */
final class Entity {
    /** What it is, as far as the article shows. */
    enum Sort {
        PERSON,
        BODY,
        OUTLET,
        STATE,
        PLACE,
        UNNAMED,
        GROUP,
        DOCUMENT,
        /** A name of which nothing shows whose it is. */
        UNKNOWN
    }

    String name;
    Sort sort;

    @Nullable
    String country;

    char gender = '?';
    /** Whether it is known by what it is called alone: "a Turkish broadcaster". */
    boolean described;

    /** Whether it is a body without a name: "a rebel group". */
    boolean collective;

    /** The body whose word it gives: a spokesman's, or that of a statement. */
    @Nullable
    Entity speaksFor;

    /** What it has been called: nouns with their senses. */
    final Set<String> roles = new LinkedHashSet<>();

    /** Words before those nouns: "defense", "foreign". */
    final Set<String> qualities = new HashSet<>();

    /** Those whose man it is: "Putin's press secretary". */
    final Set<Entity> owners = new HashSet<>();

    /** Whether "the" has stood before its name: a thing's name rather than a person's. */
    boolean articled;

    /** Whether it has been the subject of a verb of saying. */
    boolean speaks;

    /** Ends of its mentions, latest last; for the search of what stands near. */
    int lastMention = -1;

    Entity(String name, Sort sort, @Nullable String country) {
        this.name = name;
        this.sort = sort;
        this.country = country;
    }

    /** Whether it is one human being. */
    boolean isHuman() {
        return !collective && (sort == Sort.PERSON || sort == Sort.UNNAMED);
    }

    /** Whether its name has the form of a person's: two or three words, and never "the" before it. */
    boolean looksLikePerson() {
        int words = name.split(" ", -1).length;
        return !articled && (words == 2 || words == 3);
    }

    boolean isNamed() {
        return sort != Sort.UNNAMED && sort != Sort.GROUP && sort != Sort.DOCUMENT;
    }

    /** Whoever answers for its words: itself, or the body whose word it gives. */
    Entity voice() {
        return speaksFor == null ? this : speaksFor;
    }

    @Nullable
    Actor actor() {
        Actor.Type type = switch (sort) {
            case PERSON -> Actor.Type.PERSON;
            case BODY, OUTLET -> Actor.Type.ORGANIZATION;
            case STATE -> Actor.Type.STATE;
            case UNNAMED -> Actor.Type.UNNAMED;
            case GROUP -> Actor.Type.GROUP;
            case DOCUMENT -> Actor.Type.DOCUMENT;
            case PLACE, UNKNOWN -> null;
        };
        return type == null ? null : new Actor("a" + Article.digest(name + "\0" + type.label()), name, type, country);
    }
}
