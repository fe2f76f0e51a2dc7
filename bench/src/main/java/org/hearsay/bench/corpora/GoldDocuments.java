package org.hearsay.bench.corpora;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Reading;
import org.hearsay.intake.Readings;
import org.hearsay.text.Article;
import org.jspecify.annotations.Nullable;

/** The documents of the gold of questions ({@code bench/gold/questions/documents.jsonl}), and their texts as the reader sees them. */
public final class GoldDocuments {
    /** The corpus of the project's own samples. */
    public static final String SAMPLES = "samples";

    /** The corpus of the two articles that the project started from. */
    public static final String SEEDS = "seeds";

    private static final Pattern READ = Pattern.compile(".+\\.(txt|html|jsonl)");

    private final Map<Name, Entry> entries;
    private final Path samples;
    private final @Nullable Corpora corpora;
    private final Map<String, Map<String, Document>> loaded = new HashMap<>();

    private GoldDocuments(List<Entry> entries, Path samples, @Nullable Corpora corpora) {
        this.entries = entries.stream().collect(Collectors.toMap(Entry::name, Function.identity()));
        this.samples = samples;
        this.corpora = corpora;
    }

    /** What a document, and all that is marked in it, may be used for. */
    public enum Part {
        /** To look at and tune on. */
        TUNING,
        /** To report figures on, nothing else. */
        REPORTING,
        /** The articles that the project started from, reported apart. */
        SEEDS;

        static Part of(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * Which document.
     *
     * @param corpus where it stands: {@link FaKes#NAME}, {@link #SAMPLES} or {@link #SEEDS}
     * @param document its name there: a row of FA-KES, a sample's stem ("pallas-wire:1" for a line of a file), a seed's stem
     */
    public record Name(String corpus, String document) {
        static Name of(GoldRow row) {
            return new Name(row.text("corpus"), row.text("document"));
        }
    }

    /**
     * What is known of a document.
     *
     * @param name which one
     * @param sha256 checksum of its text
     * @param part what it may be used for
     * @param full whether every claim in it that belongs to a question of its part is marked
     * @param copyOf name of the document of the same corpus that it copies wholly or nearly, or null
     */
    public record Entry(
            Name name,
            String sha256,
            Part part,
            boolean full,
            @Nullable String copyOf) {
        private static Entry of(GoldRow row) {
            return new Entry(
                    Name.of(row),
                    row.text("sha256"),
                    Part.of(row.text("part")),
                    row.is("full"),
                    row.textOrNull("copy_of"));
        }
    }

    /**
     * Opens the list of a gold; texts are read when they are asked for.
     *
     * @param gold the folder of the gold of questions
     * @param samples the folder of the project's samples
     * @param corpora the texts of others, or null where there are none
     */
    public static GoldDocuments open(Path gold, Path samples, @Nullable Corpora corpora) {
        return new GoldDocuments(GoldRow.read(gold.resolve("documents.jsonl"), Entry::of), samples, corpora);
    }

    /** Every document, in no order. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /**
     * What is known of a document.
     *
     * @throws NullPointerException if it is none of the gold's
     */
    public Entry entry(Name name) {
        return Objects.requireNonNull(entries.get(name), () -> "no document " + name);
    }

    /** Whether its text can be had: that of a sample always, others' where there are corpora. */
    public boolean holds(Name name) {
        return name.corpus().equals(SAMPLES) || corpora != null;
    }

    /**
     * A document with its text.
     *
     * @throws IllegalStateException if the text is not the one that was annotated
     */
    public Document document(Name name) {
        Document document = Objects.requireNonNull(
                loaded.computeIfAbsent(name.corpus(), this::load).get(name.document()), () -> "no document " + name);
        if (!document.sha256().equals(entry(name).sha256())) {
            throw new IllegalStateException(name + " is not the text that was annotated");
        }
        return document;
    }

    private Map<String, Document> load(String corpus) {
        Stream<Document> documents = switch (corpus) {
            case FaKes.NAME -> FaKes.documents(corpora()).stream();
            case SEEDS -> files(SEEDS, corpora().folder().resolve(SEEDS));
            case SAMPLES -> files(SAMPLES, samples);
            default -> throw new IllegalStateException("unknown corpus " + corpus);
        };
        return documents.collect(Collectors.toMap(Document::name, Function.identity()));
    }

    private Corpora corpora() {
        return Objects.requireNonNull(corpora, "no corpora");
    }

    /** The documents of a folder, each named by its file's stem, those of a .jsonl file by its stem and line. */
    private static Stream<Document> files(String corpus, Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> READ.matcher(file.getFileName().toString()).matches())
                    .flatMap(file -> file(corpus, file).stream())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static List<Document> file(String corpus, Path file) {
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.'));
        List<Document> documents = new ArrayList<>();
        try (Readings readings = Intake.standard().read(List.of(file.toString()))) {
            while (readings.hasNext()) {
                String own = name.endsWith(".jsonl") ? stem + ":" + (documents.size() + 1) : stem;
                Article article = article(readings.next());
                documents.add(new Document(
                        corpus,
                        own,
                        article.text().string(),
                        article.outlet().orElse(null),
                        article.published().orElse(null)));
            }
        }
        return documents;
    }

    private static Article article(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> read.article();
            case Reading.Skipped skipped -> throw new IllegalStateException(skipped.message());
        };
    }
}
