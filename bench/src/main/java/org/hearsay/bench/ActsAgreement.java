package org.hearsay.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.acts.Act;
import org.hearsay.acts.Acts;
import org.hearsay.acts.Judgement;
import org.hearsay.bench.corpora.Corpora;
import org.hearsay.bench.corpora.Document;
import org.hearsay.bench.corpora.GoldActs;
import org.hearsay.bench.corpora.GoldClaim;
import org.hearsay.bench.corpora.PolNear;
import org.hearsay.text.Article;

/**
 * Measures the acts room on labelled attributions, given their spans: {@code bench/run ActsAgreement --labels FILE
 * [--side dev|train] [--rows yes]}. {@code FILE} is like {@code bench/gold/acts.jsonl}; {@code --rows} prints the identifiers of
 * rows that differ, not their words. Beside each agreement stands the share of the commonest value: what saying always the same
 * would reach.
 */
public final class ActsAgreement {
    /** A row with what was read. */
    private record Read(GoldActs.Row row, Judgement judgement) {
        GoldClaim.Labels labels() {
            return row.claim().labels();
        }

        boolean isLabelled(Act act) {
            return labels().act().equals(act.label());
        }
    }

    /** A field in the labels and in what was read. */
    private record Field(String name, Function<GoldClaim.Labels, Object> label, Function<Judgement, Object> judged) {
        boolean agrees(Read read) {
            return label.apply(read.labels()).equals(judged.apply(read.judgement()));
        }
    }

    private static final List<Field> FIELDS = List.of(
            new Field("act", GoldClaim.Labels::act, judgement -> judgement.act().label()),
            new Field("act_negated", GoldClaim.Labels::negated, Judgement::negated),
            new Field("act_hypothetical", GoldClaim.Labels::hypothetical, Judgement::hypothetical),
            new Field(
                    "certainty",
                    GoldClaim.Labels::certainty,
                    judgement -> judgement.certainty().label()),
            new Field(
                    "polarity",
                    GoldClaim.Labels::polarity,
                    judgement -> judgement.polarity().label()));

    private ActsAgreement() {}

    /** Runs the measurement. */
    public static void main(String[] args) {
        Arguments arguments = Arguments.parse(args, Set.of("labels", "side", "rows"));
        PolNear.Side side = arguments.choice("side", PolNear.Side.class, PolNear.Side.DEV);
        List<GoldActs.Row> rows = GoldActs.read(Path.of(arguments.text("labels", "bench/gold/acts.jsonl")));
        List<Read> read = read(rows, PolNear.documents(Corpora.required(System.getenv()), side));
        System.out.print(agreement(read));
        System.out.print(acts(read));
        System.out.print(confusions(read));
        if (arguments.text("rows").isPresent()) {
            System.out.print(differences(read));
        }
    }

    private static List<Read> read(List<GoldActs.Row> rows, List<Document> documents) {
        Map<String, Document> byName =
                documents.stream().collect(Collectors.toMap(Document::name, Function.identity()));
        Acts acts = Acts.load();
        List<Read> read = new ArrayList<>();
        for (GoldActs.Row row : rows) {
            Document document = byName.get(row.document());
            if (document == null || !document.sha256().equals(row.sha256())) {
                throw new IllegalStateException("the corpus has no such text of " + row.document() + "; try --side");
            }
            read.add(new Read(row, judge(acts, document.article(), row.claim())));
        }
        return read;
    }

    private static Judgement judge(Acts acts, Article article, GoldClaim claim) {
        int at = (claim.cue().isEmpty() ? claim.content() : claim.cue())
                .getFirst()
                .start();
        return acts.judge(article.text(), article.sentenceAt(at).span(), claim.source(), claim.cue(), claim.content());
    }

    private static String agreement(List<Read> read) {
        StringBuilder lines = new StringBuilder(
                String.format(Locale.ROOT, "%d rows%n%-18s%10s%12s%n", read.size(), "field", "agreement", "commonest"));
        for (Field field : FIELDS) {
            long agreed = read.stream().filter(field::agrees).count();
            long commonest = count(read, one -> field.label().apply(one.labels())).values().stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0);
            lines.append(String.format(
                    Locale.ROOT,
                    "%-18s%10.1f%12.1f%n",
                    field.name(),
                    100.0 * agreed / read.size(),
                    100.0 * commonest / read.size()));
        }
        return lines.toString();
    }

    private static <K> Map<K, Long> count(List<Read> read, Function<Read, K> key) {
        return read.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private static String acts(List<Read> read) {
        StringBuilder lines =
                new StringBuilder(String.format(Locale.ROOT, "%n%-18s%8s%8s%8s%n", "act", "label", "read", "both"));
        for (Act act : Act.values()) {
            long labelled = read.stream().filter(one -> one.isLabelled(act)).count();
            long judged =
                    read.stream().filter(one -> one.judgement().act() == act).count();
            long both = read.stream()
                    .filter(one -> one.isLabelled(act) && one.judgement().act() == act)
                    .count();
            if (labelled + judged > 0) {
                lines.append(String.format(Locale.ROOT, "%-18s%8d%8d%8d%n", act.label(), labelled, judged, both));
            }
        }
        return lines.toString();
    }

    private static String confusions(List<Read> read) {
        List<Read> wrong =
                read.stream().filter(one -> !FIELDS.getFirst().agrees(one)).toList();
        StringBuilder lines = new StringBuilder(String.format("%nlabelled -> read%n"));
        count(wrong, one -> one.labels().act() + " -> " + one.judgement().act().label()).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(entry -> lines.append(String.format("%4d  %s%n", entry.getValue(), entry.getKey())));
        return lines.toString();
    }

    private static String differences(List<Read> read) {
        StringBuilder lines = new StringBuilder(String.format("%nrows that differ%n"));
        for (Read one : read) {
            FIELDS.stream()
                    .filter(field -> !field.agrees(one))
                    .forEach(field -> lines.append(String.format(
                            "%s %s: %s -> %s%n",
                            one.row().claim().id(),
                            field.name(),
                            field.label().apply(one.labels()),
                            field.judged().apply(one.judgement()))));
        }
        return lines.toString();
    }
}
