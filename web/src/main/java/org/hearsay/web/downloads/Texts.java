package org.hearsay.web.downloads;

import org.hearsay.ledger.Document;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.text.Text;
import org.jspecify.annotations.Nullable;

/** The texts of documents, one at a time: the claims of a document come together. For one thread. */
public final class Texts {
    private final Ledger ledger;
    private @Nullable Known known;

    private record Known(Document document, Text text) {}

    /** Texts of a ledger. */
    public Texts(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The text of the document of an id; null where the document was forgotten a moment ago. */
    @Nullable
    Text of(String id) {
        Known its = known(id);
        return its == null ? null : its.text();
    }

    /** The document of an id; null likewise. */
    @Nullable
    Document document(String id) {
        Known its = known(id);
        return its == null ? null : its.document();
    }

    private @Nullable Known known(String id) {
        if (known == null || !known.document().id().equals(id)) {
            known = ledger.documents()
                    .of(id)
                    .map(held ->
                            new Known(held.document(), Text.of(held.document().text())))
                    .orElse(null);
        }
        return known;
    }
}
