package org.hearsay.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.intake.scraped.LeftOutRules;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Keeps the blocks of a body region that are the article's own words. */
final class Sifting {
    private static final double MOSTLY_LINKS = 0.6;

    /** In lists and tables, fewer links already make a menu. */
    private static final double MANY_LINKS = 0.4;

    /** An announcement of another story is shorter, and its heading not further up. */
    private static final int LONGEST_CARD = 600;

    private static final int CARD_DEPTH = 4;

    /** Standfirsts are at least this long. */
    private static final int SHORTEST_LEAD = 40;

    private final Outline outline;
    private final Element region;
    private final @Nullable Block title;

    Sifting(Outline outline, Element region, @Nullable Block title) {
        this.outline = outline;
        this.region = region;
        this.title = title;
    }

    List<Block> kept() {
        List<Block> kept = new ArrayList<>();
        boolean titleSeen = title == null;
        boolean titleInside = title != null && isInside(title.element());
        List<Boolean> cut = new ArrayList<>();
        boolean gap = false;
        for (Block block : outline.blocks()) {
            if (block.equals(title)) {
                titleSeen = true;
                continue;
            }
            boolean inside = isInside(block.element());
            boolean keeps = inside
                    ? (titleSeen || !titleInside || isLead(block)) && isArticle(block)
                    : titleSeen && kept.isEmpty() && isLead(block);
            if (keeps) {
                kept.add(block);
                cut.add(gap);
                gap = false;
            } else {
                gap |= inside;
            }
        }
        return withoutOrphans(kept, cut);
    }

    private boolean isInside(Element element) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.equals(region)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLead(Block block) {
        return block.text().length() >= SHORTEST_LEAD
                && block.linkShare() < MANY_LINKS
                && !outline.isAside(block.element())
                && outline.hints(block, outline.root()).contains(Hint.LEAD)
                && isArticle(block);
    }

    private boolean isArticle(Block block) {
        if (outline.isAside(block.element()) || isTitle(block)) {
            return false;
        }
        if (block.linkShare() > MOSTLY_LINKS && !isProseLink(block)) {
            return false;
        }
        if (isCard(block)) {
            return false;
        }
        Element list = list(block.element());
        if (list != null && isMenu(list)) {
            return false;
        }
        return !LeftOutRules.standard().isLeftOut(block.text());
    }

    /** A sentence that is one link, among the paragraphs of a text. */
    private static boolean isProseLink(Block block) {
        return block.element().normalName().equals("p") && block.text().length() > 80 && block.linkShare() < 0.9;
    }

    /** Whether the block is part of another story's announcement: a linked heading with a few words around it. */
    private boolean isCard(Block block) {
        if (block.heading() > 0) {
            return block.linkShare() > 0.9;
        }
        Element card = block.element();
        for (int level = 0; level < CARD_DEPTH && card != null && !card.equals(region); level++) {
            if (outline.length(card) > LONGEST_CARD) {
                return false;
            }
            Element heading = card.selectFirst("h2, h3, h4, h5");
            if (heading != null) {
                Element link = heading.selectFirst("a[href]");
                Element around = heading.closest("a[href]");
                return around != null
                        || (link != null
                                && link.text().length() > heading.text().length() * 0.9);
            }
            card = card.parent();
        }
        return false;
    }

    private boolean isTitle(Block block) {
        return title != null && Titles.likeness(block.text(), title.text()) > 0.9;
    }

    private @Nullable Element list(Element element) {
        Element list = null;
        for (Element e = element; e != null && !e.equals(region); e = e.parent()) {
            String name = e.normalName();
            if (name.equals("ul") || name.equals("ol") || name.equals("dl")) {
                list = e;
            }
        }
        return list;
    }

    private static boolean isMenu(Element list) {
        int length = list.text().length();
        int linked = 0;
        for (Element link : list.select("a")) {
            linked += link.text().length();
        }
        return linked > length * MANY_LINKS;
    }

    /** Without headings that nothing follows: at the end, or before a gap and another heading. */
    private static List<Block> withoutOrphans(List<Block> kept, List<Boolean> cut) {
        List<Block> result = new ArrayList<>();
        boolean followed = false;
        int level = 0;
        for (int i = kept.size() - 1; i >= 0; i--) {
            Block block = kept.get(i);
            boolean gapAfter = i + 1 < kept.size() && cut.get(i + 1);
            int heading = block.heading();
            if (heading > 0 && (!followed || (gapAfter && level > 0 && level <= heading))) {
                continue;
            }
            followed = true;
            level = heading;
            result.add(block);
        }
        return result.reversed();
    }
}
