package org.hearsay.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.hearsay.actors.Actor;
import org.hearsay.actors.Actors;
import org.hearsay.actors.Cast;
import org.hearsay.text.Article;
import org.hearsay.text.Span;

/**
 * Measures mentions to actors against the coreference of GUM: does a mention get the actor that the named mention of its
 * cluster gets? Run as {@code SourceActors --part tuning|reporting [--errors]}; the environment's HEARSAY_CORPORA names the
 * folder of the corpora.
 *
 * <p>Two sets: the sources of attribution relations, and all pronouns and bare names of persons who have a full name in the
 * document. Pronouns of the first and second person are left out, as no speaker is given.
 */
public final class SourceActors {
    private static final int NEWS_FOR_REPORTING = 8;
    private static final Set<String> SPEAKERS = Set.of(
            "i",
            "me",
            "my",
            "mine",
            "myself",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "you",
            "your",
            "yours",
            "yourself");

    private final Actors actors = Actors.load();
    private final boolean errors;
    private final Map<String, int[]> counts = new LinkedHashMap<>();

    private SourceActors(boolean errors) {
        this.errors = errors;
    }

    /** Prints the figures of a part. */
    public static void main(String[] arguments) throws IOException {
        List<String> given = Arrays.asList(arguments);
        int at = given.indexOf("--part");
        String part = at >= 0 && at + 1 < given.size() ? given.get(at + 1) : "";
        String corpora = System.getenv("HEARSAY_CORPORA");
        if (!part.matches("tuning|reporting") || corpora == null) {
            System.err.println("usage: HEARSAY_CORPORA=FOLDER SourceActors --part tuning|reporting [--errors]");
            System.exit(2);
            return;
        }
        SourceActors measure = new SourceActors(given.contains("--errors"));
        Path gum = Path.of(corpora, "gum");
        Map<String, String> files = new TreeMap<>(Tar.files(gum.resolve("train.tar.gz")));
        Map<String, String> dev = Tar.files(gum.resolve("dev.tar.gz"));
        List<String> reporting = new ArrayList<>(files.keySet().stream()
                .filter(name -> name.startsWith("news/dep/"))
                .limit(NEWS_FOR_REPORTING)
                .toList());
        dev.keySet().stream().filter(name -> name.startsWith("court/dep/")).forEach(reporting::add);
        files.putAll(dev);
        for (String name : files.keySet()) {
            if (name.contains("/dep/") && reporting.contains(name) == part.equals("reporting")) {
                String rst = files.getOrDefault(name.replace("/dep/", "/rst/").replace(".conllu", ".rs4"), "");
                measure.document(GumDocument.read(name, files.get(name)), rst);
            }
        }
        measure.print(part);
    }

    private void document(GumDocument gum, String rst) {
        Cast cast = actors.cast(Article.at(gum.name(), gum.text()).build());
        String genre = gum.name().substring(0, gum.name().indexOf('/'));
        for (GumMention mention : sources(gum, rst)) {
            check(genre + " sources", gum, cast, mention);
        }
        for (GumMention mention : gum.mentions()) {
            boolean bare = mention.pronoun() || mention.proper() && mention.tokens() == 1;
            if (mention.type().equals("person") && bare && hasFullName(gum, mention)) {
                check(genre + (mention.pronoun() ? " pronouns" : " bare names") + " of persons", gum, cast, mention);
            }
        }
    }

    private static boolean hasFullName(GumDocument gum, GumMention mention) {
        return gum.mentions().stream()
                .anyMatch(other -> other.entity().equals(mention.entity()) && other.proper() && other.tokens() > 1);
    }

    /** The largest mention that begins and ends among a signal's tokens. */
    private static List<GumMention> sources(GumDocument gum, String rst) {
        Pattern pattern = Pattern.compile("subtype=\"attribution_source\" tokens=\"([0-9,]+)\"");
        Matcher matcher = pattern.matcher(rst);
        List<GumMention> found = new ArrayList<>();
        while (matcher.find()) {
            List<Integer> tokens = Arrays.stream(matcher.group(1).split(","))
                    .map(Integer::valueOf)
                    .toList();
            gum.mentions().stream()
                    .filter(mention -> tokens.contains(mention.first()) && tokens.contains(mention.last()))
                    .max(Comparator.comparingInt(GumMention::tokens))
                    .filter(mention -> !found.contains(mention))
                    .ifPresent(found::add);
        }
        return found;
    }

