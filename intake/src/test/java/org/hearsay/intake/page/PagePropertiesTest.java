package org.hearsay.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.hearsay.text.Article;
import org.hearsay.text.Text;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PagePropertiesTest {
    private static final long SEED = 20_261_122;

    private static final String[] WORDS = {
        "The minister",
        " said,",
        " on Monday,",
        "  that\n\tit",
        " is safe.",
        "&amp;",
        "&nbsp;",
        "&lt;b&gt;",
        "&#8220;yes&#8221;",
        "&copy",
        "&notit;",
        "&#128512;",
        "😀",
        "ü",
        "&auml;",
        "&ampx",
        "& ",
        "&;",
        "&NotEqualTilde;",
        "a\u00adb",
        "\r\n",
        "\u0000",
        "&#0;",
        "&#x80;"
    };

    private static final String[] TAGS = {
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<b>",
        "</b>",
        "<a href=x>",
        "</a>",
        "<br>",
        "<table>",
        "<tr><td>",
        "</table>",
        "<ul><li>",
        "</ul>",
        "<h1>",
        "</h1>",
        "<h2>",
        "</h2>",
        "<article>",
        "</article>",
        "<!-- c -->",
        "<script>x<y</script>",
        "<pre>",
        "</pre>",
        "<p class=lead>",
        "<div class='article-body'>",
        "<select>",
        "<svg>",
        "</svg>",
        "<blockquote>",
        "<i",
        "\"'>",
        "<![CDATA[",
        "<form>",
        "<template>",
        "<textarea>"
    };

    @Test
    void everyRunSaysWhatTheSourceSays() {
        Random random = new Random(SEED);
        for (int round = 0; round < 1500; round++) {
            String html = page(random);
            check(html, Page.of(html), round);
        }
    }

    @Test
    void theSamePageGivesTheSameArticle() {
        Random random = new Random(SEED + 1);
        for (int round = 0; round < 100; round++) {
            String html = page(random);
            assertThat(Page.of(html)).as("seed %d, round %d", SEED + 1, round).isEqualTo(Page.of(html));
        }
    }

    @Test
    void deepNestingTakesNeitherLongNorTooMuch() {
        String words = "The minister said, on Monday, that the harbour is safe, and left.";
        for (String tag : new String[] {"div", "b", "table", "ul", "blockquote", "font", "span", "x-y"}) {
            String html = ("<" + tag + ">").repeat(100_000) + words;
            Page page = Assertions.assertTimeout(Duration.ofSeconds(20), () -> Page.of(html), tag);
            assertThat(page.text()).as(tag).isEqualTo(words);
        }
    }

    @Test
    void longUnclosedThingsTakeNotLong() {
        for (String piece : new String[] {
            "&", "<", "<p", "<a>", "<!--", "&#", "<p>a", "<li><a>b", "<br>", "<td>x,", "<h1>", "</p>", "(AFP/", "By A "
        }) {
            String html = "<body>" + piece.repeat(60_000 / piece.length());
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> Page.of(html), piece);
        }
    }

    private static String page(Random random) {
        StringBuilder html = new StringBuilder(random.nextBoolean() ? "<body>" : "");
        int pieces = 5 + random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            String[] from = random.nextInt(3) == 0 ? TAGS : WORDS;
            html.append(from[random.nextInt(from.length)]);
        }
        return html.toString();
    }

    private static void check(String html, Page page, int round) {
        Text text = Text.of(page.text());
        Text source = Text.of(html);
        int last = 0;
        for (Article.Origin origin : page.origins()) {
            String place = "seed " + SEED + ", round " + round + ": " + html;
            assertThat(origin.span().start()).as(place).isGreaterThanOrEqualTo(last);
            last = origin.span().end();
            assertThat(last).as(place).isLessThanOrEqualTo(text.length());
            assertThat(origin.documentStart()).as(place).isBetween(0, origin.documentEnd());
            assertThat(origin.documentEnd()).as(place).isLessThanOrEqualTo(source.length());
            String there = html.substring(source.unit(origin.documentStart()), source.unit(origin.documentEnd()));
            String here = text.slice(origin.span());
            boolean written = there.length() == here.length();
            String said = there.startsWith("<br") ? "\n" : written ? there : Parser.unescapeEntities(there, false);
            assertThat(plain(said)).as(place).isEqualTo(plain(here));
        }
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", " ").replace("\u0000", "\ufffd");
    }
}
