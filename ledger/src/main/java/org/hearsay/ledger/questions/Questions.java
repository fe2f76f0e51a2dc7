package org.hearsay.ledger.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.ledger.pairs.Matters;
import org.hearsay.ledger.pairs.Pair;
import org.hearsay.ledger.pairs.SameMatter;
import org.hearsay.text.Article;

/**
 * Lines claims up into questions. Two claims are compared when they share rare terms; those likely about the same make links; what links connect is
 * a matter, and the groups of claims in it that are linked among themselves are its questions. Immutable and thread-safe.
 *
 * <p>Links depend on two claims alone and groups on a matter's claims alone, so the order of arrival does not matter, and a new claim changes the
 * matters that it is linked to and no other.
 */
public final class Questions {
    private static final String WORDS = "by its own words";

    private final SameMatter model;
    private final double least;
    private final Clusters clusters;
    private final References references = References.load();

    /** The least probability of a link, and the least mean of a group, chosen on the tuning half of the gold of questions. */
    private static final double LEAST = 0.6;

    private static final double MEAN = 0.4;

    /**
     * With the model of the class path.
     *
     * @throws IllegalStateException if a table is missing or damaged
     */
    public static Questions load() {
        return new Questions(SameMatter.load(), LEAST, MEAN);
    }

    /**
     * @param model how likely two contents are about the same
     * @param least probability from which on two claims are linked
     * @param mean mean probability from which on two groups are one
     */
    public Questions(SameMatter model, double least, double mean) {
        this.model = model;
        this.least = least;
        clusters = new Clusters(mean);
    }

    /** The questions on which there are two claims or more, by id. */
    public List<Question> of(List<Telling> given) {
        List<Telling> tellings =
                given.stream().sorted(Comparator.comparing(Telling::id)).toList();
        Antecedents antecedents = new Antecedents(references, tellings);
        Map<Integer, Integer> denied = new HashMap<>();
        for (Link link : antecedents.links()) {
            boolean points = antecedents.points(tellings.get(link.first()));
            denied.put(points ? link.first() : link.second(), points ? link.second() : link.first());
        }
        List<Link> links = links(tellings, antecedents);
        Map<String, Question> questions = new TreeMap<>();
        Map<Integer, List<Link>> byFirst = links.stream().collect(Collectors.groupingBy(Link::first));
        for (List<Integer> component : components(tellings.size(), links)) {
            List<Link> inside = component.stream()
                    .flatMap(member -> byFirst.getOrDefault(member, List.of()).stream())
                    .toList();
            String matter = "m" + digest(tellings, component);
            for (List<Integer> group : clusters.of(component, inside)) {
                List<Question.Taken> positions = positions(tellings, group, denied);
                if (positions.size() > 1) {
                    String id = "q" + digest(tellings, group);
                    questions.put(id, new Question(id, matter, Titles.of(positions), positions));
                }
            }
        }
        return List.copyOf(questions.values());
    }

    private static String digest(List<Telling> tellings, List<Integer> members) {
        return Article.digest(tellings.get(members.getFirst()).id());
    }

    private List<Link> links(List<Telling> tellings, Antecedents antecedents) {
        List<Link> links = new ArrayList<>();
        Candidates.of(tellings, (first, second) -> {
            Telling one = tellings.get(first);
            Telling other = tellings.get(second);
            if (antecedents.points(one) || antecedents.points(other)) {
                return;
            }
            Pair pair = Pair.of(one.content(), other.content());
            double probability = model.probability(pair);
            if (probability >= least) {
                links.add(new Link(first, second, probability));
            }
        });
        return links;
    }

    private static List<List<Integer>> components(int size, List<Link> links) {
        Matters matters = new Matters(size, 0);
        links.forEach(link -> matters.join(link.first(), link.second()));
        return matters.groups();
    }

    private static List<Question.Taken> positions(
            List<Telling> tellings, List<Integer> group, Map<Integer, Integer> denied) {
        List<Question.Taken> positions = new ArrayList<>();
        for (int member : group) {
            Telling telling = tellings.get(member);
            positions.add(new Question.Taken(telling, Positions.of(telling), WORDS));
        }
        denied.forEach((denial, of) -> {
            if (group.contains(of)) {
                Position position =
                        Positions.of(tellings.get(of)) == Position.DENIES ? Position.HEDGES : Position.DENIES;
                positions.add(new Question.Taken(
                        tellings.get(denial),
                        position,
                        "denies what is told before it: “"
                                + tellings.get(of).content().text() + "”"));
            }
        });
        positions.sort(Comparator.comparing(
                        (Question.Taken taken) -> String.valueOf(taken.telling().published()))
                .thenComparing(taken -> taken.telling().document())
                .thenComparingInt(taken -> taken.telling().order()));
        return positions;
    }
}
