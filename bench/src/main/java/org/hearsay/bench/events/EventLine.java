package org.hearsay.bench.events;

import java.util.stream.Collectors;
import org.hearsay.events.Event;
import org.hearsay.text.Span;
import org.hearsay.text.Text;

/** An event on a line for people. */
public final class EventLine {
    private EventLine() {}

    /** Type and mode, the words that tell it, "actors > recipients @ place", whether it happened. */
    public static String of(Text text, Event event) {
        String mode = event.mode() == null ? "" : "/" + event.mode();
        return event.type() + mode + " " + event.root() + " [" + text.slice(event.spans()) + "] " + parties(text, event)
                + " | " + event.status().label() + (event.negated() ? ", negated" : "");
    }

    /** "actors > recipients @ place", with "-" for nobody. */
    public static String parties(Text text, Event event) {
        return list(text, event.actors()) + " > " + list(text, event.recipients()) + " @ "
                + (event.place() == null ? "-" : text.slice(event.place()));
    }

    private static String list(Text text, java.util.List<Span> spans) {
        return spans.isEmpty() ? "-" : spans.stream().map(text::slice).collect(Collectors.joining(", "));
    }
}
