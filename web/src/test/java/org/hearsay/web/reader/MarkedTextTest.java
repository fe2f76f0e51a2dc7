package org.hearsay.web.reader;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import org.hearsay.web.reader.Mark.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Marks in a text, however they lie, as a page shows them. */
class MarkedTextTest {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    /** What is awkward in HTML, in UTF-16 or in writing. */
    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</p></mark><img src=x onerror=alert(1)>",
            "&lt;b&gt; &amp;amp; &#60;",
            "\" onmouseover=\"alert(1)",
            "<!-- ]]> -->",
            "\u0627\u0644\u0633\u0644\u0627\u0645 \u202Etxet\u202C",
            "\uD83D\uDE80\uD83D\uDE80",
            "e\u0301\u0323 z\u0335\u0336",
            "\u4E2D\u6587 \u65E5\u672C",
            "${7*7} @if(true) {{x}}",
            "  two  blanks\nand a line ",
            "plain words here");

    private static Mark mark(Kind kind, int start, int end, @Nullable String claim) {
        return new Mark(kind, new Span(start, end), kind == Kind.CLAIM ? "claim t1" : "src", claim, null);
    }

    private static String shape(List<Node> nodes) {
        return nodes.stream()
                .map(node -> switch (node) {
                    case Node.Words words -> words.text();
                    case Node.Marked marked ->
                        "[" + (marked.first() ? marked.mark().claim() + ":" : "") + shape(marked.nodes()) + "]";
                    case Node.Badge badge -> "(" + badge.voice().number() + ")";
                })
                .collect(Collectors.joining());
    }

    private static String shape(String text, Mark... marks) {
        return shape(new MarkedText(Text.of(text))
                .nodes(new Span(0, text.codePointCount(0, text.length())), List.of(marks), Map.of()));
    }

    @Test
    void aMarkHoldsTheMarksInIt() {
        assertThat(shape("one two three", mark(Kind.CLAIM, 0, 13, "a"), mark(Kind.CLAIM, 4, 7, "b")))
                .isEqualTo("[a:one [b:two] three]");
    }

    @Test
    void marksThatCrossAreCut() {
        assertThat(shape("one two three", mark(Kind.CLAIM, 0, 7, "a"), mark(Kind.CLAIM, 4, 13, "b")))
                .isEqualTo("[a:one [b:two]][ three]");
    }

    @Test
    void ofMarksOnTheSameWordsTheClaimHoldsItsSource() {
        assertThat(shape("one two", mark(Kind.SOURCE, 0, 3, null), mark(Kind.CLAIM, 0, 3, "a")))
                .isEqualTo("[a:[one]] two");
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(shape("\uD83D\uDE80\uD83D\uDE80 flew", mark(Kind.CLAIM, 1, 3, "a")))
                .isEqualTo("\uD83D\uDE80[a:\uD83D\uDE80 ]flew");
    }

    @Test
    void aMarkThatReachesBeyondAStretchIsCutAtIt() {
        MarkedText text = new MarkedText(Text.of("one two three"));
        List<Mark> marks = List.of(mark(Kind.CLAIM, 2, 11, "a"));
        assertThat(shape(text.nodes(new Span(0, 7), marks, Map.of()))).isEqualTo("on[a:e two]");
        assertThat(shape(text.nodes(new Span(8, 13), marks, Map.of()))).isEqualTo("[thr]ee");
    }

    @Test
    void aNumberStandsBehindTheWordsItBelongsTo() {
        MarkedText text = new MarkedText(Text.of("one two three"));
        Node.Badge badge = new Node.Badge(new Speaker(3, "k", "Lisak", null), "n1-3");
        assertThat(shape(text.nodes(new Span(0, 13), List.of(mark(Kind.CLAIM, 0, 7, "a")), Map.of(7, List.of(badge)))))
                .isEqualTo("[a:one two](3) three");
    }

    @Test
    void manyMarksOnTheSameWordsAreBounded() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            marks.add(mark(Kind.CLAIM, i % 100, 200 + i % 300, "c" + i));
        }
        List<Node> nodes = new MarkedText(Text.of("x".repeat(600))).nodes(new Span(0, 600), marks, Map.of());
        assertThat(depth(nodes)).isLessThanOrEqualTo(8);
        assertThat(words(nodes)).isEqualTo("x".repeat(600));
    }

    private static int depth(List<Node> nodes) {
        return nodes.stream()
                .mapToInt(node -> node instanceof Node.Marked marked ? 1 + depth(marked.nodes()) : 0)
                .max()
                .orElse(0);
    }

    private static String words(List<Node> nodes) {
        return nodes.stream()
                .map(node -> switch (node) {
                    case Node.Words words -> words.text();
                    case Node.Marked marked -> words(marked.nodes());
                    case Node.Badge badge -> "";
                })
                .collect(Collectors.joining());
    }

    @Test
    void whateverIsMarkedTheWordsOfThePageAreTheText() {
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            Text text = text(random);
            List<Mark> marks = marks(text, random);
            Map<Integer, List<Node.Badge>> badges = new HashMap<>();
            marks.forEach(mark -> badges.put(
                    mark.span().end(),
                    List.of(new Node.Badge(
                            new Speaker(1, "", HOSTILE.get(random.nextInt(HOSTILE.size())), null), "n"))));
            MarkedText marked = new MarkedText(text);
            int middle = random.nextInt(text.length()) + 1;
            List<Node> nodes = new ArrayList<>(marked.nodes(new Span(0, middle), marks, badges));
            if (middle < text.length()) {
                nodes.addAll(marked.nodes(new Span(middle, text.length()), marks, badges));
            }
            StringOutput out = new StringOutput();
            TEMPLATES.render("nodes.jte", nodes, out);
            Document page = Jsoup.parse("<p id=p>" + out + "</p>");
            page.outputSettings().prettyPrint(false);
            Element paragraph = page.expectFirst("#p");
            assertThat(raw(paragraph)).as("seed %d", seed).isEqualTo(text.string());
            assertThat(page.select("*").eachAttr("onmouseover"))
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(page.select("script, img, b")).as("seed %d", seed).isEmpty();
            assertThat(paragraph.getAllElements().stream()
                            .map(Element::normalName)
                            .collect(Collectors.toSet()))
                    .as("seed %d", seed)
                    .isSubsetOf("p", "span", "mark", "a");
            assertThat(covered(paragraph, "claim")).as("seed %d", seed).isEqualTo(expected(text, marks));
            List<String> ids = page.select("[id^=c]").eachAttr("id");
            assertThat(ids).as("seed %d", seed).doesNotHaveDuplicates().hasSize(claims(marks));
        }
    }

    private static int claims(List<Mark> marks) {
        Set<String> claims = new HashSet<>();
        marks.forEach(mark -> {
            if (mark.claim() != null) {
                claims.add(mark.claim());
            }
        });
        return claims.size();
    }

    private static Text text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            text.append(HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return Text.of(text.toString());
    }

    /** Seven at most, so that none is left out for depth. */
    private static List<Mark> marks(Text text, Random random) {
        List<Mark> marks = new ArrayList<>();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            int start = random.nextInt(text.length());
            int end = start + 1 + random.nextInt(text.length() - start);
            boolean claim = random.nextBoolean();
            marks.add(mark(claim ? Kind.CLAIM : Kind.SOURCE, start, end, claim ? "c" + i : null));
        }
        return marks;
    }

    private static String raw(Element element) {
        StringBuilder words = new StringBuilder();
        element.nodeStream(TextNode.class).forEach(node -> words.append(node.getWholeText()));
        return words.toString();
    }

    /** For each unit of the text, whether it lies in an element of a class. */
    private static String covered(Element element, String style) {
        StringBuilder covered = new StringBuilder();
        element.nodeStream(TextNode.class).forEach(node -> {
            Element parent = node.parent();
            boolean in = parent != null && parent.closest("." + style) != null;
            covered.append((in ? "x" : ".").repeat(node.getWholeText().length()));
        });
        return covered.toString();
    }

    private static String expected(Text text, List<Mark> marks) {
        StringBuilder covered = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            boolean in = marks.stream()
                    .anyMatch(mark -> mark.kind() == Kind.CLAIM && mark.span().contains(at));
            covered.append((in ? "x" : ".").repeat(Character.charCount(text.codePointAt(i))));
        }
        return covered.toString();
    }
}
