package org.hearsay.ledger.origins;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Puts claims that descend from one telling together, with why they are one. */
final class Groups {
    private record Placed(Member member, Precedence.Place place) {
        Placed(Member member) {
            this(member, Precedence.Place.of(member.published(), member.document()));
        }
    }

    private static final Comparator<Placed> BY_TIME = Comparator.comparing(Placed::place)
            .thenComparingInt(placed -> placed.member().sentence())
            .thenComparing(placed -> placed.member().claim());

    private final OneOrigin<String> origins = new OneOrigin<>();
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
        this.claims.forEach(its -> origins.tell(its.claim(), its.document(), its.own(), its.voice()));
        for (OriginLink link : this.links) {
            if (link.origin() == null) {
                origins.credit(
                        link.claim(),
                        Objects.requireNonNull(byId.get(link.claim())).voice(),
                        link.outlet());
            } else if (link.joins()) {
                origins.descend(link.claim(), link.origin());
            }
        }
    }

    /** The groups, by their first tellings. */
    List<OriginGroup> groups() {
        Map<String, List<String>> members = new LinkedHashMap<>();
        for (Member member : claims) {
            members.computeIfAbsent(origins.of(member.claim()), _ -> new ArrayList<>())
                    .add(member.claim());
        }
        Map<String, List<OriginLink>> why = new HashMap<>();
        for (OriginLink link : links) {
            if (link.joins()) {
                why.computeIfAbsent(origins.of(link.claim()), _ -> new ArrayList<>())
                        .add(link);
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
}
