package org.hearsay.web.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.store.Questions.Standing;
import org.hearsay.web.reader.Note.Line;
import org.hearsay.web.reader.Note.Stand;
import org.hearsay.web.words.Acts;
import org.hearsay.web.words.Cut;
import org.hearsay.web.words.Isolated;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Names;
import org.hearsay.web.words.Naming;
import org.hearsay.web.words.Sides;
import org.jspecify.annotations.Nullable;

/** Gathers the notes beside the paragraphs of a part of an article. */
final class Notes {
    /** Beside a paragraph there is room for a few words; the question itself is one step away. */
    private static final int LONGEST_TITLE = 80;

    private final String outlet;
    private final Map<String, Standing> standings;
    private final Map<String, List<String>> corrections;
    private final Map<Integer, Map<String, Draft>> drafts = new LinkedHashMap<>();

    private record Draft(String id, @Nullable Speaker voice, List<Line> lines, Set<Stand> stands) {}

    /**
     * @param outlet as the head of chains
     * @param standings on which questions claims stand, by their ids
     * @param corrections ids of what corrected claims, by theirs
     */
    Notes(String outlet, Map<String, Standing> standings, Map<String, List<String>> corrections) {
        this.outlet = outlet;
        this.standings = standings;
        this.corrections = corrections;
    }

    /** Id of the note on a voice beside a paragraph. */
    static String id(int paragraph, Speaker voice) {
        return "n" + paragraph + "-" + voice.number();
    }

    /** Tells of a voice's claim. */
    void attributed(StoredClaim claim, Speaker voice) {
        Draft draft = draft(claim.paragraph(), id(claim.paragraph(), voice), voice);
        draft.lines().add(line(claim, chain(claim, voice), more(claim, voice)));
        stand(claim, draft);
    }

    /** Tells of a statement in the outlet's own voice, if others speak to it. */
    void own(StoredClaim claim) {
        if (standings.containsKey(claim.id())) {
            Draft draft = draft(claim.paragraph(), "n" + claim.paragraph() + "-own", null);
            draft.lines().add(line(claim, List.of(), certainty(claim)));
            stand(claim, draft);
        }
    }

    private Line line(StoredClaim claim, List<String> chain, String more) {
        List<String> corrected = corrections.getOrDefault(claim.id(), List.of());
        return new Line(
                claim.id(),
                Acts.of(claim.stance()),
                chain,
                more,
                corrected.stream().map(Links::correction).toList());
    }

    private Draft draft(int paragraph, String id, @Nullable Speaker voice) {
        return drafts.computeIfAbsent(paragraph, _ -> new LinkedHashMap<>())
                .computeIfAbsent(id, _ -> new Draft(id, voice, new ArrayList<>(), new LinkedHashSet<>()));
    }

    private void stand(StoredClaim claim, Draft draft) {
        Standing standing = standings.get(claim.id());
        if (standing != null) {
            Sides side = Sides.of(standing.position());
            draft.stands()
                    .add(new Stand(
                            Links.question(standing.question()),
                            side.style(),
                            side.verb(1),
                            Shown.of(Cut.to(standing.title(), LONGEST_TITLE))));
        }
    }

    private List<String> chain(StoredClaim claim, Speaker voice) {
        if (claim.chain().isEmpty()) {
            return List.of();
        }
        return Stream.of(Stream.of(outlet), claim.chain().stream().map(Names::of), Stream.of(voice.name()))
                .flatMap(names -> names)
                .map(Shown::of)
                .toList();
    }

    private static String more(StoredClaim claim, Speaker voice) {
        Party source = claim.source();
        Naming naming = source == null ? Naming.NAME : Naming.of(source.text(), voice.name());
        boolean other = naming == Naming.ROLE || naming == Naming.EPITHET;
        String quotation = switch (claim.quotation()) {
            case "direct" -> "in direct words";
            case "mixed" -> "partly in direct words";
            default -> "";
        };
        return Stream.of(
                        certainty(claim),
                        claim.stance().polarity().equals("negative") ? "in negative words" : "",
                        quotation,
                        source != null && other && !source.text().equals(voice.name())
                                ? "called here “" + Isolated.of(Shown.of(source.text())) + "”"
                                : "",
                        claim.said() == null ? "" : "said " + Isolated.of(Shown.of(claim.said())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String certainty(StoredClaim claim) {
        String certainty = claim.stance().certainty();
        return certainty.equals("certain") ? "" : certainty.equals("unknown") ? "certainty unknown" : certainty;
    }

    /** The notes beside a paragraph. */
    List<Note> of(int paragraph) {
        return drafts.getOrDefault(paragraph, Map.of()).values().stream()
                .map(draft -> new Note(draft.id(), draft.voice(), draft.lines(), List.copyOf(draft.stands())))
                .toList();
    }
}
