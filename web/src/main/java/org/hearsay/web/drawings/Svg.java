package org.hearsay.web.drawings;

import java.util.Locale;

/** Drawings as SVG files that need nothing else: colours and fonts stand beside each shape, so that neither a policy nor a program drops them. */
public final class Svg {
    private Svg() {}

    /** The file. */
    public static String of(Drawing drawing) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" role=\"img\" aria-labelledby=\"title desc\" width=\"")
                .append(drawing.width())
                .append("\" height=\"")
                .append(drawing.height())
                .append("\" viewBox=\"0 0 ")
                .append(drawing.width())
                .append(' ')
                .append(drawing.height())
                .append("\" font-family=\"'Liberation Sans', Arial, Helvetica, sans-serif\">\n<title id=\"title\">")
                .append(escaped(drawing.title()))
                .append("</title>\n<desc id=\"desc\">")
                .append(escaped(drawing.description()))
                .append("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        drawing.shapes().forEach(shape -> out.append(shape(shape)).append('\n'));
        return out.append("</svg>\n").toString();
    }

    private static String shape(Drawing.Shape shape) {
        return switch (shape) {
            case Drawing.Line line ->
                String.format(
                        Locale.ROOT,
                        "<line x1=\"%.2f\" y1=\"%.2f\" x2=\"%.2f\" y2=\"%.2f\" stroke=\"%s\" stroke-width=\"%.1f\"%s/>",
                        line.x1(),
                        line.y1(),
                        line.x2(),
                        line.y2(),
                        line.ink().colour(),
                        line.thick(),
                        line.dashed() ? " stroke-dasharray=\"2 3\"" : "");
            case Drawing.Dot dot ->
                String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.1f\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.6\"/>",
                        dot.x(),
                        dot.y(),
                        dot.radius(),
                        dot.hollow() ? "#ffffff" : dot.ink().colour(),
                        dot.ink().colour());
            case Drawing.Head head ->
                String.format(
                        Locale.ROOT,
                        "<path d=\"M%.2f %.2fl%d -4m0 8l%d -4\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                        head.x(),
                        head.y(),
                        head.rightwards() ? -6 : 6,
                        head.rightwards() ? 6 : -6,
                        head.ink().colour());
            case Drawing.Words words -> words(words);
        };
    }

    private static String words(Drawing.Words words) {
        String text = String.format(
                Locale.ROOT,
                "<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.1f\" fill=\"%s\"%s>%s</text>",
                words.x(),
                words.y(),
                words.size(),
                words.ink().colour(),
                words.middle() ? " text-anchor=\"middle\"" : "",
                escaped(words.text()));
        return words.link() == null
                ? text
                : "<a href=\"" + escaped(words.link()) + "\" text-decoration=\"underline\">" + text + "</a>";
    }

    /** What XML 1.0 does not take is left out: an article may hold it. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(each -> each >= ' ' && !(each >= 0xD800 && each <= 0xDFFF) && (each & 0xFFFE) != 0xFFFE)
                .forEach(each -> {
                    switch (each) {
                        case '&' -> out.append("&amp;");
                        case '<' -> out.append("&lt;");
                        case '>' -> out.append("&gt;");
                        case '"' -> out.append("&quot;");
                        default -> out.appendCodePoint(each);
                    }
                });
        return out.toString();
    }
}
