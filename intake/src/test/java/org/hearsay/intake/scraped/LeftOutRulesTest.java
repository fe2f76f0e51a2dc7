package org.hearsay.intake.scraped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeftOutRulesTest {
    static Stream<Rule> rules() {
        return LeftOutRules.standard().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleMatchesItsExample(Rule rule) {
        assertThat(rule.matches(rule.example())).as(rule.example()).isTrue();
        String text = "Minister visits harbour\n\nHe said that it was safe.\n\n" + rule.example();
        assertThat(marked(text)).contains(rule.kind() + " " + rule.example());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Photos showed smoke over the harbour.",
                "The photo, which Reuters could not verify, shows a tank.",
                "Share prices fell, the bank said.",
                "By Monday evening, the troops had left.",
                "Advertisement spending rose, the agency reported.",
                "Reuters reported from Kyiv that three people had died.",
                "Related charges were dropped, his lawyer said.",
                "Follow the money, he told investigators.",
                "“Read more books,” the minister said.",
                "Subscribe to the theory, he said, or leave.",
                "Copyright law was changed, the court ruled.",
                "The spokesman denied it (see the statement of March).",
                "Image matters, the spokesman said.",
                "See you in court, he told the minister.",
                "More from the harbour was expected, the officer said.",
                "Contact with the crew was lost, the ministry said.",
                "Editing mistakes were made, the paper admitted.",
                "Why the Ministry May Deny It",
                "Partial transcript as follows:",
                "The president told reporters: ...",
            })
    void sentencesAndSubHeadingsStay(String paragraph) {
        assertThat(marked("Minister visits harbour\n\nHe spoke.\n\n" + paragraph + "\n\nHe left."))
                .isEmpty();
    }

    @Test
    void teasersAfterALabelAreMarkedToTheEnd() {
        assertThat(marked("""
                Minister visits harbour

                He said that it was safe.

                Image: Title: harbour

                View All

                Mayor reveals the plan to build a bridge

                The only thing that holds it up is money....

                EXCLUSIVE: Captain says 'It is my ship'

                "What we have to do, though, is use every rope ...
                """))
                .containsExactly(
                        "CAPTION Image: Title: harbour",
                        "NAVIGATION View All",
                        "TEASER Mayor reveals the plan to build a bridge",
                        "TEASER The only thing that holds it up is money....",
                        "TEASER EXCLUSIVE: Captain says 'It is my ship'",
                        "TEASER \"What we have to do, though, is use every rope ...");
    }

    @Test
    void whereTheArticleGoesOnAfterALabelItsSubHeadingStays() {
        assertThat(marked("A title\n\nHe spoke.\n\nRead more\n\nThe Next Day\n\nHe said that it was safe."))
                .containsExactly("NAVIGATION Read more");
    }

    @Test
    void teasersAtTheEndAreMarkedWithoutALabelIfThereAreSeveral() {
        assertThat(
                        marked(
                                "A title\n\nHe spoke.\n\nBridge to be built\n\nThe mayor has ...\n\nShip lost\n\nThe captain of the ..."))
                .hasSize(4);
        assertThat(marked("A title\n\nHe spoke.\n\nBridge to be built\n\nHe paused and then ..."))
                .isEmpty();
    }

    @Test
    void aTitleIsNeverATeaser() {
        assertThat(marked("WATCH: Minister visits harbour\n\nHe spoke.")).isEmpty();
    }

    private static List<String> marked(String text) {
        Article article = Article.at("a.txt", text).build();
        List<LeftOut> parts = LeftOutRules.standard().of(article);
        return parts.stream()
                .map(part -> part.kind() + " " + article.text().slice(part.span()))
                .toList();
    }
}