    private void check(String set, GumDocument gum, Cast cast, GumMention mention) {
        String words = words(gum, mention);
        if (SPEAKERS.contains(words.toLowerCase(java.util.Locale.ROOT))) {
            return;
        }
        Optional<GumMention> reference = gum.mentions().stream()
                .filter(other -> other.entity().equals(mention.entity()) && other.proper())
                .max(Comparator.comparingInt(other -> rank(gum, other)));
        int[] count = counts.computeIfAbsent(set, key -> new int[4]);
        Optional<Actor> answer = cast.actor(List.of(mention.span()), Optional.empty());
        count[3] += answer.isPresent() ? 1 : 0;
        if (reference.isEmpty()) {
            count[2]++;
            show(set + ", no name", gum, words, answer, Optional.empty(), mention);
            return;
        }
        Optional<Actor> gold = cast.actor(List.of(reference.get().span()), Optional.empty());
        boolean right = answer.isPresent() && answer.equals(gold);
        count[0] += right ? 1 : 0;
        count[1]++;
        if (!right) {
            show(set + " [" + words(gum, reference.get()) + "]", gum, words, answer, gold, mention);
        }
    }

    /** Plain names of two or three words first, then the earliest. */
    private static int rank(GumDocument gum, GumMention mention) {
        boolean possessive = words(gum, mention).matches("(?s).*['’]s?");
        int size = Math.min(mention.tokens() - (possessive ? 1 : 0), 2);
        return (size * 2 - (possessive ? 1 : 0) - (mention.tokens() > 4 ? 1 : 0)) * 10000 - mention.first();
    }

    private void show(
            String set,
            GumDocument gum,
            String words,
            Optional<Actor> answer,
            Optional<Actor> gold,
            GumMention mention) {
        if (errors) {
            System.out.println(gum.name() + "@" + mention.first() + " " + set + ": \"" + words + "\" -> "
                    + answer.map(Actor::name).orElse("-")
                    + (gold.isPresent() ? ", its name gives " + gold.get().name() : ""));
        }
    }

    private static String words(GumDocument gum, GumMention mention) {
        int start = gum.text().offsetByCodePoints(0, mention.span().start());
        return gum.text()
                .substring(
                        start,
                        gum.text().offsetByCodePoints(start, mention.span().length()));
    }

    private void print(String part) {
        System.out.println("part " + part);
        counts.forEach((set, count) -> System.out.printf(
                "%-32s named in the document %4d, right %4d (%.1f %%); without a name %3d; answered %4d of %4d%n",
                set,
                count[1],
                count[0],
                100.0 * count[0] / Math.max(1, count[1]),
                count[2],
                count[3],
                count[1] + count[2]));
    }

    /**
     * A mention of GUM.
     *
     * @param entity its cluster
     * @param type of the entity
     * @param span where it stands in the text
     * @param first document-wide number of its first token, from 1
     * @param last that of its last token
     * @param proper whether its head is a proper noun
     * @param pronoun whether it is a pronoun alone
     */
    record GumMention(String entity, String type, Span span, int first, int last, boolean proper, boolean pronoun) {
        int tokens() {
            return last - first + 1;
        }
    }

    /**
     * A document of GUM.
     *
     * @param name its file
     * @param text its words, a paragraph after a blank line
     * @param mentions its mentions in the order of their ends
     */
    record GumDocument(String name, String text, List<GumMention> mentions) {
        private record Token(int start, int end, String tag, String entity) {}

        private record Open(String entity, String type, int head, int token) {}

