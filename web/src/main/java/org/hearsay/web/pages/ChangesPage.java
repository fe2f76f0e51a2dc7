package org.hearsay.web.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.ledger.Revision;
import org.hearsay.ledger.StoredClaim;
import org.hearsay.ledger.Version;
import org.hearsay.web.guard.Refused;
import org.hearsay.web.words.Acts;
import org.hearsay.web.words.Cut;
import org.hearsay.web.words.Dates;
import org.hearsay.web.words.Isolated;
import org.hearsay.web.words.Links;
import org.hearsay.web.words.Names;
import org.hearsay.web.words.Numbers;
import org.jspecify.annotations.Nullable;

/** {@code /articles/DOCUMENT/changes}: what a version of a page says otherwise than the one before. */
public record ChangesPage(Site site) implements Page {
    private static final int MOST_SHOWN = 200;
    private static final int LONGEST = 700;

    /**
     * What is shown.
     *
     * @param before the version before; {@code now} this one
     * @param headline what the older version was headed; null where that is the same
     * @param rest what is not shown of long lists; empty for nothing
     */
    public record View(
            Frame frame,
            String title,
            Side before,
            Side now,
            @Nullable String headline,
            String sum,
            List<Pair> altered,
            List<Said> added,
            List<Said> dropped,
            String rest) {
        /** Makes the lists unchangeable. */
        public View {
            altered = List.copyOf(altered);
            added = List.copyOf(added);
            dropped = List.copyOf(dropped);
        }
    }

    /** A version. */
    public record Side(String name, String link, String added) {}

    /** A claim before and after. */
    public record Pair(Said before, Said after) {}

    /** A claim of a version. */
    public record Said(String link, String voice, String deed, String words) {}

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/articles/{document}/changes", this::answer);
    }

    private void answer(Context request) {
        String id = request.pathParam("document");
        Revision revision = site.ledger()
                .revision(id)
                .orElseThrow(() -> Refused.missing(
                        "Nothing to compare", "There is no such article, or no version before it at its address."));
        List<Version> versions =
                site.ledger().history(ArticlePage.entry(site, id).document().uri());
        int at = versions.stream().map(Version::id).toList().indexOf(id);
        Version now = versions.get(at);
        Version before = versions.get(at - 1);
        String title = Objects.requireNonNullElse(now.title(), "An article without a title");
        site.show(request, "changes.jte", view(revision, title, before, now));
    }

    private View view(Revision revision, String title, Version before, Version now) {
        long rest = Stream.of(revision.altered(), revision.added(), revision.dropped())
                .mapToLong(list -> Math.max(0, list.size() - MOST_SHOWN))
                .sum();
        String older = Objects.requireNonNullElse(before.title(), "no title");
        return new View(
                site.frame("What changed: " + title, Section.ARTICLES),
                title,
                side(before),
                side(now),
                older.equals(title) ? null : older,
                sum(revision),
                revision.altered().stream()
                        .limit(MOST_SHOWN)
                        .map(pair -> new Pair(said(pair.before()), said(pair.after())))
                        .toList(),
                said(revision.added()),
                said(revision.dropped()),
                rest == 0 ? "" : Numbers.count(rest, "more change"));
    }

    private static Side side(Version version) {
        return new Side(
                "Version " + version.number(),
                Links.article(version.id()),
                Dates.day(LocalDate.ofInstant(version.added(), ZoneOffset.UTC)));
    }

    /** For example: 12 claims are the same; 1 changed, 2 are new, none is gone. */
    private static String sum(Revision revision) {
        return (revision.kept() == 1 ? "1 claim is" : Numbers.count(revision.kept(), "claim") + " are") + " the same; "
                + number(revision.altered().size()) + " changed, "
                + number(revision.added().size()) + " new, "
                + number(revision.dropped().size()) + " gone.";
    }

    private static String number(int count) {
        return count == 0 ? "none" : Numbers.of(count);
    }

    private static List<Said> said(List<StoredClaim> claims) {
        return claims.stream().limit(MOST_SHOWN).map(ChangesPage::said).toList();
    }

    private static Said said(StoredClaim claim) {
        boolean own = claim.kind().equals("own");
        List<String> voices = new ArrayList<>();
        claim.chain().forEach(carrier -> voices.add(Names.of(carrier)));
        voices.add(own ? "the outlet’s own voice" : claim.source() == null ? "nobody named" : Names.of(claim.source()));
        return new Said(
                Links.claim(claim.id()),
                voices.stream().map(Isolated::of).collect(Collectors.joining(" ← ")),
                Acts.of(claim.stance()),
                Cut.to(claim.content(), LONGEST));
    }
}
