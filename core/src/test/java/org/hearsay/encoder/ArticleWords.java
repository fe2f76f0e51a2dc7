package org.hearsay.encoder;

import java.util.List;
import org.hearsay.text.Article;

/** Gives tests in other rooms the words of an article without a model. */
public final class ArticleWords {
    private ArticleWords() {}

    /** The words as the encoder would see them. */
    public static List<Word> of(Article article) {
        return Words.of(article);
    }
}
