package org.hearsay.actors;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.tables.Rows;
import org.hearsay.tables.Table;
import org.hearsay.text.Article;

/**
 * What names stand for: countries with their people and seats of government, or bodies, media and persons, or places. Users add such tables of their
 * own to those that come with the model; where both know a name, the user's counts. Immutable.
 *
 * <p>A table is a text file in UTF-8, its cells parted by tabs; lines that begin with "#" are remarks, the first other line names the columns
 * and so tells what the table is of: {@code code, name, names, demonyms, seats} for countries, {@code kind, name, aliases, country} for bodies,
 * {@code name} for places. Several values in a cell are parted by "|". The model's own tables have the same form.
 */
public final class Gazetteer {
    static final List<String> COUNTRIES = List.of("code", "name", "names", "demonyms", "seats");
    static final List<String> BODIES = List.of("kind", "name", "aliases", "country");
    static final List<String> PLACES = List.of("name");

    private final String id;
    private final List<Entry> entries;

    private Gazetteer(String id, List<Entry> entries) {
        this.id = id;
        this.entries = List.copyOf(entries);
    }

    /** A name as written, and what it stands for. */
    record Entry(String written, Known known) {}

    /**
     * Reads a table.
     *
     * @param name the file's name, for messages
     * @param content all of the file
     * @throws IllegalArgumentException if it is none; the message names file and line
     */
    public static Gazetteer parse(String name, String content) {
        Rows rows = Rows.of(name, content.startsWith("\uFEFF") ? content.substring(1) : content);
        List<Entry> entries = new ArrayList<>();
        for (Rows.Row row : rows.rows()) {
            try {
                entries.addAll(entries(rows.heading(), row.cells()));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ", line " + row.line() + ": " + e.getMessage(), e);
            }
        }
        if (entries.isEmpty()) {
            throw new IllegalArgumentException(
                    isHeading(rows.heading()) ? name + ": no row under the heading" : name + ": " + wrongHeading());
        }
        return new Gazetteer(Article.digest(content), entries);
    }

    /** Hash of its content, sixteen hexadecimal digits. */
    public String id() {
        return id;
    }

    List<Entry> entries() {
        return entries;
    }

    private static boolean isHeading(List<String> heading) {
        return heading.equals(COUNTRIES) || heading.equals(BODIES) || heading.equals(PLACES);
    }

    private static String wrongHeading() {
        return "its first line must name the columns of countries (" + String.join(", ", COUNTRIES) + "), of bodies ("
                + String.join(", ", BODIES) + ") or of places (" + String.join(", ", PLACES) + "), parted by tabs";
    }

    private static List<Entry> entries(List<String> heading, List<String> cells) {
        if (heading.equals(COUNTRIES)) {
            return country(cells);
        }
        if (heading.equals(BODIES)) {
            return body(cells);
        }
        if (heading.equals(PLACES)) {
            return List.of(entry(cells.getFirst(), new Known(Known.Kind.PLACE, cells.getFirst(), null)));
        }
        throw new IllegalArgumentException(wrongHeading());
    }

    static List<Entry> country(List<String> row) {
        String code = code(row.get(0));
        String name = row.get(1);
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(name, new Known(Known.Kind.COUNTRY, name, code)));
        add(entries, row.get(2), new Known(Known.Kind.COUNTRY, name, code));
        add(entries, row.get(3), new Known(Known.Kind.DEMONYM, name, code));
        add(entries, row.get(4), new Known(Known.Kind.SEAT, name, code));
        return entries;
    }

    static List<Entry> body(List<String> row) {
        Known.Kind kind = switch (row.get(0)) {
            case "outlet" -> Known.Kind.OUTLET;
            case "person" -> Known.Kind.PERSON;
            case "seat" -> Known.Kind.SEAT;
            case "body", "organ", "armed", "party", "company" -> Known.Kind.BODY;
            default ->
                throw new IllegalArgumentException(
                        "kind must be body, organ, armed, party, company, outlet, person or seat, not '" + row.get(0)
                                + "'");
        };
        Known known = new Known(kind, row.get(1), row.get(3).isEmpty() ? null : code(row.get(3)));
        List<Entry> entries = new ArrayList<>();
        if (kind != Known.Kind.SEAT) {
            entries.add(entry(row.get(1), known));
        }
        add(entries, row.get(2), known);
        return entries;
    }

    private static void add(List<Entry> entries, String cell, Known known) {
        Table.values(cell).forEach(name -> entries.add(entry(name.strip(), known)));
    }

    private static Entry entry(String written, Known known) {
        if (written.codePoints().noneMatch(Character::isLetter)) {
            throw new IllegalArgumentException("a name must have letters, not '" + written + "'");
        }
        return new Entry(written, known);
    }

    private static String code(String cell) {
        if (!cell.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(
                    "a country's code must be two capital letters (ISO 3166-1), not '" + cell + "'");
        }
        return cell;
    }
}
