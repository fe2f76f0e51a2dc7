package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.hearsay.ledger.Document;
import org.hearsay.ledger.Entry;
import org.hearsay.ledger.LedgerException;
import org.hearsay.ledger.Revision;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.text.Article;

/** Results as entries of a ledger. What it holds already is not read again. */
final class LedgerOutput implements Output {
    private final Ledger ledger;
    private final LedgerBatch batch;
    private final boolean list;
    private final OutputStream out;
    private final InstantSource clock = InstantSource.system();

    /**
     * @param ledger closed with this
     * @param list whether each article is named once it is safe
     */
    LedgerOutput(Ledger ledger, boolean list, Console console) {
        this.ledger = ledger;
        this.batch = new LedgerBatch(ledger);
        this.list = list;
        this.out = console.out();
    }

    @Override
    public Optional<Article> wanted(Article article) {
        String uri = Addresses.of(article);
        try {
            return ledger.holds(Article.id(uri, article.text().string()))
                    ? Optional.empty()
                    : Optional.of(article.under(uri));
        } catch (LedgerException e) {
            throw new Unusable(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void held(Article article) throws IOException {
        batch.held();
        if (list) {
            print("there already\t" + Addresses.of(article));
        }
    }

    @Override
    public void write(Article article, Found found) throws IOException {
        name(batch.add(Entry.of(article, found.claims(), found.reader(), clock.instant())));
    }

    @Override
    public void complete() throws IOException {
        name(batch.flush());
    }

    @Override
    public String keepPart() throws IOException {
        name(batch.flush());
        return "run it again to add the rest";
    }

    @Override
    public String summary(Tally tally, boolean withClaims, long ignored) {
        return batch.summary() + tally.leftOut(ignored);
    }

    /** Articles that are in the ledger now. */
    long articles() {
        return batch.articles();
    }

    /** Claims that were added with them. */
    long claims() {
        return batch.claims();
    }

    private void name(List<Ledger.Added> outcomes) throws IOException {
        if (!list) {
            return;
        }
        for (Ledger.Added added : outcomes) {
            Document document = added.document();
            switch (added.outcome()) {
                case ADDED -> print("added\t" + document.uri());
                case PRESENT -> print("there already\t" + document.uri());
                case NEW_VERSION -> {
                    print("version " + document.version() + "\t" + document.uri());
                    Optional<Revision> revision = ledger.revision(document.id());
                    if (revision.isPresent()) {
                        changes(revision.get());
                    }
                }
            }
        }
    }

    private void changes(Revision revision) throws IOException {
        for (StoredClaim claim : revision.added()) {
            print("  added\t" + line(claim));
        }
        for (StoredClaim claim : revision.dropped()) {
            print("  dropped\t" + line(claim));
        }
        for (Revision.Altered altered : revision.altered()) {
            print("  altered\t" + line(altered.before()) + "\t" + line(altered.after()));
        }
    }

    private static String line(StoredClaim claim) {
        Party source = claim.source();
        String voice = source == null
                ? ""
                : (source.actor() == null ? source.text() : source.actor().name()) + " ";
        return Plain.oneLine(voice + claim.stance().act() + ": " + claim.content());
    }

    private void print(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
