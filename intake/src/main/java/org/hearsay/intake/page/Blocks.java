package org.hearsay.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Cuts a page into blocks, in one walk without recursion. */
final class Blocks implements NodeFilter {
    /** Elements whose text is no part of what a page says. */
    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "select",
            "option",
            "textarea",
            "input",
            "button",
            "dialog",
            "head",
            "title",
            "map",
            "datalist",
            "progress");

    private final String source;
    private final List<Block> blocks = new ArrayList<>();
    private Traced text = new Traced();
    private @Nullable Element owner;
    private @Nullable Element lastOwner;
    private int links;
    private int linked;
    private int breaks;

    private Blocks(String source) {
        this.source = source;
    }

    /** The blocks below an element, in the page's order. */
    static List<Block> of(Element root, String source) {
        Blocks blocks = new Blocks(source);
        NodeTraversor.filter(blocks, root);
        blocks.flush();
        return List.copyOf(blocks.blocks);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words);
        } else if (node instanceof Element element) {
            if (UNREAD.contains(element.normalName()) || isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            } else if (isBlock(element)) {
                flush();
            }
        }
        return FilterResult.CONTINUE;
    }

    static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().indexOf('-') > 0;
    }

    private static boolean isHidden(Element element) {
        return (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found"))
                || element.attr("style").replace(" ", "").contains("display:none");
    }

    private void enter(Element element) {
        String name = element.normalName();
        if (name.equals("a")) {
            links++;
        } else if (name.equals("br")) {
            breaks++;
            int at = element.sourceRange().isTracked() ? element.sourceRange().startPos() : 0;
            text.lineBreak(at, Math.max(at, element.sourceRange().endPos()));
            if (breaks > 1) {
                flush();
            }
        } else if (isBlock(element)) {
            flush();
        }
    }

    private void add(TextNode words) {
        if (!words.sourceRange().isTracked()) {
            return;
        }
        if (!words.isBlank()) {
            if (text.isEmpty()) {
                owner = blockOf(words);
            }
            breaks = 0;
        }
        int before = text.length();
        Alignment.trace(
                words.getWholeText(),
                source,
                words.sourceRange().startPos(),
                words.sourceRange().endPos(),
                text);
        if (links > 0) {
            linked += text.length() - before;
        }
    }

    private static @Nullable Element blockOf(Node node) {
        for (Node up = node.parent(); up != null; up = up.parent()) {
            if (up instanceof Element element && isBlock(element)) {
                return element;
            }
        }
        return null;
    }

    private void flush() {
        String words = text.text();
        if (!words.isBlank() && owner != null) {
            blocks.add(new Block(
                    owner, words, text.runs(), Math.min(linked, words.length()), !Objects.equals(owner, lastOwner)));
            lastOwner = owner;
        }
        if (!text.isEmpty()) {
            text = new Traced();
        }
        owner = null;
        linked = 0;
        breaks = 0;
    }
}
