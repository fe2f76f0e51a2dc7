package org.hearsay.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** One article, read once from its first word to its last: who is meant at each name, role and pronoun. */
final class Reading {
    final Lexicon lexicon;
    final Tokens tokens;
    final Pieces pieces;
    final Roster roster;

    /** The name that holds each token. */
    final @Nullable Name[] nameAt;

    /** Whom the role or pronoun at each token means. */
    final @Nullable Entity[] meant;

    final Mentions mentions = new Mentions();
    final PhraseReader phrases;
    private final Holders holders;
    private final Roles roles;
    private final Pronouns pronouns;

    /**
     * @param marked mentions that are known before; no phrase reaches over the beginning of one
     * @param recognized names that the encoder found
     */
    Reading(Lexicon lexicon, Article article, List<Span> marked, List<org.hearsay.encoder.Name> recognized) {
        this.lexicon = lexicon;
        tokens = new Tokens(article, lexicon);
        pieces = new Pieces(lexicon, tokens);
        roster = new Roster(lexicon);
        nameAt = new Name[tokens.size()];
        meant = new Entity[tokens.size()];
        List<Name> names = Names.find(lexicon, tokens, pieces, roster, new Recognized(tokens, recognized));
        names = new ShortNames(lexicon, tokens, roster).resolve(names);
        for (Name name : names) {
            for (int i = name.from(); i < name.to(); i++) {
                nameAt[i] = name;
            }
        }
        BitSet borders = new BitSet();
        marked.forEach(mention -> borders.set(tokens.at(mention.start())));
        phrases = new PhraseReader(lexicon, tokens, pieces, nameAt, borders);
        holders = new Holders(this);
        names.forEach(holders::describe);
        roles = new Roles(this, holders);
        pronouns = new Pronouns(this);
        walk();
        names.forEach(Reading::settle);
    }

    /** Whether the article has named a person before this token. */
    boolean namesPersonBefore(int token) {
        for (int i = 0; i < mentions.size() && mentions.get(i).from() < token; i++) {
            if (mentions.get(i).entity().sort == Entity.Sort.PERSON) {
                return true;
            }
        }
        return false;
    }

    /** Names that nothing has told: one of two or three words is a person's unless "the" stands before it; one word that speaks, a body's. */
    private static void settle(Name name) {
        Entity entity = name.entity();
        if (entity != null && entity.sort == Entity.Sort.UNKNOWN) {
            if (entity.name.indexOf(' ') < 0 && entity.speaks) {
                entity.sort = Entity.Sort.BODY;
            } else if (entity.looksLikePerson()) {
                entity.sort = Entity.Sort.PERSON;
            }
        }
    }

    private void walk() {
        List<Piece> list = new ArrayList<>(pieces.list());
        for (Piece piece : list) {
            int at = piece.from();
            Name name = nameAt[at];
            if (name != null) {
                if (name.from() == at && name.entity() != null) {
                    mention(name.from(), name.to(), name.entity());
                }
            } else if (piece.role() != null) {
                Entity entity = roles.resolve(piece);
                if (entity != null) {
                    meant[piece.to() - 1] = entity;
                    mention(at, piece.to(), entity);
                }
            } else if (piece.is(Known.Kind.DEMONYM)) {
                people(piece);
            } else {
                Entity entity = pronouns.resolve(at);
                if (entity != null) {
                    meant[at] = entity;
                    mention(at, at + 1, entity);
                }
            }
        }
    }

    /** "The Russians" stands for the state as its name would. */
    private void people(Piece piece) {
        String word = tokens.join(piece.from(), piece.to());
        if (!word.matches(".*[a-z]s|.*men")
                || piece.known() == null
                || lexicon.isName(word.substring(0, word.length() - 1))) {
            return;
        }
        Entity entity = tokens.lower(piece.from() - 1).equals("the")
                ? roster.known(piece.known())
                : roster.named(word, Entity.Sort.GROUP, piece.known().country());
        meant[piece.to() - 1] = entity;
        mention(piece.from(), piece.to(), entity);
    }

    private void mention(int from, int to, Entity entity) {
        entity.lastMention = from;
        entity.articled |= tokens.lower(from - 1).equals("the");
        entity.speaks |= isSpeaking(from, to);
        mentions.add(new Mention(from, to, entity, weight(from, to)));
    }

    /** Subjects of verbs of saying first, then what begins the sentence, then the rest; possessors last. */
    private int weight(int from, int to) {
        int quoted = tokens.isQuoted(from) ? -2 : 0;
        if (tokens.isPossessive(to)) {
            return quoted;
        }
        if (isSpeaking(from, to)) {
            return 5 + quoted;
        }
        boolean object = (lexicon.is("particle", tokens.lower(from - 1))
                        && !tokens.lower(from - 1).equals("the")
                        && !tokens.lower(from - 1).equals("and"))
                || tokens.lower(from - 1).matches("by|with|from|at|about|against|into|under");
        Mention last = mentions.last();
        boolean leads = last == null || tokens.sentence(last.from()) != tokens.sentence(from);
        return (object ? 1 : leads ? 4 : isVerb(to) ? 3 : 2) + quoted;
    }

    /** Whether it is the subject of a verb of saying, or stands after "according to". */
    boolean isSpeaking(int from, int to) {
        int next = to;
        for (int skipped = 0; skipped < 3 && isAdverbial(next); skipped++) {
            next++;
        }
        if (isSaying(next) && tokens.sentence(next) == tokens.sentence(from)) {
            return true;
        }
        int start = phraseStart(from);
        if (tokens.sentence(start - 1) != tokens.sentence(from)) {
            return false;
        }
        boolean inverted = isSaying(start - 1) && !isVerb(to) && !tokens.isWord(Math.max(0, start - 2));
        return inverted
                || (tokens.lower(start - 1).equals("to")
                        && tokens.lower(start - 2).equals("according"));
    }

    private boolean isSaying(int at) {
        return lexicon.is("saying", tokens.lower(at));
    }

    private boolean isAdverbial(int at) {
        String word = tokens.lower(at);
        return word.endsWith("ly")
                || lexicon.is("aside", word)
                || (at < tokens.size() && lexicon.is("calendar", tokens.word(at)));
    }

    /** Whether an auxiliary stands here: what is before it is a subject. */
    private boolean isVerb(int at) {
        return lexicon.is("auxiliary", tokens.lower(at));
    }

    /** Where the phrase that ends in a name begins: over titles, roles and adjectives, to the determiner. */
    private int phraseStart(int from) {
        int at = from;
        while (at > 0 && tokens.sentence(at - 1) == tokens.sentence(from) && from - at < 8) {
            Piece before = pieces.of(at - 1);
            boolean part = before.kind() == Piece.Kind.ROLE
                    || before.kind() == Piece.Kind.TITLE
                    || before.kind() == Piece.Kind.KNOWN
                    || before.kind() == Piece.Kind.ORGAN
                    || before.kind() == Piece.Kind.CAPITAL
                    || tokens.lower(at - 1).matches("the|a|an|former|own|'s");
            if (!part) {
                break;
            }
            at = before.from();
        }
        return at;
    }
}
