package org.hearsay.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.hearsay.actors.Actor;
import org.hearsay.actors.Naming;
import org.hearsay.acts.Act;
import org.hearsay.acts.Certainty;
import org.hearsay.acts.Judgement;
import org.hearsay.acts.Polarity;
import org.hearsay.attributions.Attribution;
import org.hearsay.events.Event;
import org.hearsay.figures.Bound;
import org.hearsay.figures.Figure;
import org.hearsay.figures.Happening;
import org.hearsay.text.Article;
import org.hearsay.text.Published;
import org.hearsay.text.Span;
import org.hearsay.times.Grain;
import org.hearsay.times.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Articles of any characters, with claims anywhere in them: sensible in form, senseless in content. */
public final class RandomClaims {
    /** Letters, all kinds of line ends, quotation marks, JSON's own characters, combining marks, and pairs of surrogates. */
    private static final int[] CODE_POINTS = {
        'a', 'B', 'é', ' ', ' ', ' ', '.', '"', '\\', '/', '\n', '\n', '\r', '\t', '“', '”', '\'', 0, 1, 0x1F, 0x7F,
        0x85, 0xA0, 0x301, 0x2028, 0x2029, 0xFEFF, 0x4E2D, 0x1F600, 0x10FFFF, '{', ';', ':'
    };

    private final Random random;

    /** The same seed gives the same claims. */
    public RandomClaims(long seed) {
        this.random = new Random(seed);
    }

    /** An article of any characters. */
    public Article article() {
        StringBuilder text = new StringBuilder("A");
        int length = 1 + random.nextInt(120);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(CODE_POINTS[random.nextInt(CODE_POINTS.length)]);
        }
        return Article.at("seed/" + word(), text.toString())
                .title(maybe(word()))
                .outlet(maybe(word()))
                .published(maybe(
                        Published.parse("2025-03-0" + (1 + random.nextInt(9))).orElseThrow()))
                .build();
    }

    /** Claims of an article, each inner one after the one that it stands in. */
    public List<Claim> claims(Article article) {
        List<Claim> claims = new ArrayList<>();
        List<Integer> attributed = new ArrayList<>();
        int count = random.nextInt(6);
        for (int i = 0; i < count; i++) {
            boolean own = random.nextInt(4) == 0;
            Integer within = own || attributed.isEmpty() || random.nextBoolean()
                    ? null
                    : attributed.get(random.nextInt(attributed.size()));
            String id = "c%016x".formatted(random.nextLong());
            claims.add(own ? own(article, id) : attributed(article, id, claims, within));
            if (!own) {
                attributed.add(i);
            }
        }
        return claims;
    }

    private Claim own(Article article, String id) {
        return new Claim(
                id,
                article,
                Claim.Kind.OWN,
                null,
                judgement(),
                null,
                null,
                words(article),
                quotation(),
                List.of(),
                null,
                1,
                1,
                holdings(article),
                random.nextDouble(),
                "test");
    }

    private Claim attributed(Article article, String id, List<Claim> before, @Nullable Integer within) {
        List<Span> source = random.nextInt(4) == 0 ? List.of() : words(article).spans();
        Words cue = words(article);
        Words content = words(article);
        List<Claim.Carrier> chain = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            chain.add(new Claim.Carrier(words(article), maybe(actor())));
        }
        Attribution attribution = new Attribution(
                source,
                source,
                cue.spans(),
                content.spans(),
                List.of(),
                within == null ? -1 : within,
                random.nextDouble());
        Claim.Source voice = source.isEmpty()
                ? null
                : new Claim.Source(
                        Words.of(article.text(), source),
                        one(Naming.values()),
                        maybe(actor()),
                        maybe(words(article)),
                        maybe(words(article)));
        return new Claim(
                id,
                article,
                Claim.Kind.ATTRIBUTED,
                attribution,
                judgement(),
                voice,
                cue,
                content,
                quotation(),
                chain,
                within == null ? null : before.get(within).id(),
                1 + random.nextInt(9),
                1 + random.nextInt(9),
                holdings(article),
                random.nextDouble(),
                "test");
    }

    private Words words(Article article) {
        TreeSet<Integer> borders = new TreeSet<>();
        int pieces = 1 + random.nextInt(2);
        while (borders.size() < Math.min(2 * pieces, article.text().length()) / 2 * 2) {
            borders.add(random.nextInt(article.text().length() + 1));
        }
        List<Integer> at = new ArrayList<>(borders);
        Collections.sort(at);
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i + 1 < at.size(); i += 2) {
            Span inked = article.text().trim(new Span(at.get(i), at.get(i + 1)));
            if (inked != null) {
                spans.add(inked);
            }
        }
        if (spans.isEmpty()) {
            spans.add(new Span(0, 1));
        }
        return Words.of(article.text(), spans);
    }

    private Holdings holdings(Article article) {
        List<ReportedFigure> figures = new ArrayList<>();
        List<TimeExpression> times = new ArrayList<>();
        List<ReportedEvent> events = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            figures.add(figure(article));
            times.add(time(article));
            events.add(event(article));
        }
        return new Holdings(figures, times, events, maybe(time(article)));
    }

    private ReportedFigure figure(Article article) {
        Words words = words(article);
        Span span = words.spans().getFirst();
        BigDecimal value = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(5));
        Figure figure = new Figure(
                words.spans(),
                maybe(value),
                maybe(value),
                maybe(value),
                one(Bound.values()),
                one(Figure.Unit.values()),
                maybe("USD"),
                span,
                maybe(span),
                maybe(one(Happening.values())),
                maybe(span),
                maybe(one(Figure.Scope.values())));
        return new ReportedFigure(
                figure, words, words, words, maybe(actor()), maybe(new ReportedFigure.AsOf(words, maybe("2025-W10"))));
    }

    private ReportedEvent event(Article article) {
        Words words = words(article);
        Span span = words.spans().getFirst();
        Event event = new Event(
                one(Event.Type.values()),
                maybe("visit"),
                "04",
                words.spans(),
                List.of(span),
                List.of(span),
                maybe(span),
                span,
                one(Event.Status.values()),
                random.nextBoolean());
        return new ReportedEvent(
                event,
                words,
                List.of(new ReportedEvent.Participant(words, maybe(actor()))),
                List.of(new ReportedEvent.Participant(words, maybe(actor()))),
                maybe(words),
                maybe(time(article)),
                random.nextBoolean());
    }

    private TimeExpression time(Article article) {
        Words words = words(article);
        return new TimeExpression(
                words.text(),
                words.spans(),
                words.spans().getFirst(),
                one(TimeExpression.Type.values()),
                maybe("2025-03-05"),
                one(Grain.values()),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Actor actor() {
        return new Actor("a%016x".formatted(random.nextLong()), word(), one(Actor.Type.values()), maybe("CN"));
    }

    private Judgement judgement() {
        return new Judgement(
                one(Act.values()),
                random.nextBoolean(),
                random.nextBoolean(),
                one(Certainty.values()),
                one(Polarity.values()));
    }

    private Claim.Quotation quotation() {
        return one(Claim.Quotation.values());
    }

    private String word() {
        return "w" + Character.toString(CODE_POINTS[random.nextInt(CODE_POINTS.length)]) + random.nextInt(10);
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }
}
