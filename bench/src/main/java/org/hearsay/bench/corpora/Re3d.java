package org.hearsay.bench.corpora;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.encoder.Name;
import org.hearsay.encoder.NameType;
import org.hearsay.text.Span;
import org.hearsay.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * re3d (Defence Science and Technology Laboratory 2017): short documents on the conflict in Syria and Iraq. A document's name is
 * its publisher's folder and its id.
 */
public final class Re3d {
    /** The corpus's name. */
    public static final String NAME = "re3d";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Re3d() {}

    /** All documents, in the archive's order. */
    public static List<Document> documents(Corpora corpora) {
        return TarGz.files(corpora.file(NAME, "re3d.tar.gz"), name -> name.endsWith("/documents.json"))
                .entrySet()
                .stream()
                .flatMap(file -> documents(file).stream())
                .toList();
    }

    private static final Map<String, NameType> TYPES = Map.of(
            "Person", NameType.PERSON,
            "Organisation", NameType.ORGANIZATION,
            "Location", NameType.LOCATION,
            "Nationality", NameType.GROUP,
            "Weapon", NameType.WEAPON,
            "MilitaryPlatform", NameType.WEAPON);

    private static final Pattern TAIL = Pattern.compile(" (?:of|in|at|for|from|on|to|who|that|which)\\b|,");
    private static final Pattern FIRST = Pattern.compile(
            "(?!(?:The|A|An|This|These|Our|Their)\\b)\\b(?=\\w*\\p{Lu})\\w", Pattern.UNICODE_CHARACTER_CLASS);

    /** The documents of a publisher with their names: mentions whose head is written like a proper noun, from their first capital on. */
    public static List<GoldNames> names(Corpora corpora, String publisher) {
        Map<String, List<JsonNode>> entities = new HashMap<>();
        TarGz.files(corpora.file(NAME, "re3d.tar.gz"), name -> name.endsWith(publisher + "/entities.json"))
                .values()
                .forEach(file -> rows(file)
                        .forEach(row -> entities.computeIfAbsent(
                                        publisher + "/" + row.get("documentId").asString(), key -> new ArrayList<>())
                                .add(row)));
        return documents(corpora).stream()
                .filter(document -> publisher.equals(document.outlet()))
                .map(document -> new GoldNames(
                        document,
                        entities.getOrDefault(document.name(), List.of()).stream()
                                .flatMap(row -> name(document, row).stream())
                                .toList(),
                        Set.copyOf(TYPES.values())))
                .toList();
    }

    private static Optional<Name> name(Document document, JsonNode row) {
        NameType type = TYPES.get(row.get("type").asString());
        Text text = Text.of(document.text());
        Span span = new Span(row.get("begin").asInt(), row.get("end").asInt());
        String mention = text.slice(span);
        String[] head = TAIL.split(mention, 2)[0].strip().split("\\s+", -1);
        Matcher first = FIRST.matcher(mention);
        boolean proper = head[head.length - 1].codePoints().anyMatch(Character::isUpperCase);
        if (type == null || !proper || !first.find()) {
            return Optional.empty();
        }
        int base = text.unit(span.start());
        return Optional.of(new Name(type, text.span(base + first.start(), text.unit(span.end()))));
    }

    private static Stream<JsonNode> rows(String file) {
        return file.lines()
                .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                .filter(line -> !line.isBlank())
                .map(JSON::readTree);
    }

    /** The documents of one publisher's file, one a line. */
    static List<Document> documents(Map.Entry<String, String> file) {
        String[] path = file.getKey().split("/", -1);
        String publisher = path[path.length - 2];
        return rows(file.getValue())
                .map(document -> document(publisher, document))
                .toList();
    }

    private static Document document(String publisher, JsonNode document) {
        String name = publisher + "/" + document.get("_id").asString();
        return new Document(NAME, name, document.get("text").asString(), publisher);
    }
}
