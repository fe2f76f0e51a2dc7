package org.hearsay.web.corrections;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.actors.Actor;
import org.hearsay.ledger.corrections.Correction;
import org.hearsay.ledger.corrections.CorrectionException;
import org.hearsay.ledger.corrections.Part;
import org.hearsay.ledger.corrections.Signed;
import org.hearsay.ledger.questions.Position;
import org.hearsay.ledger.store.Corrections;
import org.hearsay.text.Span;
import org.jspecify.annotations.Nullable;

/** A kind of correction, with the fields by which somebody says what is wanted. */
public enum Wanted {
    MERGE("question into") {
        @Override
        public Correction make(Corrections corrections, Fields fields, Signed signed) {
            return corrections.merge(id(fields, "question"), id(fields, "into"), signed);
        }
    },
    SPLIT("claims") {
        @Override
        public Correction make(Corrections corrections, Fields fields, Signed signed) {
            return corrections.split(fields.all("claims", Fields.OF_WORDS), signed);
        }
    },
    POSITION("claim position") {
        @Override
        public Correction make(Corrections corrections, Fields fields, Signed signed) {
            Position position = named(Position.values(), Position::label, "position", fields.raw("position"));
            return corrections.position(id(fields, "claim"), position, signed);
        }
    },
    ACTOR("claim name type country") {
        @Override
        public Correction make(Corrections corrections, Fields fields, Signed signed) {
            String type = fields.raw("type");
            String country = fields.raw("country").strip().toUpperCase(Locale.ROOT);
            if (!country.isEmpty() && !country.matches("[A-Z]{2}")) {
                throw new CorrectionException("a country is two letters, as ISO 3166-1 has them");
            }
            return corrections.actor(
                    id(fields, "claim"),
                    fields.line("name", Fields.OF_NAME),
                    type.isEmpty()
                            ? null
                            : named(Actor.Type.values(), Actor.Type::label, "type", type)
                                    .label(),
                    country.isEmpty() ? null : country,
                    signed);
        }
    },
    SPAN("claim part words spans") {
        @Override
        public Correction make(Corrections corrections, Fields fields, Signed signed) {
            Part part = named(Part.values(), Part::label, "part", fields.raw("part"));
            List<String> spans = fields.all("spans", Fields.OF_WORDS);
            return spans.isEmpty()
                    ? corrections.words(id(fields, "claim"), part, fields.all("words", Fields.OF_WORDS), signed)
                    : corrections.spans(
                            id(fields, "claim"),
                            part,
                            spans.stream().map(Wanted::span).toList(),
                            signed);
        }
    };

    private static final Pattern SPAN_OF = Pattern.compile("([0-9]{1,9})-([0-9]{1,9})");

    private final String fields;

    Wanted(String fields) {
        this.fields = fields;
    }

    /** The kind that fields name. @throws CorrectionException if it is none */
    public static Wanted of(Fields fields) {
        return named(values(), Wanted::label, "kind", fields.raw("kind"));
    }

    /** The name as the formats write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names of the fields that belong to it, with those that all kinds have. */
    public Set<String> names() {
        return Stream.of(("kind by why " + fields).split(" ", -1)).collect(Collectors.toSet());
    }

    /** Corrects what the fields name. @throws CorrectionException if that cannot be done */
    public abstract Correction make(Corrections corrections, Fields fields, Signed signed);

    private static String id(Fields fields, String name) {
        String id = fields.line(name, Fields.OF_NAME);
        if (id.isEmpty()) {
            throw new CorrectionException("\"" + name + "\" is missing");
        }
        return id;
    }

    private static <T> T named(T[] all, Function<T, String> label, String field, String told) {
        return Stream.of(all)
                .filter(its -> label.apply(its).equals(told))
                .findFirst()
                .orElseThrow(() -> new CorrectionException("\"" + field + "\" is one of "
                        + Stream.of(all).map(label).collect(Collectors.joining(", "))));
    }

    private static Span span(String place) {
        Span span = place(place);
        if (span == null) {
            throw new CorrectionException("a place ends behind its start, as in 120-134");
        }
        return span;
    }

    /** A place such as "120-134"; null for what is none. */
    static @Nullable Span place(String place) {
        Matcher matcher = SPAN_OF.matcher(place);
        if (!matcher.matches()) {
            return null;
        }
        int start = Integer.parseInt(matcher.group(1));
        int end = Integer.parseInt(matcher.group(2));
        return end > start ? new Span(start, end) : null;
    }
}
