package org.hearsay.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.attributions.Attribution;
import org.hearsay.text.Text;

/**
 * The attributed claims of one article as brat standoff annotation, in the form of the PolNeAR corpus: a line for each span
 * (T, with type Source, Cue or Content) and one for each attribution (E, {@code Attribution}) that binds them.
 *
 * <p>As in that corpus, only the outermost attributions are written, with the source as it stands before its chain is taken
 * apart. The inner ones can be added as events of type {@code NestedAttribution} with roles {@code NestedSource},
 * {@code NestedCue}, {@code NestedContent}, and {@code Within}, the event whose content holds them.
 */
public final class BratFormat {
    private final Standoff standoff;
    private final Map<String, String> eventIds = new HashMap<>();

    private BratFormat(Text text) {
        this.standoff = new Standoff(text);
    }

    /**
     * The annotation file of one article.
     *
     * @param text the article's text, which stands in the file beside it
     * @param claims the article's claims; those in the outlet's own voice are passed over
     * @param nested whether to add attributions that stand in another's content
     */
    public static String of(Text text, List<Claim> claims, boolean nested) {
        BratFormat format = new BratFormat(text);
        format.bind(claims, false);
        if (nested) {
            format.bind(claims, true);
        }
        return format.standoff.toString();
    }

    private void bind(List<Claim> claims, boolean inner) {
        List<Claim> layer = claims.stream()
                .filter(claim -> claim.attribution() != null && isInner(claim.attribution()) == inner)
                .toList();
        layer.forEach(claim -> eventIds.put(claim.id(), "E" + (eventIds.size() + 1)));
        layer.forEach(claim -> standoff.add(event(claim, Objects.requireNonNull(claim.attribution()), inner)));
    }

    private static boolean isInner(Attribution attribution) {
        return attribution.within() >= 0;
    }

    private String event(Claim claim, Attribution attribution, boolean inner) {
        String prefix = inner ? "Nested" : "";
        StringBuilder event = new StringBuilder(eventIds.get(claim.id())).append('\t');
        event.append(standoff.bound(prefix + "Attribution", attribution.cue()));
        if (!attribution.source().isEmpty()) {
            event.append(' ').append(standoff.bound(prefix + "Source", attribution.source()));
        }
        event.append(' ').append(standoff.bound(prefix + "Cue", attribution.cue()));
        event.append(' ').append(standoff.bound(prefix + "Content", attribution.content()));
        String outer = claim.within() == null ? null : eventIds.get(claim.within());
        return inner && outer != null ? event + " Within:" + outer : event.toString();
    }
}
