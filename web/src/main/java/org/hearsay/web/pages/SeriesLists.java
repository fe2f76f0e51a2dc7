package org.hearsay.web.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.ledger.filter.Filter;
import org.hearsay.ledger.store.Ledger;
import org.hearsay.ledger.store.StoredSeries;

/** Lists of series that were asked for last, so that leafing through one does not make it anew; they are good while no documents come or go. */
final class SeriesLists {
    private static final int MOST = 8;

    private final Ledger ledger;
    private final Map<Filter, Known> known = new LinkedHashMap<>();

    /** @param documents how many the ledger held */
    private record Known(long documents, StoredSeries.Overview overview) {}

    SeriesLists(Ledger ledger) {
        this.ledger = ledger;
    }

    synchronized StoredSeries.Overview of(Filter filter) {
        long documents = ledger.count();
        Known its = known.remove(filter);
        if (its == null || its.documents() != documents) {
            its = new Known(documents, ledger.series().overview(filter));
        }
        known.put(filter, its);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
        return its.overview();
    }
}
