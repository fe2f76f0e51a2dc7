package org.hearsay.bench.corpora;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The attribution relations of a discourse tree in rs4 format (rstWeb). In it a unit's parent is either the group that it is a part
 * of ({@code span}, or a relation of equals) or, for a satellite, the unit that it serves.
 */
final class Rhetoric {
    private static final String ATTRIBUTION = "attribution-";

    private final Map<String, Unit> units = new HashMap<>();
    private final List<Unit> order = new ArrayList<>();
    private final Map<String, Boolean> equals = new HashMap<>();

    private Rhetoric() {}

    /** A segment (with its tokens) or a group (with none of its own). */
    private record Unit(String id, String parent, String relation, List<Integer> tokens) {}

    /**
     * An attribution relation.
     *
     * @param satellite numbers, from 0, of the tokens that name source and cue
     * @param content numbers of the tokens of what is attributed
     */
    record Relation(List<Integer> satellite, List<Integer> content) {}

    /** The attribution relations of a tree, in order of its units. */
    static List<Relation> attributions(String rs4) {
        Rhetoric tree = new Rhetoric();
        tree.read(parse(rs4));
        return tree.order.stream()
                .filter(unit -> unit.relation().startsWith(ATTRIBUTION))
                .map(tree::relation)
                .toList();
    }

    private static Element parse(String rs4) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(rs4)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("no rs4 tree: " + e.getMessage(), e);
        }
    }

    private void read(Element root) {
        elements(root, "rel").forEach(rel -> equals.put(rel.getAttribute("name"), isOfEquals(rel)));
        int tokens = 0;
        for (Element segment : elements(root, "segment")) {
            int count = segment.getTextContent().strip().split("\\s+", -1).length;
            add(segment, IntStream.range(tokens, tokens + count).boxed().toList());
            tokens += count;
        }
        elements(root, "group").forEach(group -> add(group, List.of()));
    }

    private static boolean isOfEquals(Element relation) {
        return relation.getAttribute("type").equals("multinuc");
    }

    private void add(Element element, List<Integer> tokens) {
        Unit unit = new Unit(
                element.getAttribute("id"), element.getAttribute("parent"), element.getAttribute("relname"), tokens);
        units.put(unit.id(), unit);
        order.add(unit);
    }

    private static List<Element> elements(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private Relation relation(Unit satellite) {
        List<Integer> own = sorted(whole(satellite));
        Unit nucleus = unit(satellite.parent());
        Unit interrupted = interrupted(nucleus);
        List<Integer> content = new ArrayList<>(parts(interrupted == null ? nucleus : interrupted));
        content.removeAll(own);
        return new Relation(own, sorted(content));
    }

    /** The unit that this one is a piece of, where an insertion such as "he said" cut it in two; else null. */
    private @Nullable Unit interrupted(Unit nucleus) {
        Unit at = nucleus;
        while (at.relation().equals("span")) {
            at = unit(at.parent());
        }
        return at.relation().equals("same-unit") ? unit(at.parent()) : null;
    }

    /** Tokens of a unit without its satellites. */
    private List<Integer> parts(Unit unit) {
        List<Integer> tokens = new ArrayList<>(unit.tokens());
        children(unit).filter(this::isPart).forEach(child -> tokens.addAll(whole(child)));
        return tokens;
    }

    /** Tokens of a unit with its satellites. */
    private List<Integer> whole(Unit unit) {
        List<Integer> tokens = new ArrayList<>(parts(unit));
        children(unit).filter(child -> !isPart(child)).forEach(child -> tokens.addAll(whole(child)));
        return tokens;
    }

    private Stream<Unit> children(Unit unit) {
        return order.stream().filter(child -> child.parent().equals(unit.id()));
    }

    private boolean isPart(Unit child) {
        return child.relation().equals("span") || equals.getOrDefault(child.relation(), false);
    }

    private Unit unit(String id) {
        return Objects.requireNonNull(units.get(id), () -> "no unit " + id);
    }

    private static List<Integer> sorted(List<Integer> tokens) {
        return tokens.stream().sorted().distinct().toList();
    }
}
