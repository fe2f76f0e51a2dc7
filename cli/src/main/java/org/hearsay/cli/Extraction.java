package org.hearsay.cli;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.hearsay.Extractor;
import org.hearsay.actors.Gazetteer;
import org.hearsay.claims.Claim;
import org.hearsay.claims.ConlluFormat;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;

/** Reads articles, and loads the model for it when the first article comes. Thread-safe. */
final class Extraction implements AutoCloseable {
    /** What does the work once it is loaded. */
    interface Loaded extends AutoCloseable {
        List<Claim> extract(Article article);

        /** The article's sentences in CoNLL-U. */
        String conllu(Article article);

        /** Program, model and rules, with versions. */
        String reader();

        @Override
        void close();
    }

    private static final int SECONDS_TO_FINISH = 4;

    private final Supplier<Loaded> loading;
    private final ReadWriteLock atWork = new ReentrantReadWriteLock();
    private volatile @Nullable Loaded loaded;

    Extraction(Supplier<Loaded> loading) {
        this.loading = loading;
    }

    /** The model that comes with the program, and the user's gazetteers. */
    static Loaded ofModel(List<Gazetteer> added) {
        Extractor extractor = Extractor.load(1, added);
        return new Loaded() {
            @Override
            public List<Claim> extract(Article article) {
                return extractor.extract(article);
            }

            @Override
            public String conllu(Article article) {
                return ConlluFormat.of(article, extractor.analyse(article));
            }

            @Override
            public String reader() {
                return extractor.reader();
            }

            @Override
            public void close() {
                extractor.close();
            }
        };
    }

    /**
     * What an article holds, as far as it is needed.
     *
     * @throws Unusable if the model cannot be loaded
     */
    Found read(Article article, Needed needed) {
        atWork.readLock().lock();
        try {
            return switch (needed) {
                case NOTHING -> Found.NOTHING;
                case TREES -> new Found(List.of(), loaded().conllu(article), loaded().reader());
                case CLAIMS -> new Found(loaded().extract(article), "", loaded().reader());
            };
        } finally {
            atWork.readLock().unlock();
        }
    }

    private synchronized Loaded loaded() {
        Loaded model = loaded;
        if (model == null) {
            try {
                model = loading.get();
            } catch (RuntimeException | LinkageError e) {
                throw new Unusable("the model cannot be used: " + e.getMessage(), e);
            }
            loaded = model;
        }
        return model;
    }

    /** Frees the model, once nobody is at work with it; where that takes too long, the end of the process does. */
    @Override
    public void close() {
        Loaded model = loaded;
        try {
            // Native code must not lose its memory while it runs.
            if (atWork.writeLock().tryLock(SECONDS_TO_FINISH, TimeUnit.SECONDS) && model != null) {
                model.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
