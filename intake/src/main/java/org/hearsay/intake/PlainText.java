package org.hearsay.intake;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.hearsay.intake.page.Dates;
import org.hearsay.intake.scraped.LeftOutRules;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes an article of plain text, every character where it stands in the file. */
final class PlainText {
    /** A headline is no longer than this. */
    private static final int SHORT = 200;

    private static final int FEW_WORDS = 30;

    /** Paragraphs among which a dateline stands: after a headline, a byline and a line beneath it. */
    private static final int HEAD = 4;

    /** A sentence mark at the end, with the quotation marks and brackets that may close after it. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？]\\p{Z}*[\"'”’»)\\]]*$");

    private static final Pattern WORD = Pattern.compile("\\S+");

    private PlainText() {}

    static Article article(String uri, String text, Intake intake) {
        Article bare = Article.at(uri, text).build();
        List<LeftOut> leftOut = LeftOutRules.standard().of(bare);
        return Article.at(uri, text)
                .title(title(bare, leftOut))
                .outlet(intake.outlet())
                .published(intake.published() == null ? dateline(bare) : intake.published())
                .leftOut(leftOut)
                .build();
    }

    /** The day that a line of its own gives before the text begins. */
    private static @Nullable Published dateline(Article article) {
        return article.paragraphs().stream()
                .limit(HEAD)
                .map(paragraph -> Dates.written(article.text().slice(paragraph)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The first paragraph, if it is short, ends in no sentence mark, another one follows, and it is part of the article at all;
     * else null.
     */
    static @Nullable String title(Article article, List<LeftOut> leftOut) {
        if (article.paragraphs().size() < 2) {
            return null;
        }
        Span first = article.paragraphs().getFirst();
        String words = article.text().slice(first);
        boolean isTitle = first.length() <= SHORT
                && WORD.matcher(words).results().count() <= FEW_WORDS
                && !SENTENCE_END.matcher(words).find()
                && leftOut.stream().noneMatch(part -> part.span().overlaps(first));
        return isTitle ? words : null;
    }
}
