package org.hearsay.ledger.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts claims that descend from one telling together (union-find over their ids). */
final class Groups {
    private static final Comparator<Told> BY_TIME = Comparator.comparing(Told::document, Precedence.BY_DATE)
            .thenComparingInt(told -> told.claim().sentence())
            .thenComparing(told -> told.claim().id());

    private final Map<String, String> parents = new HashMap<>();
    private final List<Told> claims;
    private final List<OriginLink> links;

    Groups(Collection<Told> claims, Collection<OriginLink> links) {
        Map<String, Told> byId = new TreeMap<>();
        claims.forEach(told -> byId.put(told.claim().id(), told));
        this.claims = byId.values().stream().sorted(BY_TIME).toList();
        this.links = links.stream()
                .filter(link -> byId.containsKey(link.claim()))
                .distinct()
                .sorted(OriginLink.ORDER)
                .toList();
        for (OriginLink link : this.links) {
            if (link.joins() && link.origin() != null) {
                join(link.claim(), link.origin());
            }
        }
        joinTellings();
        joinCredits(byId);
    }

    /** What one voice says in one document is told once, however often. */
    private void joinTellings() {
        Map<String, String> tellings = new HashMap<>();
        for (Told told : claims) {
            String voice = told.voice();
            boolean nobody = voice == null && !told.claim().kind().equals("own");
            if (!nobody) {
                String telling = told.claim().document() + '\n' + Outlets.key(voice);
                String id = told.claim().id();
                String before = tellings.putIfAbsent(telling, id);
                if (before != null) {
                    join(id, before);
                }
            }
        }
    }

    /** Claims that credit one outlet, and tell of one voice or of none. */
    private void joinCredits(Map<String, Told> byId) {
        Map<String, List<Told>> crediting = new TreeMap<>();
        for (OriginLink link : links) {
            Told told = byId.get(link.claim());
            if (link.origin() == null && told != null) {
                crediting
                        .computeIfAbsent(Outlets.key(link.outlet()), _ -> new ArrayList<>())
                        .add(told);
            }
        }
        for (List<Told> together : crediting.values()) {
            for (Told one : together) {
                for (Told other : together) {
                    boolean nobody = one.voice() == null && other.voice() == null;
                    if (nobody || one.sameVoice(other)) {
                        join(one.claim().id(), other.claim().id());
                    }
                }
            }
        }
    }

    /** The groups, by their first tellings. */
    List<OriginGroup> groups() {
        Map<String, List<Told>> members = new HashMap<>();
        List<List<Told>> inOrder = new ArrayList<>();
        for (Told told : claims) {
            members.computeIfAbsent(root(told.claim().id()), _ -> {
                        List<Told> group = new ArrayList<>();
                        inOrder.add(group);
                        return group;
                    })
                    .add(told);
        }
        return inOrder.stream().map(this::group).toList();
    }

    private OriginGroup group(List<Told> members) {
        List<String> ids = members.stream().map(told -> told.claim().id()).toList();
        Set<String> inside = new HashSet<>(ids);
        List<OriginLink> why = links.stream()
                .filter(link -> link.joins() && inside.contains(link.claim()))
                .toList();
        Set<String> descended = new HashSet<>();
        why.stream().filter(link -> inside.contains(link.origin())).forEach(link -> descended.add(link.claim()));
        String first =
                ids.stream().filter(id -> !descended.contains(id)).findFirst().orElse(ids.getFirst());
        return new OriginGroup(first, ids, why);
    }

    private String root(String id) {
        String root = id;
        for (String up = parents.get(root); up != null; up = parents.get(root)) {
            root = up;
        }
        String at = id;
        while (!at.equals(root)) {
            String up = parents.getOrDefault(at, root);
            parents.put(at, root);
            at = up;
        }
        return root;
    }

    private void join(String one, String other) {
        String first = root(one);
        String second = root(other);
        if (!first.equals(second)) {
            parents.put(first, second);
        }
    }
}
