package org.hearsay.times;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final Times TIMES = Times.load();

    /** The expressions of an article of Monday 17 April 2023: words, type and value. */
    private static String read(String text) {
        return read(text, new Published(Marked.DAY, null));
    }

    private static String read(String text, Published published) {
        return line(TIMES.find(Article.at("test", text).published(published).build()));
    }

    private static String undated(String text) {
        return line(TIMES.find(Article.at("test", text).build()));
    }

    private static String line(List<TimeExpression> found) {
        return found.stream()
                .map(each -> each.text() + " | " + each.type().label() + " | " + each.value())
                .collect(Collectors.joining("; "));
    }

    @Test
    void aWeekdayIsTheLatestOne() {
        assertThat(read("The minister resigned on Friday.")).isEqualTo("on Friday | date | 2023-04-14");
        assertThat(read("The minister resigned on Monday.")).isEqualTo("on Monday | date | 2023-04-17");
    }

    @Test
    void aWeekdayWithAVerbOfTheFutureIsTheNextOne() {
        assertThat(read("The minister will resign on Friday.")).isEqualTo("on Friday | date | 2023-04-21");
        assertThat(read("The talks are scheduled for Wednesday.")).isEqualTo("for Wednesday | date | 2023-04-19");
    }

    @Test
    void theNearestVerbBeforeDecides() {
        assertThat(read("He said on Friday that he will resign.")).isEqualTo("on Friday | date | 2023-04-14");
        assertThat(read("He said that he will resign on Friday.")).isEqualTo("on Friday | date | 2023-04-21");
    }

    @Test
    void anInfinitiveThatIsToComeLooksAhead() {
        assertThat(read("The two sides agreed to meet on Friday.")).isEqualTo("on Friday | date | 2023-04-21");
        assertThat(read("He was forced out on Friday.")).isEqualTo("on Friday | date | 2023-04-14");
    }

    @Test
    void whatTookTwoWeeksIsADurationAndWhatComesInTwoWeeksADate() {
        assertThat(read("The bridge was built in two weeks.")).isEqualTo("in two weeks | duration | P2W");
        assertThat(read("The bridge will open in two weeks.")).isEqualTo("in two weeks | date | 2023-W18");
    }

    @Test
    void aDayOfTheYearIsTheNearestOne() {
        assertThat(read("The fair is open on 9 May.")).isEqualTo("on 9 May | date | 2023-05-09");
        assertThat(read("The raid of 20 December failed.")).isEqualTo("of 20 December | date | 2022-12-20");
        assertThat(read("The budget will be decided by 20 December.")).isEqualTo("by 20 December | date | 2023-12-20");
    }

    @Test
    void withoutADayOfPublicationOnlyWholeDatesHaveAValue() {
        assertThat(undated("He resigned on Friday.")).isEqualTo("on Friday | date | null");
        assertThat(undated("He resigned yesterday.")).isEqualTo("yesterday | date | null");
        assertThat(undated("He resigned last week.")).isEqualTo("last week | date | null");
        assertThat(undated("He was in office since February.")).isEqualTo("since February | range | null");
        assertThat(undated("He resigned on 3 March 2022.")).isEqualTo("on 3 March 2022 | date | 2022-03-03");
        assertThat(undated("He ruled from 2006 to 2009.")).isEqualTo("from 2006 to 2009 | range | 2006/2009");
    }

    @Test
    void whatIsCountedOffKeepsItsDistanceWithoutADate() {
        TimeExpression found = TIMES.find(
                        Article.at("test", "He resigned two years ago.").build())
                .getFirst();

        assertThat(found.value()).isNull();
        assertThat(found.distance()).isEqualTo("-P2Y");
        assertThat(found.precision()).isEqualTo(Grain.YEAR);
    }

    @Test
    void rangesHaveTheirEnds() {
        TimeExpression found = TIMES.find(Article.at("test", "It has rained since late February.")
                        .published(new Published(Marked.DAY, null))
                        .build())
                .getFirst();

        assertThat(found.start()).isEqualTo("2023-02");
        assertThat(found.end()).isNull();
        assertThat(found.value()).isEqualTo("2023-02/..");
        assertThat(found.mod()).isEqualTo(Mod.END);
    }

    @Test
    void theEndOfARangeIsNotBeforeItsStart() {
        assertThat(read("The road is closed from November to March."))
                .isEqualTo("from November to March | range | 2022-11/2023-03");
    }

    @Test
    void theLastHoursAreARange() {
        assertThat(read("Three ships left in the past 24 hours.")).startsWith("in the past 24 hours | range | ");
    }

    @Test
    void wordsThatOnlyLookLikeTimesAreLeftAlone() {
        assertThat(read("They may march on the second bridge.")).isEmpty();
        assertThat(read("It is the second time in a 12-year-old's life.")).isEmpty();
        assertThat(read("He sold 2000 tons for $1999.")).isEmpty();
        assertThat(read("A Sun reporter sat down.")).isEmpty();
        assertThat(read("For a second time, they met.")).isEmpty();
    }

    @Test
    void yearsAreToldFromAmounts() {
        assertThat(read("Some 1991 people came.")).isEmpty();
        assertThat(read("The 1991 war ended.")).isEqualTo("1991 | date | 1991");
        assertThat(read("It reached 2000 villages.")).isEmpty();
    }

    @Test
    void timesOfDayHaveADayWhereTheWordsGiveOne() {
        assertThat(read("The shelling began at 6:30 a.m. on Saturday."))
                .isEqualTo("at 6:30 a.m. on Saturday | time | 2023-04-15T06:30");
        assertThat(read("It ended at 18:45 GMT.")).isEqualTo("at 18:45 GMT | time | T18:45Z");
        assertThat(read("It began late on Friday.")).isEqualTo("late on Friday | date | 2023-04-14");
    }

    @Test
    void setsSayHowOften() {
        assertThat(read("The council meets every Monday.")).isEqualTo("every Monday | set | XXXX-WXX-1");
        assertThat(read("The council meets twice a year.")).isEqualTo("twice a year | set | P1Y");
    }

    @Test
    void offsetsCountCodePoints() {
        Article article = Article.at("test", "\uD83D\uDE80 On Friday, it flew.")
                .published(new Published(Marked.DAY, null))
                .build();

        TimeExpression found = TIMES.find(article).getFirst();

        assertThat(found.core()).isEqualTo(new Span(5, 11));
        assertThat(found.spans()).containsExactly(new Span(2, 11));
    }

    @Test
    void anyTextIsReadTheSameTwiceWithValidSpansInOrder() {
        long seed = 20230417;
        Random random = new Random(seed);
        String[] words = {
            "on",
            "Monday",
            "May",
            "may",
            "3",
            "31",
            "2016",
            "-",
            "/",
            ",",
            ".",
            "the",
            "last",
            "next",
            "week",
            "of",
            "to",
            "from",
            "since",
            "first",
            "two",
            "years",
            "ago",
            "'",
            "s",
            "99999999999999999999",
            "00",
            "a",
            "and",
            "half",
            "\uD83D\uDE80",
            "am",
            ":",
            "30",
            "Easter",
            "Q",
            "q1",
            "before",
            "past",
            "hundred",
            "thousand",
            "every",
            "\n",
            "12/12/30",
            "0",
            "1990s",
            "²",
            "٣"
        };
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(4) == 0 ? "" : " ");
            }
            Article article = Article.at("test", text.toString())
                    .published(random.nextBoolean() ? null : new Published(Marked.DAY, null))
                    .build();
            List<TimeExpression> found = TIMES.find(article);
            assertThat(TIMES.find(article)).as("seed %d, text %s", seed, text).isEqualTo(found);
            int end = 0;
            for (TimeExpression each : found) {
                article.check(each.spans().getFirst());
                assertThat(each.core().start()).isGreaterThanOrEqualTo(end);
                end = each.core().end();
            }
        }
    }
}
