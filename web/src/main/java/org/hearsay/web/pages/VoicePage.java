package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hearsay.ledger.FoundClaim;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.StoredClaim.Person;
import org.hearsay.ledger.filter.Field;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.filter.Term;
import org.hearsay.ledger.store.Claims;
import org.hearsay.ledger.store.Claims.Voice;
import org.hearsay.ledger.store.Questions.Standing;
import org.hearsay.web.charts.TimeAxis;
import org.hearsay.web.charts.VoiceRow;
import org.hearsay.web.guard.Refused;
import org.hearsay.web.words.Cut;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Isolated;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Naming;
import org.hearsay.web.words.Numbers;
import org.hearsay.web.words.Sides;
import org.jspecify.annotations.Nullable;

/** {@code /voices/NAME}: what a voice said over time. An actor's id does for a name. {@link VoicesPage} sends {@code /voices?name=NAME} here. */
public record VoicePage(Site site) implements Page {
    private static final int A_PAGE = 50;

    /** Claims of a voice, the newest, that are looked through for what its page tells of them together. */
    private static final int MOST_CLAIMS = 2_000;

    private static final int MOST_QUESTIONS = 20;
    private static final int MOST_ROWS = 12;
    private static final int MOST_NAMED = 50;
    private static final int OF_MARK = 80;
    private static final int OF_WORDS = 200;

    /**
     * What is shown.
     *
     * @param state what it says in one sentence
     * @param axis null where nothing is dated
     * @param rest how many questions are not shown; empty for none
     * @param note what the page leaves out; empty for nothing
     * @param search the same claims as a search
     * @param next where the list of statements goes on; null where it ends
     * @param offer its claims as files
     */
    public record View(
            Frame frame,
            String name,
            String state,
            List<Row> rows,
            @Nullable TimeAxis axis,
            String rest,
            List<Statement> statements,
            boolean first,
            List<Reversal> reversals,
            List<Names> names,
            List<Carried> carried,
            String note,
            String search,
            @Nullable String next,
            Offer offer) {
        /** Makes the lists unchangeable. */
        public View {
            rows = List.copyOf(rows);
            statements = List.copyOf(statements);
            reversals = List.copyOf(reversals);
            names = List.copyOf(names);
            carried = List.copyOf(carried);
        }
    }

    /**
     * A question on which it speaks.
     *
     * @param chart null where nothing is dated
     * @param undated what is said of those without a date; empty for none
     */
    public record Row(
            String link,
            String title,
            String count,
            @Nullable VoiceRow chart,
            String undated) {}

    /** It says otherwise than before. */
    public record Reversal(String link, String title, Said before, Said after) {}

    /** One side of a reversal. */
    public record Said(String style, String verb, String date, String outlet, String words, String link) {}

    /** Words by which it is called, of one kind. */
    public record Names(String caption, List<Named> words) {
        /** Makes the list unchangeable. */
        public Names {
            words = List.copyOf(words);
        }
    }

    /** Words by which it is called. */
    public record Named(String words, String by, String link, String count) {}

    /**
     * Who carried its words.
     *
     * @param through those who passed it on to the outlet; empty where none is named
     */
    public record Carried(String outlet, String through, long claims) {}

    /** Several voices that a name may mean. */
    public record Choice(Frame frame, String name, List<Voice> voices) {
        /** Makes the list unchangeable. */
        public Choice {
            voices = List.copyOf(voices);
        }

        /** The address of one. */
        public String link(Voice voice) {
            return Links.voice(voice.name());
        }
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/voices/{name}", request -> answer(request, request.pathParam("name")));
    }

    void answer(Context request, String asked) {
        Claims claims = site.ledger().claims();
        String name = asked.matches("a[0-9a-f]{16}") ? claims.name(asked).orElse(asked) : asked;
        List<Voice> voices = name.isBlank() ? List.of() : claims.voices(name);
        if (voices.size() > 1 && voices.stream().filter(voice -> !voice.exact()).count() > 1) {
            List<Voice> named = voices.subList(0, Math.min(voices.size(), MOST_NAMED));
            site.show(request, "choice.jte", new Choice(site.frame("Voices: " + name, Section.VOICES), name, named));
            return;
        }
        if (voices.isEmpty()) {
            throw Refused.missing(
                    "No voice of this name",
                    "Nobody in this ledger who is called so says anything; a search finds where words stand.");
        }
        site.show(request, "voice.jte", view(name, voices, After.read(request.queryParam("after"))));
    }

