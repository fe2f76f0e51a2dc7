package org.hearsay.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.store.Questions.Standing;
import org.hearsay.web.words.Acts;
import org.hearsay.web.words.Isolated;
import org.hearsay.web.words.Names;
import org.hearsay.web.words.Naming;
import org.hearsay.web.words.Numbers;

/** What claims of one voice tell of it: on which questions it speaks, what it is called, who carries its words. */
final class Profile {
    private static final Comparator<FoundClaim> IN_TIME =
            Comparator.comparing(found -> Objects.requireNonNullElse(found.published(), ""));

    private final List<FoundClaim> claims;
    private final Map<String, Standing> standings;

    /**
     * @param claims newest first, as the ledger finds them
     * @param standings on which questions they stand
     */
    Profile(List<FoundClaim> claims, Map<String, Standing> standings) {
        this.claims = List.copyOf(claims);
        this.standings = Map.copyOf(standings);
    }

    /** A question, with this voice's claims on it in time, undated ones first. */
    record On(Standing question, List<FoundClaim> claims) {}

    /** The questions on which it speaks, those with most of its claims first. */
    List<On> questions() {
        Map<String, On> questions = new LinkedHashMap<>();
        for (FoundClaim found : claims) {
            Standing standing = standings.get(found.claim().id());
            if (standing != null) {
                questions
                        .computeIfAbsent(standing.question(), _ -> new On(standing, new ArrayList<>()))
                        .claims()
                        .add(found);
            }
        }
        questions.values().forEach(on -> on.claims().sort(IN_TIME));
        return questions.values().stream()
                .sorted(Comparator.comparingInt((On on) -> -on.claims().size()))
                .toList();
    }

    /** Where a claim of it stands. */
    Position position(FoundClaim found) {
        return Objects.requireNonNull(standings.get(found.claim().id())).position();
    }

    /** It says otherwise than before on a later day. */
    record Reversal(Standing question, FoundClaim before, FoundClaim after) {}

    /** Its reversals, the newest first. What it leaves open is none, and neither is what has no date. */
    List<Reversal> reversals() {
        List<Reversal> reversals = new ArrayList<>();
        for (On on : questions()) {
            FoundClaim before = null;
            for (FoundClaim found : on.claims()) {
                String day = Statement.day(found);
                if (day == null || position(found) == Position.HEDGES) {
                    continue;
                }
                if (before != null && position(before) != position(found) && !day.equals(Statement.day(before))) {
                    reversals.add(new Reversal(on.question(), before, found));
                }
                before = found;
            }
        }
        reversals.sort(Comparator.comparing(Reversal::after, IN_TIME.reversed()));
        return reversals;
    }

    /** Words for it, by what kind of words they are, the most frequent first. */
    Map<Naming, List<Called>> called(String name) {
        Map<String, Called> called = new TreeMap<>();
        for (FoundClaim found : claims) {
            Party source = found.claim().source();
            if (source != null) {
                called.computeIfAbsent(
                                source.text().toLowerCase(Locale.ROOT),
                                _ -> new Called(source.text(), new ArrayList<>()))
                        .where()
                        .add(found);
            }
        }
        Map<Naming, List<Called>> kinds = new EnumMap<>(Naming.class);
        called.values().stream()
                .sorted(Comparator.comparingInt((Called its) -> -its.where().size()))
                .forEach(its -> kinds.computeIfAbsent(Naming.of(its.words(), name), _ -> new ArrayList<>())
                        .add(its));
        return kinds;
    }

    /** Words for it, and the claims that have them. */
    record Called(String words, List<FoundClaim> where) {
        /** The outlets whose words they are. */
        Set<String> outlets() {
            return where.stream().map(Statement::outlet).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** Who carried its words, the most frequent first. */
    List<VoicePage.Carried> carried() {
        Map<List<String>, Long> ways = new LinkedHashMap<>();
        for (FoundClaim found : claims) {
            String through = found.claim().chain().stream()
                    .map(Names::of)
                    .map(Isolated::of)
                    .collect(Collectors.joining(" ← "));
            ways.merge(List.of(Statement.outlet(found), through), 1L, Long::sum);
        }
        return ways.entrySet().stream()
                .map(way ->
                        new VoicePage.Carried(way.getKey().get(0), way.getKey().get(1), way.getValue()))
                .sorted(Comparator.comparingLong((VoicePage.Carried its) -> -its.claims()))
                .toList();
    }

    /** For example: states 5, denies 3. */
    String deeds() {
        Map<String, Long> deeds = claims.stream()
                .collect(Collectors.groupingBy(
                        found -> Acts.of(found.claim().stance()), TreeMap::new, Collectors.counting()));
        return deeds.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(deed -> deed.getKey() + " " + Numbers.of(deed.getValue()))
                .collect(Collectors.joining(", "));
    }

    /** The days on which it was told, in order. */
    List<LocalDate> days() {
        return claims.stream()
                .map(Statement::day)
                .filter(Objects::nonNull)
                .map(LocalDate::parse)
                .sorted()
                .toList();
    }
}
