package org.hearsay.ledger.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts claims that descend from one telling together (union-find over their ids). */
final class Groups {
    private record Placed(Member member, Precedence.Place place) {
        Placed(Member member) {
            this(member, Precedence.Place.of(member.published(), member.document()));
        }
    }

    private static final Comparator<Placed> BY_TIME = Comparator.comparing(Placed::place)
            .thenComparingInt(placed -> placed.member().sentence())
            .thenComparing(placed -> placed.member().claim());

    private final Map<String, String> parents = new HashMap<>();
    private final List<Member> claims;
    private final List<OriginLink> links;

    Groups(Collection<Member> claims, Collection<OriginLink> links) {
        Map<String, Member> byId = new TreeMap<>();
        claims.forEach(member -> byId.put(member.claim(), member));
        this.claims = byId.values().stream()
                .map(Placed::new)
                .sorted(BY_TIME)
                .map(Placed::member)
                .toList();
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
        for (Member member : claims) {
            boolean nobody = member.voice() == null && !member.own();
            if (!nobody) {
                String telling = member.document() + '\n' + Outlets.key(member.voice());
                String before = tellings.putIfAbsent(telling, member.claim());
                if (before != null) {
                    join(member.claim(), before);
                }
            }
        }
    }

    /** Claims that credit one outlet, and tell of one voice or of none. */
    private void joinCredits(Map<String, Member> byId) {
        Map<String, Map<Set<String>, List<String>>> crediting = new TreeMap<>();
        for (OriginLink link : links) {
            Member member = byId.get(link.claim());
            if (link.origin() == null && member != null) {
                boolean named =
                        member.voice() == null || !Told.names(member.voice()).isEmpty();
                if (named) {
                    crediting
                            .computeIfAbsent(Outlets.key(link.outlet()), _ -> new HashMap<>())
                            .computeIfAbsent(Told.names(member.voice()), _ -> new ArrayList<>())
                            .add(member.claim());
                }
            }
        }
        for (Map<Set<String>, List<String>> byVoice : crediting.values()) {
            byVoice.values().forEach(same -> same.forEach(claim -> join(claim, same.getFirst())));
            for (Map.Entry<Set<String>, List<String>> one : byVoice.entrySet()) {
                for (Map.Entry<Set<String>, List<String>> other : byVoice.entrySet()) {
                    if (Told.same(one.getKey(), other.getKey())) {
                        join(one.getValue().getFirst(), other.getValue().getFirst());
                    }
                }
            }
        }
    }

    /** The groups, by their first tellings. */
    List<OriginGroup> groups() {
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (Member member : claims) {
            members.computeIfAbsent(root(member.claim()), _ -> new ArrayList<>())
                    .add(member.claim());
        }
        Map<String, List<OriginLink>> why = new HashMap<>();
        for (OriginLink link : links) {
            if (link.joins()) {
                why.computeIfAbsent(root(link.claim()), _ -> new ArrayList<>()).add(link);
            }
        }
        return members.entrySet().stream()
                .map(group -> group(group.getValue(), why.getOrDefault(group.getKey(), List.of())))
                .toList();
    }

    private static OriginGroup group(List<String> ids, List<OriginLink> why) {
        Set<String> inside = new HashSet<>(ids);
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
