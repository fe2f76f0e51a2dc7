package org.hearsay.claims;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.Annotated;
import org.hearsay.actors.Actors;
import org.hearsay.actors.Cast;
import org.hearsay.actors.Naming;
import org.hearsay.acts.Act;
import org.hearsay.acts.Certainty;
import org.hearsay.acts.Judgement;
import org.hearsay.acts.Polarity;
import org.hearsay.attributions.Attribution;
import org.hearsay.encoder.ArticleWords;
import org.hearsay.figures.Figures;
import org.hearsay.figures.Happening;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.hearsay.times.TimeExpression;
import org.hearsay.times.Times;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentsTest {
    private static final Contents CONTENTS = new Contents(Figures.load(), Times.load());
    private static final Actors ACTORS = Actors.load();
    private static final Judgement STATES =
            new Judgement(Act.STATES, false, false, Certainty.CERTAIN, Polarity.POSITIVE);

    /** What the claims of a text annotated in place hold, in the order of their numbers. */
    private static List<Holdings> holdings(String marked) {
        Annotated annotated = Annotated.parse(marked);
        Article article = Article.at("test", annotated.text())
                .published(Published.parse("2022-03-15").orElseThrow())
                .build();
        List<Claim> claims = new ArrayList<>();
        for (Attribution attribution : annotated.attributions()) {
            claims.add(claim(article, attribution, claims));
        }
        return fill(article, claims);
    }

    private static List<Holdings> fill(Article article, List<Claim> claims) {
        Cast cast = ACTORS.cast(article);
        return CONTENTS.fill(article, ArticleWords.of(article), List.of(), cast, claims).stream()
                .map(Claim::holdings)
                .toList();
    }

    private static Claim claim(Article article, Attribution attribution, List<Claim> before) {
        int sentence = article.sentenceAt(attribution.cue().getFirst().start()).number();
        Words voice = attribution.voice().isEmpty() ? null : Words.of(article.text(), attribution.voice());
        return new Claim(
                "c" + before.size(),
                article,
                Claim.Kind.ATTRIBUTED,
                attribution,
                STATES,
                voice == null ? null : new Claim.Source(voice, Naming.NAMED, null, null, null),
                Words.of(article.text(), attribution.cue()),
                Words.of(article.text(), attribution.content()),
                Claim.Quotation.INDIRECT,
                List.of(),
                attribution.within() < 0
                        ? null
                        : before.get(attribution.within()).id(),
                1,
                sentence,
                Holdings.NONE,
                1,
                "test");
    }

    private static Claim own(Article article, Span span) {
        return new Claim(
                "c1",
                article,
                Claim.Kind.OWN,
                null,
                STATES,
                null,
                null,
                Words.of(article.text(), List.of(span)),
                Claim.Quotation.INDIRECT,
                List.of(),
                null,
                1,
                1,
                Holdings.NONE,
                1,
                "test");
    }

    private static List<String> figures(Holdings holdings) {
        return holdings.figures().stream().map(figure -> figure.words().text()).toList();
    }

    private static List<String> times(Holdings holdings) {
        return holdings.times().stream().map(TimeExpression::text).toList();
    }

    private static String said(@Nullable TimeExpression said) {
        return said == null ? "-" : said.text();
    }

    @Test
    void aListHasOneOwnerOneHappeningAndOneTime() {
        Holdings holdings = holdings(
                        "[source Ukraine] [cue claims] [content Russia has lost 90 attack helicopters, 77 fighter jets and"
                                + " other warplanes, eight drones, 389 tanks, and nearly 100 rocket launchers as of March 14].")
                .getFirst();
        assertThat(holdings.figures())
                .map(figure -> figure.words().text() + " "
                        + requireNonNull(figure.counted()).text())
                .containsExactly(
                        "90 attack helicopters",
                        "77 fighter jets and other warplanes",
                        "eight drones",
                        "389 tanks",
                        "nearly 100 rocket launchers");
        assertThat(holdings.figures()).allSatisfy(figure -> {
            assertThat(figure.figure().happening()).isEqualTo(Happening.LOST);
            assertThat(requireNonNull(figure.owner()).name()).isEqualTo("Russia");
            ReportedFigure.AsOf asOf = requireNonNull(figure.asOf());
            assertThat(asOf.words().text()).isEqualTo("as of March 14");
            assertThat(asOf.value()).isEqualTo("2022-03-14");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            More than 300 Putin troops have been killed.     | Putin           | Russia | RU
            The rebels destroyed 40 Russian tanks.           | Russian         | Russia | RU
            On Monday the Russians lost 90 helicopters.      | the Russians    | Russia | RU
            """)
    void ownersAreTheStatesWhosePeopleAndLeadersTheyAre(String text, String words, String name, String country) {
        Article article = Article.at("test", text).build();
        ReportedFigure figure = fill(
                        article, List.of(own(article, article.text().whole())))
                .getFirst()
                .figures()
                .getFirst();
        assertThat(requireNonNull(figure.owned()).text()).isEqualTo(words);
        assertThat(requireNonNull(figure.owner()).name()).isEqualTo(name);
        assertThat(requireNonNull(figure.owner()).country()).isEqualTo(country);
    }

    @Test
    void eachFigureStandsInTheInnermostClaimAndInNoOther() {
        List<Holdings> holdings = holdings("[source1 The Herald] [cue1 reports] [content1 that 12 boats sank and that"
                + " [source2 Ortu] [cue2 said] [content2 30 people died]].");
        assertThat(holdings).map(ContentsTest::figures).containsExactly(List.of("12"), List.of("30"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [source Ortu] [cue said] on Monday [content that the boats left on Friday].                | on Monday    | on Friday
            On Monday, [source Ortu] [cue said] [content the boats left on Friday].                    | On Monday    | on Friday
            [source Ortu], on Monday also [cue repudiated] [content the reports].                      | on Monday    |
            [content The boats left on Friday], [source Ortu] [cue told] reporters in Varna on Monday. | on Monday    | on Friday
            After the attack on Monday, [source Ortu] [cue said] [content he would leave].             | -            |
            [source Ortu] [cue said] after talks on Monday [content that he would leave].              | -            |
            Since Monday, [source Ortu] has [cue said] [content that he would leave].                  | -            |
            [source Ortu], who took office on Monday, [cue said] [content that he would leave].        | -            |
            """)
    void theTimeOfSayingIsNotThatOfWhatIsSaid(String marked, String said, @Nullable String times) {
        Holdings holdings = holdings(marked).getFirst();
        assertThat(said(holdings.said())).isEqualTo(said);
        assertThat(times(holdings)).isEqualTo(times == null ? List.of() : List.of(times));
    }

    @Test
    void aTimeOfSayingInsideAContentIsThatOfTheInnerClaimAlone() {
        List<Holdings> holdings = holdings(
                "[source1 The Herald] [cue1 reports] [content1 that [source2 Ortu] [cue2 said] on Monday [content2 that he left]].");
        assertThat(holdings).map(each -> said(each.said())).containsExactly("-", "on Monday");
        assertThat(holdings).allSatisfy(each -> assertThat(each.times()).isEmpty());
    }

    @Test
    void theTimeOfAnOuterVoiceIsNotThatOfItsContent() {
        List<Holdings> holdings = holdings(
                "[source1 Ortu], on Monday also [cue1 repudiated] [content1 the [cue2 reports] [content2 that he left]].");
        assertThat(holdings).map(each -> said(each.said())).containsExactly("on Monday", "-");
    }

    @Test
    void withoutADayOfPublicationOnlyWholeDatesHaveValues() {
        Article article = Article.at("test", "The boats left on Monday and on 3 May 2019.")
                .build();
        Holdings holdings =
                fill(article, List.of(own(article, article.text().whole()))).getFirst();
        assertThat(holdings.times()).map(TimeExpression::value).containsExactly(null, "2019-05-03");
    }

    @Test
    void wordsThatAreNotTheArticleHoldNothing() {
        String text = "Ten people died on Monday.";
        Article article = Article.at("test", text)
                .leftOut(List.of(new LeftOut(LeftOut.Kind.NOTICE, new Span(0, text.length()))))
                .build();
        Holdings holdings =
                fill(article, List.of(own(article, article.text().whole()))).getFirst();
        assertThat(holdings).isEqualTo(Holdings.NONE);
    }
}
