package org.hearsay.web.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.store.Questions.Standing;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Span;
import org.hearsay.web.reader.Parts.Part;
import org.hearsay.web.reader.Parts.Stretch;
import org.jspecify.annotations.Nullable;

/** An article of a ledger, made ready to be shown part by part. */
public final class ArticleReading {
    /** Claims of a part that are marked at most: more than an article has, less than a browser can bear. */
    private static final int MOST_MARKED = 1_000;

    /** Paragraphs before and after a part whose claims may reach into it. */
    private static final int NEAR = 20;

    private static final int LONGEST_HEADING = 90;
    private static final String ENDS_OF_SENTENCES = ".!?:;,…”\"'’)";

    private final Article article;
    private final String outlet;
    private final List<StoredClaim> claims;
    private final Map<String, List<String>> corrections;
    private final Speakers speakers;
    private final Parts parts;
    private final Set<Integer> speaking = new HashSet<>();

    /**
     * A part as it is shown.
     *
     * @param blocks paragraphs in order
     * @param voices those who speak in it
     * @param unmarked how many claims are not marked since there are too many
     */
    public record Shown(List<Block> blocks, List<Speaker> voices, int unmarked) {
        /** Makes the lists unchangeable. */
        public Shown {
            blocks = List.copyOf(blocks);
            voices = List.copyOf(voices);
        }
    }

    /**
     * With claims as they were read.
     *
     * @param outlet as chains name who published it
     */
    public ArticleReading(Entry entry, String outlet) {
        this(entry, outlet, Map.of());
    }

    /**
     * With claims as corrected.
     *
     * @param outlet as chains name who published it
     * @param corrections ids of what corrected claims, by theirs
     */
    public ArticleReading(Entry entry, String outlet, Map<String, List<String>> corrections) {
        this.corrections = Map.copyOf(corrections);
        this.article = entry.document().article();
        this.outlet = outlet;
        this.claims = entry.claims();
        this.speakers = new Speakers(claims);
        this.parts = Parts.of(article, claims);
        claims.forEach(claim -> speaking.add(claim.paragraph()));
    }

    /** How many parts it has. */
    public int parts() {
        return parts.parts().size();
    }

    /** All voices, in the order in which they first speak. */
    public List<Speaker> voices() {
        return speakers.all();
    }

    /** How many claims are attributed. */
    public long attributed() {
        return claims.stream()
                .filter(claim -> claim.kind().equals("attributed"))
                .count();
    }

    /** Which part, from 1, holds a claim of this article; the first where there is none of this id. */
    public int partOf(String claim) {
        return claims.stream()
                .filter(its -> its.id().equals(claim))
                .findFirst()
                .map(its -> ClaimPlaces.of(its, article.text()).content())
                .filter(spans -> !spans.isEmpty())
                .map(spans -> parts.at(spans.getFirst().start()))
                .orElse(1);
    }

    /**
     * A part.
     *
     * @param number from 1
     * @param lit number of the voice that alone is lit up; 0 for all
     * @param standings tells of claims, by their ids, on which questions they stand
     */
    public Shown part(int number, int lit, Function<List<String>, Map<String, Standing>> standings) {
        Part part = parts.parts().get(number - 1);
        List<StoredClaim> near = near(part);
        List<StoredClaim> marked = near.subList(0, Math.min(near.size(), MOST_MARKED));
        Marks marks = new Marks(article.text(), lit);
        Notes notes = new Notes(
                outlet, standings.apply(marked.stream().map(StoredClaim::id).toList()), corrections);
        Set<Integer> paragraphs = new HashSet<>();
        part.stretches().forEach(stretch -> paragraphs.add(stretch.paragraph()));
        List<Speaker> voices = new ArrayList<>();
        for (StoredClaim claim : marked) {
            ClaimPlaces spans = ClaimPlaces.of(claim, article.text());
            if (claim.kind().equals("attributed")) {
                Speaker voice = speakers.of(claim);
                notes.attributed(claim, voice);
                marks.attributed(claim, spans, voice, Notes.id(claim.paragraph(), voice));
                if (paragraphs.contains(claim.paragraph()) && !voices.contains(voice)) {
                    voices.add(voice);
                }
            } else {
                notes.own(claim);
                marks.own(claim, spans);
            }
        }
        return new Shown(blocks(part, marks, notes), voices, near.size() - marked.size());
    }

