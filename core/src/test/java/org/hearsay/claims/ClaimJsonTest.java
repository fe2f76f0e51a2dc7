package org.hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.hearsay.actors.Actor;
import org.hearsay.actors.Naming;
import org.hearsay.acts.Act;
import org.hearsay.acts.Certainty;
import org.hearsay.acts.Judgement;
import org.hearsay.acts.Polarity;
import org.hearsay.attributions.Attribution;
import org.hearsay.events.Event;
import org.hearsay.figures.Bound;
import org.hearsay.figures.Figure;
import org.hearsay.figures.Happening;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.hearsay.times.Grain;
import org.hearsay.times.TimeExpression;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Actor MINISTRY = new Actor("a1", "Ministry of Harbours", Actor.Type.ORGANIZATION, "KD");
    private static final Judgement DENIES =
            new Judgement(Act.DENIES, false, true, Certainty.PROBABLE, Polarity.NEGATIVE);

    private static final Words REPORT = new Words("\"report\"", List.of(new Span(25, 33)));
    private static final ReportedFigure FIGURE = new ReportedFigure(
            new Figure(
                    REPORT.spans(),
                    new BigDecimal("14500"),
                    new BigDecimal("14501"),
                    null,
                    Bound.MORE_THAN,
                    Figure.Unit.PEOPLE,
                    null,
                    new Span(27, 29),
                    new Span(29, 31),
                    Happening.KILLED,
                    new Span(31, 32),
                    Figure.Scope.CUMULATIVE),
            REPORT,
            new Words("ep", List.of(new Span(27, 29))),
            new Words("or", List.of(new Span(29, 31))),
            MINISTRY,
            new ReportedFigure.AsOf(new Words("t", List.of(new Span(31, 32))), "2025-03-05"));
    private static final ReportedEvent EVENT = new ReportedEvent(
            new Event(
                    Event.Type.CONSULT,
                    "visit",
                    "04",
                    List.of(new Span(25, 33)),
                    List.of(new Span(2, 13)),
                    List.of(new Span(27, 29)),
                    new Span(31, 32),
                    new Span(2, 33),
                    Event.Status.FUTURE,
                    true),
            REPORT,
            List.of(new ReportedEvent.Participant(new Words("A spokesman", List.of(new Span(2, 13))), MINISTRY)),
            List.of(new ReportedEvent.Participant(new Words("ep", List.of(new Span(27, 29))), null)),
            new Words("t", List.of(new Span(31, 32))),
            time(25, 33, null),
            true);
    private static final Holdings HOLDINGS =
            new Holdings(List.of(FIGURE), List.of(time(25, 33, null)), List.of(EVENT), time(14, 20, "2025-W10"));

    private static TimeExpression time(int start, int end, @Nullable String value) {
        Span span = new Span(start, end);
        return new TimeExpression(
                "then",
                List.of(span),
                span,
                TimeExpression.Type.DATE,
                value,
                Grain.PART_OF_DAY,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Article article() {
        return Article.at("news/a.txt", "😀 A spokesman denied the \"report\".")
                .published(Published.parse("2025-03-05").orElseThrow())
                .build();
    }

    private static Claim claim(Article article) {
        Words source = Words.of(article.text(), List.of(new Span(2, 13)));
        Words cue = Words.of(article.text(), List.of(new Span(14, 20)));
        Words content = Words.of(article.text(), List.of(new Span(21, 24), new Span(25, 33)));
        Attribution attribution =
                new Attribution(source.spans(), source.spans(), cue.spans(), content.spans(), List.of(), -1, 0.97);
        return new Claim(
                "c1",
                article,
                Claim.Kind.ATTRIBUTED,
                attribution,
                DENIES,
                new Claim.Source(source, Naming.UNNAMED, MINISTRY, source, null),
                cue,
                content,
                Claim.Quotation.MIXED,
                List.of(new Claim.Carrier(Words.of(article.text(), List.of(new Span(2, 3))), null)),
                null,
                1,
                1,
                HOLDINGS,
                0.9712345,
                "hearsay 0.1.0; model en-1; rules 1");
    }

    @Test
    void anAttributedClaimHasAllFieldsInTheirOrder() {
        assertThat(ClaimJson.line(claim(article())))
                .isEqualTo("""
                        {"id":"c1","document":{"id":"%s","uri":"news/a.txt","outlet":null,"published":"2025-03-05"},\
                        "kind":"attributed","act":"denies","act_negated":false,"act_hypothetical":true,\
                        "certainty":"probable","polarity":"negative",\
                        "source":{"text":"A spokesman","spans":[[2,13]],"kind":"unnamed",\
                        "actor":{"id":"a1","name":"Ministry of Harbours","type":"organization","country":"KD"},\
                        "standing":{"text":"A spokesman","spans":[[2,13]]},"anonymity":null},\
                        "cue":{"text":"denied","spans":[[14,20]]},\
                        "content":{"text":"the \\"report\\"","spans":[[21,24],[25,33]],"quotation":"mixed"},\
                        "chain":[{"text":"A","spans":[[2,3]],"actor":null}],"within":null,"paragraph":1,"sentence":1,\
                        "figures":[{"text":"\\"report\\"","spans":[[25,33]],"value":14500,"low":14501,"high":null,\
                        "bound":"more_than","unit":"people","currency":null,"counted":"ep",\
                        "owner":{"id":"a1","name":"Ministry of Harbours","country":"KD"},"happening":"killed",\
                        "as_of":{"text":"t","spans":[[31,32]],"value":"2025-03-05"},"scope":"cumulative",\
                        "counted_words":{"text":"ep","spans":[[27,29]]},"owner_words":{"text":"or","spans":[[29,31]]}}],\
                        "times":[{"text":"then","spans":[[25,33]],"type":"date","value":null,"precision":"part of day"}],\
                        "events":[{"type":"CONSULT","mode":"visit","root":"04","spans":[[25,33]],\
                        "actors":[{"id":"a1","name":"Ministry of Harbours","type":"organization","country":"KD",\
                        "text":"A spokesman","spans":[[2,13]]}],\
                        "recipients":[{"id":null,"name":null,"type":null,"country":null,"text":"ep","spans":[[27,29]]}],\
                        "place":"t","time":{"text":"then","spans":[[25,33]],"type":"date","value":null,\
                        "precision":"part of day"},"status":"future","negated":true,"text":"\\"report\\"",\
                        "place_words":{"text":"t","spans":[[31,32]]},"narrated":true}],"confidence":0.9712,"reader":"hearsay 0.1.0; model en-1; rules 1",\
                        "said":{"text":"then","spans":[[14,20]],"type":"date","value":"2025-W10",\
                        "precision":"part of day"}}""".formatted(article().id()));
    }

    @Test
    void whatTheOutletSaysItselfHasNeitherSourceNorCue() {
        Article article = article();
        Words all = Words.of(article.text(), List.of(article.text().whole()));
        Claim own = new Claim(
                "c2",
                article,
                Claim.Kind.OWN,
                null,
                DENIES,
                null,
                null,
                all,
                Claim.Quotation.INDIRECT,
                List.of(),
                null,
                1,
                1,
                Holdings.NONE,
                1,
                "test");
        assertThat(ClaimJson.line(own)).contains("\"kind\":\"own\"", "\"source\":null,\"cue\":null,\"content\":{");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyClaimIsOneLineThatLeadsBackToItsWords(long seed) {
        RandomClaims random = new RandomClaims(seed);
        Article article = random.article();
        for (Claim claim : random.claims(article)) {
            String line = ClaimJson.line(claim);
            assertThat(line.split("\\R", -1)).hasSize(1);
            JsonNode json = JSON.readTree(line);
            assertThat(json.get("content").get("text").stringValue())
                    .isEqualTo(article.text().slice(spans(json.get("content"))));
            assertThat(spans(json.get("content"))).isEqualTo(claim.content().spans());
            assertThat(json.get("act").stringValue())
                    .isEqualTo(claim.judgement().act().label());
            assertThat(json.get("source").isNull()).isEqualTo(claim.source() == null);
            assertThat(json.get("figures").values())
                    .map(figure -> figure.get("text").stringValue())
                    .isEqualTo(claim.holdings().figures().stream()
                            .map(figure -> figure.words().text())
                            .toList());
            assertThat(json.get("events").values())
                    .map(event -> event.get("text").stringValue())
                    .isEqualTo(claim.holdings().events().stream()
                            .map(event -> event.words().text())
                            .toList());
            assertThat(json.get("times").size())
                    .isEqualTo(claim.holdings().times().size());
            assertThat(json.get("said").isNull()).isEqualTo(claim.holdings().said() == null);
            assertThat(json.get("chain").size()).isEqualTo(claim.chain().size());
        }
    }

    private static List<Span> spans(JsonNode words) {
        return StreamSupport.stream(words.get("spans").spliterator(), false)
                .map(pair -> new Span(pair.get(0).intValue(), pair.get(1).intValue()))
                .toList();
    }
}
