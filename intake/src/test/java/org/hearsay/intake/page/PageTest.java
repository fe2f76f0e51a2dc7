package org.hearsay.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    private static final String ONE = "The minister said on Monday that the harbour, which reopened in March, is safe.";
    private static final String TWO = "A spokesman for the union denied this, and called the report “a fairy tale”.";

    @Test
    void menusCaptionsOtherStoriesAndCommentsAreNotTaken() {
        Page page = Page.of("""
                <html><head><title>Harbour is safe, minister says | Example News</title></head><body>
                <nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav>
                <header><h1>Harbour is safe, minister says</h1><p class=byline>By Jane Doe</p></header>
                <div class=story><p>%s</p>
                <figure><img src=a.jpg><figcaption>The harbour on Sunday, seen from the old town.</figcaption></figure>
                <p>%s</p><p>Read more: Bridge to be built</p>
                <ul><li><a href=/1>Bridge to be built next year</a><li><a href=/2>Ship lost at sea</a></ul></div>
                <section id=comments><p>I do not believe a word of it, and neither should you, my friends.</p></section>
                <footer>© Example News. All rights reserved.</footer></body></html>""".formatted(ONE, TWO));
        assertThat(page.text()).isEqualTo("Harbour is safe, minister says\n\n" + ONE + "\n\n" + TWO);
        assertThat(page.title()).isEqualTo("Harbour is safe, minister says");
    }

    @Test
    void fieldsComeFromLinkedData() {
        Page page = Page.of("""
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Site"},
                {"@type":["NewsArticle"],"headline":"Harbour is &quot;safe&quot;","datePublished":"2023-04-17T09:30:00+02:00",
                 "author":[{"@type":"Person","name":"Jane Doe"},{"name":"John Roe"}],"publisher":{"name":"Example News"}}]}</script>
                <h1>Harbour is "safe"</h1><p>%s</p><p>%s</p>""".formatted(ONE, TWO));
        assertThat(page.title()).isEqualTo("Harbour is \"safe\"");
        assertThat(page.authors()).containsExactly("Jane Doe", "John Roe");
        assertThat(page.outlet()).isEqualTo("Example News");
        assertThat(page.published()).hasToString("2023-04-17T09:30+02:00");
    }

    @Test
    void fieldsComeFromMetaElementsAndMicrodata() {
        Page page = Page.of("""
                <meta property="og:title" content="Harbour is safe"><meta property="og:site_name" content="Example News">
                <meta property="article:published_time" content="2023-04-17T09:30:00Z"><meta name=author content="By Jane Doe">
                <p>%s</p><p>%s</p>""".formatted(ONE, TWO));
        assertThat(page.text()).startsWith("Harbour is safe\n\nThe minister");
        assertThat(page.authors()).containsExactly("Jane Doe");
        assertThat(page.outlet()).isEqualTo("Example News");
        assertThat(page.published()).hasToString("2023-04-17T09:30Z");
        Page micro = Page.of(
                "<article><span itemprop=author>Jane Doe</span><time itemprop=datePublished datetime=2023-04-17>Monday</time><p>"
                        + ONE + "<p>" + TWO + "</article>");
        assertThat(micro.authors()).containsExactly("Jane Doe");
        assertThat(micro.published()).hasToString("2023-04-17");
    }

    @Test
    void whatAPageDoesNotSayIsUnknown() {
        Page page = Page.of("<p>" + ONE + "<p>" + TWO);
        assertThat(page.text()).isEqualTo(ONE + "\n\n" + TWO);
        assertThat(page.title()).isNull();
        assertThat(page.authors()).isEmpty();
        assertThat(page.outlet()).isNull();
        assertThat(page.published()).isNull();
    }

    @Test
    void doubleLineBreaksPartParagraphsAndSingleOnesLines() {
        assertThat(Page.of("<div>" + ONE + "<br><br>" + TWO + "<br>" + ONE + "</div>")
                        .text())
                .isEqualTo(ONE + "\n\n" + TWO + "\n" + ONE);
    }

    @Test
    void inlineMarkupLeavesNoTrace() {
        assertThat(Page.of(
                                "<p>The <b>min</b>ister&nbsp;said, <a href=x>on  Monday</a>,\n that &lt;it&gt; is &quot;safe&quot; &amp; sound.</p>")
                        .text())
                .isEqualTo("The minister said, on Monday, that <it> is \"safe\" & sound.");
    }

    @Test
    void brokenLinkedDataAreNoObstacle() {
        assertThat(Page.of("<script type=application/ld+json>{\"@type\":</script><p>" + ONE + "<p>" + TWO)
                        .text())
                .contains("union");
    }

    @Test
    void aPageWithoutAnArticleIsEmpty() {
        assertThat(Page.of("").text()).isEmpty();
        assertThat(Page.of("<nav><a href=/>Home</a></nav>").text()).isEmpty();
    }
}
