package org.hearsay.cli;

import java.io.IOException;
import java.util.Optional;
import org.hearsay.intake.Reading;
import org.hearsay.text.Article;
import org.hearsay.web.progress.Progress;

/**
 * Results as entries of a ledger that is being served: tells its pages how far it has come.
 *
 * @param output writes the entries; its ledger stays open
 */
record ServedOutput(LedgerOutput output, Progress progress) implements Output {
    @Override
    public Optional<Article> wanted(Article article) {
        return output.wanted(article);
    }

    @Override
    public void held(Article article) throws IOException {
        output.held(article);
        step(article);
    }

    @Override
    public void skipped(Reading.Skipped skipped) {
        progress.skip(skipped.message());
    }

    @Override
    public void write(Article article, Found found) throws IOException {
        output.write(article, found);
        step(article);
    }

    private void step(Article article) {
        progress.step(output.articles(), output.claims(), article.uri());
    }

    @Override
    public void complete() throws IOException {
        output.complete();
    }

    @Override
    public String summary(Tally tally, boolean withClaims, long ignored) {
        String summary = output.summary(tally, withClaims, ignored);
        progress.end(summary);
        return summary;
    }

    @Override
    public String keepPart() throws IOException {
        return output.keepPart();
    }

    @Override
    public void close() {
        // The ledger goes on to be served.
    }
}
