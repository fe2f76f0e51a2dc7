package org.hearsay.ledger.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.ledger.Corrected;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.origins.OriginGroup;
import org.hearsay.ledger.origins.OriginLink;
import org.jspecify.annotations.Nullable;

/**
 * One proposition that can be affirmed or denied, with all claims on it.
 *
 * @param summary what is told of it in a list
 * @param positions the claims on it, by date, then by document and place; undated ones last
 * @param origins these claims in groups of one origin each, by their first tellings
 * @param corrections that put claims here, or took them from here; as read they were lined up on the questions named
 */
public record Question(Summary summary, List<Taken> positions, List<OriginGroup> origins, List<Corrected> corrections) {
    /** Makes the lists unchangeable. */
    public Question {
        positions = List.copyOf(positions);
        origins = List.copyOf(origins);
        corrections = List.copyOf(corrections);
    }

    /**
     * What is told of a question in a list.
     *
     * @param id "q" and the digits of the id of the claim that stands for it; the ids of its other claims name it as well
     * @param matter the matter it stands under: "m" and digits likewise
     * @param title the proposition in the words of that claim
     * @param claims how many claims stand on it
     * @param origins how many independent origins they have
     * @param affirms how many voices affirm it
     * @param denies how many deny it
     * @param hedges how many leave it open
     * @param first when the first dated claim was published, as ISO 8601; null if none is dated
     * @param last when the last one was
     */
    public record Summary(
            String id,
            String matter,
            String title,
            int claims,
            int origins,
            int affirms,
            int denies,
            int hedges,
            boolean contested,
            @Nullable String first,
            @Nullable String last) {
        /** The same with so many independent origins. */
        public Summary withOrigins(int its) {
            return new Summary(id, matter, title, claims, its, affirms, denies, hedges, contested, first, last);
        }
    }

    /**
     * A claim's position.
     *
     * @param claim the claim
     * @param where the document that it stands in
     * @param position how it stands to the proposition
     * @param why in words: what links it to the question, and what makes its position
     * @param rule what lined it up, with its version
     * @param corrections what of claim and position is not as it was read
     */
    public record Taken(
            StoredClaim claim, Where where, Position position, String why, String rule, List<Corrected> corrections) {
        /** Makes the list unchangeable. */
        public Taken {
            corrections = List.copyOf(corrections);
        }

        /** Who takes it: id of the actor, words where the article supports none; for the outlet's own voice the outlet, or the document. */
        public String voice() {
            if (claim.source() != null) {
                return Voice.id(claim.source());
            }
            return where.outlet() == null ? where.uri() : where.outlet();
        }

        /** The same for people. */
        public String name() {
            if (claim.source() != null) {
                return Voice.name(claim.source());
            }
            return where.outlet() == null ? where.uri() : where.outlet();
        }
    }

    /**
     * A document as a question tells of it.
     *
     * @param uri its address
     */
    public record Where(
            String uri,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String published) {}

    /**
     * A voice that takes another position than before.
     *
     * @param before its position until then
     * @param after the one that it takes now
     */
    public record Change(Taken before, Taken after) {}

    /** The number of each claim's origin, by the claim's id; they count from 1, by first tellings. */
    public Map<String, Integer> originNumbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < origins.size(); i++) {
            for (String claim : origins.get(i).claims()) {
                numbers.put(claim, i + 1);
            }
        }
        return numbers;
    }

    /** From what each claim descends that descends from another telling, by the claim's id, in the order of links. */
    public Map<String, List<OriginLink>> descents() {
        return origins.stream()
                .flatMap(group -> group.links().stream())
                .collect(Collectors.groupingBy(OriginLink::claim));
    }

    /** The positions of each voice in time, voices in the order of their first. */
    public Map<String, List<Taken>> byVoice() {
        Map<String, List<Taken>> voices = new LinkedHashMap<>();
        for (Taken taken : positions) {
            voices.computeIfAbsent(taken.voice(), _ -> new ArrayList<>()).add(taken);
        }
        return voices;
    }

    /**
     * Voices that now say otherwise: of two dated positions of a voice in a row, one affirms and one denies, and they are not of one day. What is
     * left open is no change, and neither is what two outlets tell differently on one day.
     */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (List<Taken> voice : byVoice().values()) {
            Taken before = null;
            for (Taken taken : voice) {
                if (!taken.position().isSide() || taken.where().published() == null) {
                    continue;
                }
                if (before != null
                        && before.position() != taken.position()
                        && !day(before).equals(day(taken))) {
                    changes.add(new Change(before, taken));
                }
                before = taken;
            }
        }
        return changes;
    }

    /** "uncontested" or "contested", and then which side is silent since the day of its last word. */
    public String state() {
        if (!summary.contested()) {
            return "uncontested";
        }
        Map<Position, String> last = new TreeMap<>();
        for (Taken taken : positions) {
            if (taken.where().published() != null) {
                last.merge(taken.position(), day(taken), (a, b) -> a.compareTo(b) > 0 ? a : b);
            }
        }
        String affirmed = last.get(Position.AFFIRMS);
        String denied = last.get(Position.DENIES);
        if (affirmed == null || denied == null || affirmed.equals(denied)) {
            return "contested";
        }
        return affirmed.compareTo(denied) < 0
                ? "contested; who affirms is silent since " + affirmed
                : "contested; who denies is silent since " + denied;
    }

    private static String day(Taken taken) {
        String published = String.valueOf(taken.where().published());
        return published.substring(0, Math.min(10, published.length()));
    }
}
