package org.hearsay.intake.scraped;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the paragraphs of scraped text that are not the article, by the table {@code left-out.tsv}. Thread-safe. */
public final class LeftOutRules {
    private static final LeftOutRules STANDARD = new LeftOutRules(load("left-out.tsv"));

    /** Longer paragraphs are not compared. */
    private static final int LONGEST = 600;

    private final List<Rule> rules;

    private LeftOutRules(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules that come with the program. */
    public static LeftOutRules standard() {
        return STANDARD;
    }

    List<Rule> rules() {
        return rules;
    }

    /** The paragraphs of an article that are not its own words, in order. */
    public List<LeftOut> of(Article article) {
        List<Span> paragraphs = article.paragraphs();
        List<String> words = paragraphs.stream()
                .map(span -> squeeze(article.text().slice(span)))
                .toList();
        LeftOut.@Nullable Kind[] kinds = new LeftOut.Kind[words.size()];
        boolean[] opens = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            for (Rule rule : matching(words.get(i), i == 0 ? Rule.Where.ANY : Rule.Where.LATER)) {
                kinds[i] = kinds[i] == null ? rule.kind() : kinds[i];
                opens[i] |= rule.opensTeasers();
            }
        }
        Teasers.mark(words, opens, kinds);
        markEnd(words, kinds);
        List<LeftOut> parts = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            LeftOut.Kind kind = kinds[i];
            if (kind != null) {
                parts.add(new LeftOut(kind, paragraphs.get(i)));
            }
        }
        return List.copyOf(parts);
    }

    /** Whether a paragraph, alone and wherever it stands, is not an article's own words. */
    public boolean isLeftOut(String paragraph) {
        return !matching(squeeze(paragraph), Rule.Where.LATER).isEmpty();
    }

    private void markEnd(List<String> words, LeftOut.@Nullable Kind[] kinds) {
        for (int i = words.size() - 1; i > 0; i--) {
            if (kinds[i] == null) {
                List<Rule> found = matching(words.get(i), Rule.Where.END);
                if (found.isEmpty()) {
                    return;
                }
                kinds[i] = found.getFirst().kind();
            }
        }
    }

    private List<Rule> matching(String paragraph, Rule.Where where) {
        List<Rule> found = new ArrayList<>();
        if (paragraph.length() <= LONGEST) {
            for (Rule rule : rules) {
                if (rule.where().compareTo(where) <= 0 && rule.matches(paragraph)) {
                    found.add(rule);
                }
            }
        }
        return found;
    }

    static String squeeze(String paragraph) {
        if (paragraph.length() > 2 * LONGEST) {
            return paragraph;
        }
        StringBuilder words = new StringBuilder(paragraph.length());
        boolean blank = false;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = !words.isEmpty();
            } else {
                words.append(blank ? " " : "").append(c);
                blank = false;
            }
        }
        return words.toString();
    }

    private static List<Rule> load(String name) {
        List<Rule> rules = new ArrayList<>();
        try (InputStream stream = LeftOutRules.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the table " + name + " is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rules.add(Rule.parse(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }
}