    private View view(String name, List<Voice> voices, Claims.@Nullable Mark after) {
        Filter its = new Filter(List.of()).and(new Term(false, Field.VOICE, List.of(name)));
        Claims claims = site.ledger().claims();
        Claims.Page newest = claims.search(its, MOST_CLAIMS, null);
        Map<String, Standing> standings = site.ledger().questions().standings(ids(newest.claims()));
        Profile profile = new Profile(newest.claims(), standings);
        Claims.Page page = claims.search(its, A_PAGE, after);
        Map<String, Standing> ofPage =
                after == null ? standings : site.ledger().questions().standings(ids(page.claims()));
        String shown = voices.stream().map(Voice::name).collect(Collectors.joining(", "));
        List<Profile.On> questions = profile.questions();
        List<Profile.Reversal> reversals = profile.reversals();
        TimeAxis axis = TimeAxis.over(profile.days().stream());
        int more = questions.size() - MOST_QUESTIONS;
        return new View(
                site.frame(shown, Section.VOICES),
                shown,
                state(profile, newest.claims(), voices, questions.size(), reversals.size()),
                questions.stream()
                        .limit(MOST_QUESTIONS)
                        .map(on -> row(profile, on, axis))
                        .toList(),
                axis,
                more > 0 ? Numbers.count(more, "more question") : "",
                Statement.of(page.claims(), ofPage, Hits.NONE),
                after == null,
                reversals.stream()
                        .limit(MOST_ROWS)
                        .map(reversal -> reversal(profile, reversal))
                        .toList(),
                names(profile, shown),
                profile.carried().stream().limit(MOST_ROWS).toList(),
                newest.next() == null
                        ? ""
                        : "Positions, names and carriers are those of its newest " + Numbers.of(MOST_CLAIMS)
                                + " claims.",
                Links.search(its.toString()),
                page.next() == null ? null : Links.voice(name, After.of(page.next())),
                Offer.claims("its claims", its));
    }

    private static List<String> ids(List<FoundClaim> claims) {
        return claims.stream().map(found -> found.claim().id()).toList();
    }

    private static String state(
            Profile profile, List<FoundClaim> claims, List<Voice> voices, int questions, int reversals) {
        Person person = claims.stream()
                .map(found -> found.claim().source())
                .filter(Objects::nonNull)
                .map(Party::actor)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        String what = person == null || person.type() == null
                ? ""
                : capital(person.type()) + (person.country() == null ? "" : " (" + person.country() + ")") + ". ";
        long all = voices.stream().mapToLong(Voice::claims).sum();
        List<LocalDate> days = profile.days();
        String when =
                days.isEmpty() ? ", none of them dated" : ", told " + Dates.range(days.getFirst(), days.getLast());
        String on =
                questions == 0 ? " on no question that others speak to" : " on " + Numbers.count(questions, "question");
        String turns = reversals == 0 ? "No reversal." : Numbers.count(reversals, "reversal") + ".";
        return what + Numbers.count(all, "claim") + on + when + ": " + profile.deeds() + ". " + turns;
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static Row row(Profile profile, Profile.On on, @Nullable TimeAxis axis) {
        List<VoiceRow.Stand> stands = on.claims().stream()
                .filter(found -> Statement.day(found) != null)
                .map(found -> new VoiceRow.Stand(
                        LocalDate.parse(Objects.requireNonNull(Statement.day(found))),
                        Sides.of(profile.position(found)),
                        Links.claim(found.claim().id()),
                        Cut.to(found.claim().content(), OF_MARK)))
                .toList();
        String undated = on.claims().stream()
                .filter(found -> Statement.day(found) == null)
                .map(found -> Sides.of(profile.position(found)).verb(1))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Row(
                Links.question(on.question().question()),
                Cut.to(on.question().title(), OF_MARK),
                Numbers.count(on.claims().size(), "statement"),
                stands.isEmpty() || axis == null ? null : VoiceRow.of(stands, axis),
                undated.isEmpty() ? "" : undated + ", not dated");
    }

    private static Reversal reversal(Profile profile, Profile.Reversal reversal) {
        return new Reversal(
                Links.question(reversal.question().question()),
                reversal.question().title(),
                said(profile, reversal.before()),
                said(profile, reversal.after()));
    }

    private static Said said(Profile profile, FoundClaim found) {
        Sides side = Sides.of(profile.position(found));
        return new Said(
                side.style(),
                side.verb(1),
                Dates.day(found.published()),
                Statement.outlet(found),
                Cut.to(found.claim().content(), OF_WORDS),
                Links.claim(found.claim().id()));
    }

    private static List<Names> names(Profile profile, String shown) {
        Map<Naming, List<Profile.Called>> called = profile.called(shown);
        return called.entrySet().stream()
                .filter(entry -> entry.getKey() != Naming.PRONOUN)
                .map(entry -> new Names(
                        switch (entry.getKey()) {
                            case NAME, PRONOUN -> "Names";
                            case ROLE -> "Roles and descriptions";
                            case EPITHET -> "Epithets, those of who used them";
                        },
                        entry.getValue().stream()
                                .limit(MOST_ROWS)
                                .map(VoicePage::named)
                                .toList()))
                .toList();
    }

    private static Named named(Profile.Called called) {
        FoundClaim first = called.where().getLast();
        return new Named(
                Cut.to(called.words(), OF_WORDS),
                called.outlets().stream().map(Isolated::of).collect(Collectors.joining(", ")),
                Links.claim(first.claim().id()),
                Numbers.of(called.where().size()));
    }
}
