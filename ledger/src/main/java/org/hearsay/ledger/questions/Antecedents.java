package org.hearsay.ledger.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.acts.Act;

/**
 * Finds what a denial denies where its content only points to it: "denied the report", "rejected it", "denied responsibility". It is the
 * claim before it in the same article that somebody else makes, nearest first; where the content names somebody ("the report of The Washington
 * Post"), a claim that he makes or carries.
 */
final class Antecedents {
    /** Claims before a denial that are looked at. */
    private static final int REACH = 8;

    private final References references;
    private final List<Telling> tellings;
    private final Map<String, List<Integer>> byDocument = new HashMap<>();

    Antecedents(References references, List<Telling> tellings) {
        this.references = references;
        this.tellings = tellings;
        for (int i = 0; i < tellings.size(); i++) {
            byDocument
                    .computeIfAbsent(tellings.get(i).document(), _ -> new ArrayList<>())
                    .add(i);
        }
        byDocument
                .values()
                .forEach(list -> list.sort((a, b) ->
                        Integer.compare(tellings.get(a).order(), tellings.get(b).order())));
    }

    /** A link from each denial that points to what it denies. */
    List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (List<Integer> document : byDocument.values()) {
            for (int at = 0; at < document.size(); at++) {
                if (points(tellings.get(document.get(at)))) {
                    int denied = antecedent(document, at);
                    if (denied >= 0) {
                        int denial = document.get(at);
                        links.add(new Link(Math.min(denied, denial), Math.max(denied, denial), 1));
                    }
                }
            }
        }
        return links;
    }

    /** Whether a denial's content says no proposition of its own. */
    boolean points(Telling telling) {
        return telling.judgement().act() == Act.DENIES
                && references.points(telling.content().text());
    }

    private int antecedent(List<Integer> document, int at) {
        Telling denial = tellings.get(document.get(at));
        int nearest = -1;
        for (int back = at - 1; back >= 0 && back >= at - REACH; back--) {
            Telling before = tellings.get(document.get(back));
            if (before.own() || points(before) || sameVoice(before, denial)) {
                continue;
            }
            if (before.names().anyMatch(name -> denial.content().text().contains(name))) {
                return document.get(back);
            }
            if (nearest < 0) {
                nearest = document.get(back);
            }
        }
        return nearest;
    }

    private static boolean sameVoice(Telling one, Telling other) {
        return one.voice() != null && one.voice().equals(other.voice());
    }
}
