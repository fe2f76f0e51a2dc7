package org.hearsay.web.words;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.hearsay.ledger.StoredClaim.Party;
import org.hearsay.ledger.questions.Question.Taken;
import org.jspecify.annotations.Nullable;

/** Names of those who speak, and of where they do. */
public final class Names {
    private Names() {}

    /** An outlet; where none is known the last part of the document's address. */
    public static String outlet(@Nullable String outlet, String uri) {
        if (outlet != null) {
            return outlet;
        }
        String path = uri.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1);
        try {
            return last.isEmpty() ? uri : URLDecoder.decode(last.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // An address need not be well encoded.
            return last;
        }
    }

    /**
     * A voice; the outlet's own, and that of nobody named, are told as such.
     *
     * @param own whether it is the outlet's own
     */
    public static String voice(@Nullable String voice, boolean own, @Nullable String outlet, String uri) {
        if (own) {
            return Isolated.of(outlet(outlet, uri)) + " itself";
        }
        return voice == null ? "nobody named, in " + Isolated.of(outlet(outlet, uri)) : voice;
    }

    /** Who takes a position. */
    public static String voice(Taken taken) {
        return voice(
                taken.claim().source() == null ? null : taken.name(),
                isOwn(taken),
                taken.where().outlet(),
                taken.where().uri());
    }

    /** Whether it is the outlet's own voice. */
    public static boolean isOwn(Taken taken) {
        return taken.claim().kind().equals("own");
    }

    /** Who is meant, or how the article names them. */
    public static String of(Party party) {
        return party.actor() == null ? party.text() : party.actor().name();
    }

    /** How a claim came: the outlet, those who passed it on, the voice. */
    public static Stream<String> chain(Taken taken) {
        return Stream.of(
                        Stream.of(outlet(taken.where().outlet(), taken.where().uri())),
                        taken.claim().chain().stream().map(Names::of),
                        Stream.ofNullable(taken.claim().source()).map(Names::of))
                .flatMap(its -> its);
    }
}
