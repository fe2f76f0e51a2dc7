package org.hearsay.intake.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** A page's blocks and regions: how much prose each region holds, what markup says of it, and which ones are set aside. */
final class Outline {
    /** Above this share of links, a block's words are no prose. */
    private static final double MOSTLY_LINKS = 0.5;

    /** A region with more of the page's prose than this is not set aside on a name's word alone. */
    private static final double TOO_MUCH_TO_LOSE = 0.5;

    /** The same for regions whose name also says that they are the body. */
    private static final double TOO_MUCH_OF_BODY = 0.2;

    /** A byline or date that is longer than this holds more than that. */
    private static final int LONGEST_BYLINE = 300;

    private static final int LONGEST_DATE = 100;

    /** When names would set nearly everything aside, they are believed only of regions with less prose than this. */
    private static final double LITTLE = 150;

    /** The share of the prose that must remain for names to be believed. */
    private static final double ENOUGH = 0.2;

    private final List<Block> blocks;
    private final Element root;
    private final boolean trusting;
    private final IdentityHashMap<Element, Set<Hint>> hints = new IdentityHashMap<>();
    private final IdentityHashMap<Element, double[]> all = new IdentityHashMap<>();
    private final IdentityHashMap<Element, double[]> kept = new IdentityHashMap<>();
    private final IdentityHashMap<Element, Boolean> aside = new IdentityHashMap<>();

    /** The outline of a page; where its names mislead so far that hardly any prose remains, they are believed less. */
    static Outline of(List<Block> blocks, Element root) {
        Outline outline = new Outline(blocks, root, true);
        double[] sums = outline.all.getOrDefault(root, new double[2]);
        return outline.prose(root) < ENOUGH * sums[0] ? new Outline(blocks, root, false) : outline;
    }

    private Outline(List<Block> blocks, Element root, boolean trusting) {
        this.trusting = trusting;
        this.blocks = blocks;
        this.root = root;
        for (Block block : blocks) {
            for (Element e = block.element(); e != null; e = e.parent()) {
                double[] sums = all.computeIfAbsent(e, k -> new double[2]);
                sums[0] += weight(block);
                sums[1] += block.text().length();
            }
        }
        for (Block block : blocks) {
            if (!isAside(block.element())) {
                for (Element e = block.element(); e != null; e = e.parent()) {
                    kept.computeIfAbsent(e, k -> new double[1])[0] += weight(block);
                }
            }
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    Element root() {
        return root;
    }

    /** How much a block speaks for an article. */
    static double weight(Block block) {
        return block.heading() > 0 || block.linkShare() > MOSTLY_LINKS
                ? 0
                : Prose.weight(block.text()) * (1 - block.linkShare());
    }

    /** How much prose a region holds, regions set aside not counted. */
    double prose(Element element) {
        double[] sum = kept.get(element);
        return sum == null ? 0 : sum[0];
    }

    /** How many characters a region holds, regions set aside counted. */
    double length(Element element) {
        return all.getOrDefault(element, new double[2])[1];
    }

    /** What an element's own markup says. */
    Set<Hint> hints(Element element) {
        return hints.computeIfAbsent(element, e -> Hints.standard().of(e));
    }

    /** What the markup around a block says, up to a region. */
    Set<Hint> hints(Block block, Element within) {
        Set<Hint> found = EnumSet.noneOf(Hint.class);
        for (Element e = block.element(); e != null && !e.equals(within); e = e.parent()) {
            found.addAll(hints(e));
        }
        return found;
    }

    /** Whether an element, or one around it, is set aside. */
    boolean isAside(Element element) {
        Element top = element;
        while (top != null && !aside.containsKey(top)) {
            top = top.parent();
        }
        boolean answer = top != null && aside.getOrDefault(top, false);
        // From the outermost unknown element inwards; the way is walked twice, never by recursion.
        Deque<Element> way = new ArrayDeque<>();
        for (Element e = element; e != null && !e.equals(top); e = e.parent()) {
            way.push(e);
        }
        for (Element e : way) {
            answer = answer || isSetAside(e);
            aside.put(e, answer);
        }
        return answer;
    }

    private boolean isSetAside(Element element) {
        String name = element.normalName();
        if (element.equals(root) || name.equals("html") || name.equals("main") || name.equals("h1")) {
            return false;
        }
        Set<Hint> found = hints(element);
        double[] sums = all.getOrDefault(element, new double[2]);
        double share = sums[0] / Math.max(1, all.getOrDefault(root, new double[2])[0]);
        if (found.contains(Hint.COMMENTS)) {
            return !found.contains(Hint.BODY) && (share < TOO_MUCH_TO_LOSE || element.selectFirst("h1") == null);
        }
        if (found.contains(Hint.CAPTION)) {
            return share < TOO_MUCH_OF_BODY;
        }
        if (found.contains(Hint.STRAY) && !found.contains(Hint.LEAD)) {
            boolean little = trusting || sums[0] < LITTLE || Hints.standard().isTagged(element, Hint.STRAY);
            return little && share < (found.contains(Hint.BODY) ? TOO_MUCH_OF_BODY : TOO_MUCH_TO_LOSE);
        }
        return (found.contains(Hint.BYLINE) && sums[1] < LONGEST_BYLINE)
                || (found.contains(Hint.DATE) && sums[1] < LONGEST_DATE);
    }
}
