package org.hearsay.bench.speed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Articles of a set length, cut from texts laid end to end: whole paragraphs, but for the last one of each. */
public final class Cuttings {
    private Cuttings() {}

    /**
     * Articles of just so many words.
     *
     * @param texts where the words come from, used again from the first when they run out; not all blank
     * @param count how many articles
     * @param words words in each, divided by white space
     */
    public static List<String> cut(List<String> texts, int count, int words) {
        List<String> paragraphs = texts.stream()
                .flatMap(text -> Arrays.stream(text.split("\\n\\s*\\n|\\n", -1)))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("there are no words to make articles of");
        }
        List<String> articles = new ArrayList<>();
        int next = 0;
        while (articles.size() < count) {
            List<String> article = new ArrayList<>();
            for (int left = words; left > 0; next++) {
                String[] paragraph = paragraphs.get(next % paragraphs.size()).split("\\s+", -1);
                int taken = Math.min(left, paragraph.length);
                article.add(String.join(" ", Arrays.asList(paragraph).subList(0, taken)));
                left -= taken;
            }
            articles.add(String.join("\n\n", article));
        }
        return List.copyOf(articles);
    }
}
