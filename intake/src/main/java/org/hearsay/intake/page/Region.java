package org.hearsay.intake.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the region of a page that holds the article's body: down from the top, as long as one branch holds most of the prose. */
final class Region {
    /** A branch is followed if it holds this share of the prose; less if its name says that it is the body. */
    private static final double SHARE = 0.75;

    private static final double SHARE_OF_BODY = 0.45;

    /** Inside what is called the body, next to nothing may be lost. */
    private static final double SHARE_WITHIN_BODY = 0.9;

    /** A piece of a body holds at least this share of what its largest piece holds. */
    private static final double PIECE = 0.25;

    private Region() {}

    static Element body(Outline outline) {
        Element region = outline.root();
        boolean within = false;
        for (Element next = next(outline, region, within); next != null; next = next(outline, region, within)) {
            region = next;
            within |= isNamedBody(outline, next);
        }
        return region;
    }

    private static @Nullable Element next(Outline outline, Element region, boolean within) {
        Element best = null;
        for (Element child = region.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (best == null || outline.prose(child) > outline.prose(best)) {
                best = child;
            }
        }
        if (best == null || outline.prose(best) == 0 || (!best.isBlock() && best.childrenSize() == 0)) {
            return null;
        }
        if (outline.prose(best) < outline.prose(region) && hasPeer(outline, best)) {
            return null;
        }
        double need = within ? SHARE_WITHIN_BODY : isNamedBody(outline, best) ? SHARE_OF_BODY : SHARE;
        return outline.prose(best) >= need * outline.prose(region) ? best : null;
    }

    /** Whether a body is cut into pieces: another branch of the same class holds prose as well. */
    private static boolean hasPeer(Outline outline, Element branch) {
        if (branch.className().isBlank() || !isNamedBody(outline, branch)) {
            return false;
        }
        for (Element other = branch.firstElementSibling(); other != null; other = other.nextElementSibling()) {
            if (!other.equals(branch)
                    && other.className().equals(branch.className())
                    && outline.prose(other) >= PIECE * outline.prose(branch)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedBody(Outline outline, Element element) {
        Set<Hint> hints = outline.hints(element);
        return hints.contains(Hint.BODY) && !element.normalName().equals("main");
    }
}