        static GumDocument read(String name, String conllu) {
            StringBuilder text = new StringBuilder();
            List<Token> tokens = new ArrayList<>();
            String gap = "";
            int wideEnd = 0;
            int wideTo = 0;
            int wideFrom = 0;
            for (String line : conllu.split("\n", -1)) {
                if (line.startsWith("# newpar")) {
                    gap = text.isEmpty() ? "" : "\n\n";
                } else if (line.isBlank()) {
                    gap = gap.isEmpty() ? " " : gap;
                    wideTo = 0;
                } else if (!line.startsWith("#")) {
                    String[] fields = line.split("\t", -1);
                    boolean wide = fields[0].contains("-");
                    boolean inside = !wide && !fields[0].contains(".") && Integer.parseInt(fields[0]) <= wideTo;
                    if (!inside && !fields[0].contains(".")) {
                        text.append(gap).append(fields[1]);
                        gap = fields[9].contains("SpaceAfter=No") ? "" : " ";
                    }
                    int end = text.codePointCount(0, text.length());
                    int start = end - fields[1].codePointCount(0, fields[1].length());
                    if (wide) {
                        wideTo = Integer.parseInt(fields[0].substring(fields[0].indexOf('-') + 1));
                        wideFrom = start;
                        wideEnd = end;
                    } else if (!fields[0].contains(".")) {
                        boolean firstInside = inside && (tokens.isEmpty() || tokens.getLast().end <= wideFrom);
                        int from = firstInside ? wideFrom : inside ? tokens.getLast().end : start;
                        int to = inside ? Math.min(wideEnd, from + fields[1].length()) : end;
                        tokens.add(new Token(from, Math.max(to, from + 1), fields[3], entityOf(fields[9])));
                    }
                }
            }
            return new GumDocument(name, text.toString(), mentions(tokens));
        }

        private static String entityOf(String misc) {
            return Arrays.stream(misc.split("\\|"))
                    .filter(field -> field.startsWith("Entity="))
                    .map(field -> field.substring(7))
                    .findFirst()
                    .orElse("");
        }

        private static List<GumMention> mentions(List<Token> tokens) {
            List<GumMention> mentions = new ArrayList<>();
            List<Open> open = new ArrayList<>();
            Matcher matcher = Pattern.compile("\\(([^()]+)(\\))?|(\\d+)\\)").matcher("");
            for (int i = 0; i < tokens.size(); i++) {
                matcher.reset(tokens.get(i).entity);
                while (matcher.find()) {
                    if (matcher.group(1) != null) {
                        String[] parts = matcher.group(1).split("-", 7);
                        String head = parts.length > 5 ? parts[5].split(",", -1)[0] : "1";
                        int offset = head.matches("\\d+") ? Integer.parseInt(head) - 1 : 0;
                        open.add(new Open(parts[0], parts[1], i + offset, i));
                    }
                    String closed = matcher.group(3) != null
                            ? matcher.group(3)
                            : matcher.group(2) != null ? open.getLast().entity : null;
                    for (int k = open.size() - 1; closed != null && k >= 0; k--) {
                        if (open.get(k).entity.equals(closed)) {
                            mentions.add(mention(open.remove(k), i, tokens));
                            break;
                        }
                    }
                }
            }
            return mentions;
        }

        private static GumMention mention(Open open, int last, List<Token> tokens) {
            String tag = tokens.get(Math.min(open.head, last)).tag;
            boolean pronoun = last == open.token && (tag.equals("PRON") || tag.equals("DET"));
            Span span = new Span(tokens.get(open.token).start, tokens.get(last).end);
            return new GumMention(open.entity, open.type, span, open.token + 1, last + 1, tag.equals("PROPN"), pronoun);
        }
    }

    /** Reads the text files of a compressed tar archive. */
    static final class Tar {
        private static final int BLOCK = 512;

        private Tar() {}

        static Map<String, String> files(Path path) {
            Map<String, String> files = new TreeMap<>();
            try (InputStream stream = new GZIPInputStream(Files.newInputStream(path))) {
                for (byte[] header = stream.readNBytes(BLOCK);
                        header.length == BLOCK && header[0] != 0;
                        header = stream.readNBytes(BLOCK)) {
                    String name = field(header, 0, 100);
                    int size = Integer.parseInt(field(header, 124, 12).trim(), 8);
                    byte[] content = stream.readNBytes(size);
                    stream.skipNBytes((BLOCK - size % BLOCK) % BLOCK);
                    if (header[156] == '0' || header[156] == 0) {
                        files.put(
                                name.startsWith("./") ? name.substring(2) : name,
                                new String(content, StandardCharsets.UTF_8));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return files;
        }

        private static String field(byte[] header, int from, int length) {
            String field = new String(header, from, length, StandardCharsets.UTF_8);
            int end = field.indexOf(0);
            return end < 0 ? field : field.substring(0, end);
        }
    }
}
