package org.hearsay.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.hearsay.acts.Act;
import org.hearsay.acts.Certainty;
import org.hearsay.acts.Judgement;
import org.hearsay.acts.Polarity;
import org.hearsay.attributions.Attribution;
import org.hearsay.text.Article;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BratFormatTest {
    private static final Judgement STATES =
            new Judgement(Act.STATES, false, false, Certainty.CERTAIN, Polarity.POSITIVE);

    private static final Article ARTICLE = Article.at(
                    "a.txt", "The Post, citing Lisak, said he hopes for rain.\n\nAnd sun.")
            .build();

    /** "The Post, citing Lisak", who is taken apart elsewhere, said something that goes on after the paragraph's end. */
    private static final Claim OUTER = claim("c1", new Span(0, 22), new Span(24, 28), new Span(29, 57), -1, null);

    private static final Claim INNER = claim("c2", new Span(29, 31), new Span(32, 37), new Span(38, 46), 0, "c1");

    private static Claim claim(String id, Span source, Span cue, Span content, int within, @Nullable String outer) {
        Attribution attribution =
                new Attribution(List.of(source), List.of(source), List.of(cue), List.of(content), List.of(), within, 1);
        return new Claim(
                id,
                ARTICLE,
                Claim.Kind.ATTRIBUTED,
                attribution,
                STATES,
                null,
                Words.of(ARTICLE.text(), List.of(cue)),
                Words.of(ARTICLE.text(), List.of(content)),
                Claim.Quotation.INDIRECT,
                List.of(),
                outer,
                1,
                1,
                Holdings.NONE,
                1,
                "test");
    }

    @Test
    void theOutermostAttributionIsWrittenWithItsWholeSourceAndPiecesEndAtLineBreaks() {
        assertThat(BratFormat.of(ARTICLE.text(), List.of(OUTER, INNER), false)).isEqualTo("""
                T1\tAttribution 24 28\tsaid
                T2\tSource 0 22\tThe Post, citing Lisak
                T3\tCue 24 28\tsaid
                T4\tContent 29 47;49 57\the hopes for rain. And sun.
                E1\tAttribution:T1 Source:T2 Cue:T3 Content:T4
                """);
    }

    @Test
    void innerAttributionsAreAddedUnderOtherNamesOnRequest() {
        assertThat(BratFormat.of(ARTICLE.text(), List.of(OUTER, INNER), true))
                .startsWith(BratFormat.of(ARTICLE.text(), List.of(OUTER), false).split("E1", 2)[0])
                .contains("T6\tNestedSource 29 31\the\n")
                .endsWith("E2\tNestedAttribution:T5 NestedSource:T6 NestedCue:T7 NestedContent:T8 Within:E1\n");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aReaderOfStandoffFindsTheSameSpans(long seed) {
        RandomClaims random = new RandomClaims(seed);
        Article article = random.article();
        List<Claim> claims = random.claims(article);
        List<Claim> outermost = claims.stream()
                .filter(claim ->
                        claim.attribution() != null && claim.attribution().within() < 0)
                .toList();
        List<Map<String, List<Span>>> read = read(BratFormat.of(article.text(), claims, seed % 2 == 0));
        assertThat(read).hasSize(outermost.size());
        for (int i = 0; i < read.size(); i++) {
            Claim claim = outermost.get(i);
            assertThat(inked(article.text(), read.get(i).get("Content")))
                    .isEqualTo(inked(article.text(), claim.content().spans()));
            assertThat(read.get(i).containsKey("Source")).isEqualTo(claim.source() != null);
        }
    }

    /** Offsets of all that is not blank; U+0085 breaks lines without being white space to Java. */
    private static List<Integer> inked(Text text, @Nullable List<Span> spans) {
        List<Integer> offsets = new ArrayList<>();
        for (Span span : spans == null ? List.<Span>of() : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                if (!Text.isBlank(text.codePointAt(i)) && text.codePointAt(i) != 0x85) {
                    offsets.add(i);
                }
            }
        }
        return offsets;
    }

    /** The roles of each event named Attribution, read as the corpus describes its format. */
    private static List<Map<String, List<Span>>> read(String file) {
        Map<String, List<Span>> spans = new HashMap<>();
        List<Map<String, List<Span>>> events = new ArrayList<>();
        for (String line : file.split("\n", 0)) {
            String[] fields = line.split("\t", -1);
            if (line.startsWith("T")) {
                assertThat(fields).hasSize(3);
                spans.put(fields[0], pieces(fields[1].substring(fields[1].indexOf(' ') + 1)));
            } else if (line.startsWith("E") && fields[1].startsWith("Attribution:")) {
                Map<String, List<Span>> event = new HashMap<>();
                for (String role : fields[1].split(" ", -1)) {
                    event.put(role.split(":", -1)[0], spans.get(role.split(":", -1)[1]));
                }
                events.add(event);
            }
        }
        return events;
    }

    private static List<Span> pieces(String offsets) {
        List<Span> pieces = new ArrayList<>();
        for (String piece : offsets.split(";", -1)) {
            String[] ends = piece.split(" ", -1);
            pieces.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return pieces;
    }
}
