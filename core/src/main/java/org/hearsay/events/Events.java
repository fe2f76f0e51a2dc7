package org.hearsay.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.encoder.Analysis;
import org.hearsay.encoder.Name;
import org.hearsay.syntax.Parse;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the events that sentences tell, by their dependency trees. Immutable and thread-safe. */
public final class Events {
    /** A sentence of more tokens is no sentence, and tells nothing. */
    private static final int LONGEST = 1000;

    private final Triggers triggers;
    private final Scopes scopes;
    private final Countries countries;
    private final Nouns nouns;

    private Events(Triggers triggers, Scopes scopes, Countries countries) {
        this.triggers = triggers;
        this.scopes = scopes;
        this.countries = countries;
        nouns = Nouns.load(countries);
    }

    /**
     * Reads the tables from the class path.
     *
     * @throws IllegalStateException if they are missing or malformed; the message says which and where
     */
    public static Events load() {
        return new Events(Triggers.load(), Scopes.load(), Countries.load());
    }

    /** The events of an article, in order; none from a model that knows no syntax. */
    public List<Event> in(Analysis analysis) {
        List<Name> names = analysis.names();
        List<Event> events = new ArrayList<>();
        int from = 0;
        for (Parse parse : analysis.parses()) {
            while (from < names.size()
                    && names.get(from).span().end() <= parse.span().start()) {
                from++;
            }
            events.addAll(in(parse, names.subList(from, names.size())));
        }
        return List.copyOf(events);
    }

    /**
     * The events of a sentence, in order.
     *
     * @param names the names in and after it, in order
     */
    public List<Event> in(Parse parse, List<Name> names) {
        if (parse.tokens().size() > LONGEST) {
            return List.of();
        }
        Tree tree = new Tree(parse, names);
        List<Frame> frames = new Frames(tree, triggers, nouns).all();
        Map<Integer, Frame> contents = new HashMap<>();
        List<Frame> told = new ArrayList<>();
        for (Frame frame : frames) {
            Frame outer = holder(tree, frame, frames);
            if (outer == null) {
                told.add(frame);
            } else {
                contents.putIfAbsent(outer.token(), frame);
            }
        }
        return told.stream()
                .map(frame -> event(tree, frame, contents.get(frame.token())))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Event event) -> event.spans().getFirst()))
                .toList();
    }

    /** The frame whose request, refusal, promise or threat this one is; null where it stands for itself. */
    private static @Nullable Frame holder(Tree tree, Frame frame, List<Frame> frames) {
        int at = frame.token();
        for (int step = 0; step < Tree.STEPS; step++) {
            boolean inside = tree.is(at, "xcomp")
                    || tree.is(at, "ccomp")
                    || tree.is(at, "obj")
                    || tree.is(at, "obl")
                    || tree.is(at, "nmod")
                    || tree.is(at, "conj") && at != frame.token()
                    || tree.is(at, "conj")
                            && !tree.has(at, "nsubj")
                            && tree.at(at).xpos().equals("VB")
                    || tree.is(at, "acl") && !tree.is(at, "acl:relcl")
                    || tree.is(at, "advcl") && tree.hasWord(at, "to", "mark");
            int up = tree.head(at);
            if (up < 0 || !inside) {
                return null;
            }
            int above = up;
            for (Frame other : frames) {
                if (other.token() == above && isOfWords(other.trigger().type())) {
                    return other;
                }
            }
            at = up;
        }
        return null;
    }

    private static boolean isOfWords(Event.Type type) {
        return switch (type) {
            case REQUEST, REJECT, AGREE, THREATEN, CONCEDE -> true;
            default -> false;
        };
    }

    private @Nullable Event event(Tree tree, Frame frame, @Nullable Frame content) {
        Scopes.Reality reality = scopes.of(tree, frame.token());
        if (reality.over()) {
            return null;
        }
        Trigger trigger = frame.trigger();
        Mentions mentions = new Mentions(tree, nouns);
        Span place = new Places(tree, mentions, nouns).of(frame);
        String mode = trigger.mode();
        if (mode == null && content != null) {
            mode = triggers.modeOf(trigger.type(), content.trigger().type());
        }
        if (mode == null && trigger.type() == Event.Type.CONSULT && isVisit(tree, frame, place)) {
            mode = "visit";
        }
        List<Span> spans = spans(tree, frame.anchors());
        List<Span> actors = apart(mentions.of(frame.actors()), spans);
        List<Span> recipients = apart(mentions.of(frame.recipients()), spans);
        if (actors.isEmpty() && recipients.isEmpty() || isSame(tree, frame)) {
            return null;
        }
        return new Event(
                trigger.type(),
                mode,
                trigger.root() == null ? triggers.root(trigger.type(), mode) : trigger.root(),
                spans,
                actors,
                recipients,
                place == null || apart(List.of(place), spans).isEmpty() ? null : place,
                tree.extent(frame.token()),
                trigger.status() == null ? reality.status() : trigger.status(),
                reality.negated());
    }

    /** Those of the mentions that hold no word of the trigger; "ISIS Offensive" is nobody who takes part in the offensive. */
    private static List<Span> apart(List<Span> mentions, List<Span> trigger) {
        return mentions.stream()
                .filter(mention -> trigger.stream().noneMatch(mention::contains))
                .toList();
    }

    /** Whether the same words name both sides, which a misread tree makes likely. */
    private static boolean isSame(Tree tree, Frame frame) {
        return !frame.recipients().isEmpty()
                && !frame.actors().isEmpty()
                && frame.recipients().stream()
                        .allMatch(each -> frame.actors().stream()
                                .anyMatch(actor -> tree.form(actor).equals(tree.form(each))));
    }

    /** Whether two meet in the country of one of them. */
    private boolean isVisit(Tree tree, Frame frame, @Nullable Span place) {
        if (place == null || frame.actors().size() + frame.recipients().size() != 2) {
            return false;
        }
        String where = country(tree, place);
        List<Integer> both = new ArrayList<>(frame.actors());
        both.addAll(frame.recipients());
        Mentions mentions = new Mentions(tree, nouns);
        List<String> countriesOfBoth = both.stream()
                .map(each -> country(tree, mentions.span(each)))
                .filter(Objects::nonNull)
                .toList();
        return where != null
                && countriesOfBoth.size() == 2
                && countriesOfBoth.stream().filter(where::equals).count() == 1;
    }

    private @Nullable String country(Tree tree, Span span) {
        int from = 0;
        while (from < tree.size() && !span.contains(tree.at(from).span())) {
            from++;
        }
        int to = from;
        while (to < tree.size() && span.contains(tree.at(to).span())) {
            to++;
        }
        return countries.of(tree, from, to);
    }

    /** The words of a trigger; neighbours are one span. */
    private static List<Span> spans(Tree tree, List<Integer> tokens) {
        List<Span> spans = new ArrayList<>();
        int last = -2;
        for (int token : tokens) {
            Span span = tree.at(token).span();
            if (token == last + 1) {
                spans.set(spans.size() - 1, new Span(spans.getLast().start(), span.end()));
            } else {
                spans.add(span);
            }
            last = token;
        }
        return spans;
    }
}
