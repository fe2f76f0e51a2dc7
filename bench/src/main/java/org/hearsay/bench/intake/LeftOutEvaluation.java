package org.hearsay.bench.intake;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.intake.Intake;
import org.hearsay.intake.Reading;
import org.hearsay.intake.Readings;
import org.hearsay.text.Article;
import org.hearsay.text.LeftOut;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is marked as left out of plain texts, against what annotators of PolNeAR marked: attributions inside a marked paragraph
 * are mistakes, paragraphs that are wholly discarded by the annotators are what should be marked.
 *
 * <p>Arguments: a folder with {@code text/} and {@code attributions/}; {@code -v} prints every marked paragraph.
 */
public final class LeftOutEvaluation {
    private int articles;
    private int marked;
    private int wrong;
    private int discarded;
    private int found;

    private LeftOutEvaluation() {}

    /** Prints the figures. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        boolean verbose = arguments.length > 1 && arguments[1].equals("-v");
        LeftOutEvaluation evaluation = new LeftOutEvaluation();
        List<Path> annotations;
        try (Stream<Path> list = Files.list(folder.resolve("attributions"))) {
            annotations = list.sorted().toList();
        }
        try (Readings readings =
                Intake.standard().read(List.of(folder.resolve("text").toString()))) {
            while (readings.hasNext()) {
                if (readings.next() instanceof Reading.Read read) {
                    evaluation.add(read.article(), annotations, verbose ? System.out : null);
                }
            }
        }
        System.out.printf(
                "%d articles, %d paragraphs marked, %d of them with an attribution, %d of %d discarded paragraphs marked%n",
                evaluation.articles, evaluation.marked, evaluation.wrong, evaluation.found, evaluation.discarded);
    }

    private void add(Article article, List<Path> annotations, @Nullable PrintStream out) throws IOException {
        String stem = Path.of(article.uri()).getFileName().toString().replaceAll("\\.txt$", "");
        List<Span> cues = new ArrayList<>();
        List<Span> discards = new ArrayList<>();
        for (Path file : annotations) {
            if (file.getFileName().toString().startsWith(stem + "_")) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    spans(line, "Cue ", cues);
                    spans(line, "Discard ", discards);
                }
            }
        }
        articles++;
        for (LeftOut part : article.leftOut()) {
            marked++;
            boolean bad = cues.stream().anyMatch(cue -> part.span().contains(cue))
                    && discards.stream().noneMatch(discard -> discard.overlaps(part.span()));
            wrong += bad ? 1 : 0;
            if (out != null) {
                out.println((bad ? "! " : "  ") + part.kind() + " "
                        + article.text().slice(part.span()).replaceAll("\\s+", " "));
            }
        }
        for (Span paragraph : article.paragraphs()) {
            if (discards.stream()
                    .anyMatch(discard -> discard.contains(
                            new Span(paragraph.start(), Math.max(paragraph.start() + 1, paragraph.end() - 2))))) {
                discarded++;
                found += article.isLeftOut(paragraph) ? 1 : 0;
            }
        }
    }

    private static void spans(String line, String type, List<Span> into) {
        String[] cells = line.split("\t", -1);
        if (line.startsWith("T") && cells.length > 2 && cells[1].startsWith(type)) {
            for (String piece : cells[1].substring(type.length()).split(";", -1)) {
                String[] ends = piece.split(" ", -1);
                into.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
            }
        }
    }
}
