package org.hearsay.bench.corpora;

import java.util.List;
import java.util.Map;
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

    /** The documents of one publisher's file, one a line. */
    static List<Document> documents(Map.Entry<String, String> file) {
        String[] path = file.getKey().split("/", -1);
        String publisher = path[path.length - 2];
        return file.getValue()
                .lines()
                .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .map(document -> document(publisher, document))
                .toList();
    }

    private static Document document(String publisher, JsonNode document) {
        String name = publisher + "/" + document.get("_id").asString();
        return new Document(NAME, name, document.get("text").asString(), publisher);
    }
}
