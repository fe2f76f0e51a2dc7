package org.hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.Annotated;
import org.hearsay.actors.Actors;
import org.hearsay.actors.Cast;
import org.hearsay.actors.Naming;
import org.hearsay.acts.Acts;
import org.hearsay.attributions.Attribution;
import org.hearsay.encoder.Name;
import org.hearsay.encoder.NameType;
import org.hearsay.events.Event;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.hearsay.times.TimeExpression;
import org.hearsay.times.Times;
import org.junit.jupiter.api.Test;

class EventHoldersTest {
    private static final Acts ACTS = Acts.load();
    private static final Actors ACTORS = Actors.load();
    private static final Times TIMES = Times.load();

    private Article article(String text) {
        return Article.at("test", text)
                .published(Published.parse("2025-03-05").orElseThrow())
                .build();
    }

    /** An event told by a word, with the clause, actor and recipient given as words of the text. */
    private static Event event(Article article, String clause, String actor, String word, String recipient) {
        Span within = find(article, clause, 0);
        return new Event(
                Event.Type.ASSAULT,
                null,
                "18",
                List.of(find(article, word, within.start())),
                List.of(find(article, actor, within.start())),
                List.of(find(article, recipient, within.start())),
                null,
                within,
                Event.Status.PAST,
                false);
    }

    private static Span find(Article article, String words, int from) {
        int at = article.text().slice(article.text().whole()).indexOf(words, from);
        assertThat(at).as(words).isNotNegative();
        return new Span(at, at + words.length());
    }

    /** Who acts, where the text begins with this name. */
    private static Cast cast(Article article) {
        if (!article.text().slice(article.text().whole()).startsWith("Marta Ortu")) {
            return ACTORS.cast(article);
        }
        Span ortu = new Span(0, "Marta Ortu".length());
        return ACTORS.cast(article, List.of(ortu), List.of(new Name(NameType.PERSON, ortu)));
    }

    private static List<Claim> claims(Article article, List<Attribution> attributions) {
        List<Claim> claims = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Words voice = Words.of(article.text(), attribution.voice());
            claims.add(new Claim(
                    "c" + claims.size(),
                    article,
                    Claim.Kind.ATTRIBUTED,
                    attribution,
                    ACTS.judge(
                            article.text(),
                            article.text().whole(),
                            attribution.voice(),
                            attribution.cue(),
                            attribution.content()),
                    new Claim.Source(
                            voice,
                            Naming.NAMED,
                            cast(article).actor(voice.spans(), Optional.empty()).orElse(null),
                            null,
                            null),
                    Words.of(article.text(), attribution.cue()),
                    Words.of(article.text(), attribution.content()),
                    Claim.Quotation.INDIRECT,
                    List.of(),
                    null,
                    1,
                    1,
                    Holdings.NONE,
                    1,
                    "test"));
        }
        return claims;
    }

    /** The events of each claim, in few words. */
    private static Map<Integer, String> held(Article article, List<Claim> claims, List<Event> events) {
        List<TimeExpression> times = TIMES.find(article);
        Map<Integer, List<ReportedEvent>> held = new EventHolders(
                        article, claims, new Innermost(article, claims), cast(article))
                .of(events, times, times);
        return held.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(EventHoldersTest::brief)
                                .collect(Collectors.joining("; ")),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static String brief(ReportedEvent event) {
        TimeExpression time = event.time();
        return event.words().text()
                + (event.event().negated() ? " negated" : "")
                + (event.narrated() ? " narrated" : "")
                + (time == null ? "" : " " + Objects.requireNonNull(time.value()));
    }

    @Test
    void anEventStandsInTheInnermostClaimWithTheTimeOfItsOwnClause() {
        Annotated annotated =
                Annotated.parse("[source1 The Herald] [cue1 reports] [content1 that [source2 Ortu] [cue2 said]"
                        + " [content2 rebels shelled Varna on Monday after troops raided Ruse on 1 March]].");
        Article article = article(annotated.text());
        List<Event> events = List.of(
                event(
                        article,
                        "rebels shelled Varna on Monday after troops raided Ruse on 1 March",
                        "rebels",
                        "shelled",
                        "Varna"),
                event(article, "troops raided Ruse on 1 March", "troops", "raided", "Ruse"));
        assertThat(held(article, claims(article, annotated.attributions()), events))
                .containsExactly(Map.entry(1, "shelled 2025-03-03; raided 2025-03-01"));
    }

    @Test
    void whatTheAttributingWordsTellIsNarrated() {
        Annotated annotated = Annotated.parse("[source Ortu] [cue urged] Moldova [content to end the siege].");
        Article article = article(annotated.text());
        List<Event> events = List.of(event(article, "Ortu urged Moldova to end the siege", "Ortu", "urged", "Moldova"));
        assertThat(held(article, claims(article, annotated.attributions()), events))
                .containsExactly(Map.entry(0, "urged narrated"));
    }

    @Test
    void whatStandsBesideEveryContentOfItsSentenceIsNarrated() {
        Annotated annotated =
                Annotated.parse("After troops raided Ruse, [source Ortu] [cue praised] [content the general].");
        Article article = article(annotated.text());
        List<Event> events = List.of(event(article, "troops raided Ruse", "troops", "raided", "Ruse"));
        assertThat(held(article, claims(article, annotated.attributions()), events))
                .containsExactly(Map.entry(0, "raided narrated"));
    }

    @Test
    void whatADenialsContentTellsFirstIsNegated() {
        Annotated annotated = Annotated.parse(
                "[source Ortu] [cue denied] [content that rebels shelled Varna after troops raided Ruse].");
        Article article = article(annotated.text());
        List<Event> events = List.of(
                event(article, "rebels shelled Varna", "rebels", "shelled", "Varna"),
                event(article, "troops raided Ruse", "troops", "raided", "Ruse"));
        assertThat(held(article, claims(article, annotated.attributions()), events))
                .containsExactly(Map.entry(0, "shelled negated; raided"));
    }

    @Test
    void participantsAreActorsWhereTheTextSupportsThem() {
        Annotated annotated =
                Annotated.parse("[source Marta Ortu] [cue said] [content “we shelled China and the other side”].");
        Article article = article(annotated.text());
        List<Claim> claims = claims(article, annotated.attributions());
        Event event = event(article, "we shelled China", "we", "shelled", "China");
        ReportedEvent reported = new EventHolders(article, claims, new Innermost(article, claims), cast(article))
                .of(List.of(event), List.of(), List.of())
                .values()
                .iterator()
                .next()
                .getFirst();
        assertThat(Objects.requireNonNull(reported.actors().getFirst().actor()).name())
                .isEqualTo("Marta Ortu");
        assertThat(Objects.requireNonNull(reported.recipients().getFirst().actor())
                        .country())
                .isEqualTo("CN");
    }

    @Test
    void whatStandsInNoClaimOrIsNotTheArticleIsDropped() {
        String text = "Rebels shelled Varna.";
        Article article = article(text);
        Event event = event(article, "Rebels shelled Varna", "Rebels", "shelled", "Varna");
        assertThat(held(article, List.of(), List.of(event))).isEmpty();
        Article teaser = Article.at("test", text)
                .leftOut(List.of(new LeftOut(LeftOut.Kind.NOTICE, new Span(0, text.length()))))
                .build();
        assertThat(held(teaser, List.of(), List.of(event))).isEmpty();
    }
}