    /** The claims that may have words in a part, those that begin in it first. */
    private List<StoredClaim> near(Part part) {
        if (part.stretches().isEmpty()) {
            return List.of();
        }
        int first = part.stretches().getFirst().paragraph();
        int last = part.stretches().getLast().paragraph();
        List<StoredClaim> near = new ArrayList<>();
        List<StoredClaim> beside = new ArrayList<>();
        for (StoredClaim claim : claims) {
            int paragraph = claim.paragraph();
            if (first <= paragraph && paragraph <= last) {
                near.add(claim);
            } else if (first - NEAR <= paragraph && paragraph <= last + NEAR) {
                beside.add(claim);
            }
        }
        near.addAll(beside.subList(0, Math.min(beside.size(), Math.max(0, MOST_MARKED - near.size()))));
        return near;
    }

    private List<Block> blocks(Part part, Marks marks, Notes notes) {
        MarkedText text = new MarkedText(article.text());
        Set<Integer> noted = new HashSet<>();
        List<Block> blocks = new ArrayList<>();
        article.leftOut().stream().filter(its -> touches(part, its)).forEach(marks::leftOut);
        for (Stretch stretch : part.stretches()) {
            LeftOut leftOut = leftOut(stretch.span());
            boolean first = noted.add(stretch.paragraph());
            blocks.add(new Block(
                    kind(stretch, leftOut),
                    stretch.paragraph(),
                    stretch.goesOn(),
                    leftOut == null ? "" : leftOut.kind().name().toLowerCase(Locale.ROOT),
                    text.nodes(stretch.span(), marks.all(), marks.badges()),
                    first ? notes.of(stretch.paragraph()) : List.of()));
        }
        return blocks;
    }

    private static boolean touches(Part part, LeftOut leftOut) {
        List<Stretch> stretches = part.stretches();
        return !stretches.isEmpty()
                && leftOut.span().start() < stretches.getLast().span().end()
                && leftOut.span().end() > stretches.getFirst().span().start();
    }

    /** What all words of a stretch are, where they are not the article; null otherwise. */
    private @Nullable LeftOut leftOut(Span stretch) {
        return article.leftOut().stream()
                .filter(part -> part.span().contains(stretch))
                .findFirst()
                .orElse(null);
    }

    private Block.Kind kind(Stretch stretch, @Nullable LeftOut leftOut) {
        if (leftOut != null) {
            return switch (leftOut.kind()) {
                case CAPTION, BYLINE -> Block.Kind.CAPTION;
                case NAVIGATION, TEASER, NOTICE -> Block.Kind.LEFT_OUT;
            };
        }
        if (isTitle(stretch)) {
            return Block.Kind.TITLE;
        }
        return isShortLine(stretch.paragraph()) && !isShortLine(stretch.paragraph() + 1)
                ? Block.Kind.HEADING
                : Block.Kind.TEXT;
    }

    private boolean isTitle(Stretch stretch) {
        return stretch.paragraph() == 1
                && !stretch.goesOn()
                && article.title()
                        .filter(article.text().slice(stretch.span())::equals)
                        .isPresent();
    }

    /** Whether a paragraph looks like a heading: short, no sentence, and nobody says anything in it. The last one heads nothing. */
    private boolean isShortLine(int number) {
        if (number >= article.paragraphs().size() || speaking.contains(number)) {
            return false;
        }
        Span span = article.paragraphs().get(number - 1);
        int last = article.text().codePointAt(span.end() - 1);
        return span.length() <= LONGEST_HEADING && ENDS_OF_SENTENCES.indexOf(last) < 0;
    }
}
