package org.hearsay.web.drawings;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Letters of Liberation Sans as outlines. Java draws text with fonts of the machine only, and fails where there are none; these come with PDFBox. Thread-safe.
 */
public final class Letters {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String CUT = "…";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;
    private final Map<Integer, Letter> letters = new HashMap<>();

    private record Letter(GeneralPath outline, double width) {}

    private Letters(TrueTypeFont font) throws IOException {
        this.font = font;
        glyphs = font.getUnicodeCmapLookup();
        unitsPerEm = font.getUnitsPerEm();
    }

    private static final class Loaded {
        private static final Letters LETTERS = load();
    }

    /** The letters, read when they are first wanted. */
    public static Letters get() {
        return Loaded.LETTERS;
    }

    private static Letters load() {
        try (InputStream stream = TTFParser.class.getResourceAsStream(FONT)) {
            return new Letters(new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(stream, FONT))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide a text is in letters of a size. */
    public double width(String text, double size) {
        return text.codePoints().mapToDouble(each -> letter(each).width()).sum() * size / unitsPerEm;
    }

    /** The text as far as there is room for it. */
    public String cut(String text, double size, double room) {
        if (width(text, size) <= room) {
            return text;
        }
        int end = text.codePointCount(0, text.length());
        String shorter;
        do {
            end--;
            shorter = text.substring(0, text.offsetByCodePoints(0, end)).stripTrailing() + CUT;
        } while (end > 0 && width(shorter, size) > room);
        return shorter;
    }

    /** The text on lines, none wider than the room but for a word that is; what the last line has no room for is cut. */
    public List<String> lines(String text, double size, double room, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= room || line.isEmpty() || lines.size() == most - 1) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines.stream().map(each -> cut(each, size, room)).toList();
    }

    /** The outlines of a text that begins at a point of its base line. */
    GeneralPath outline(String text, double x, double y, double size) {
        GeneralPath all = new GeneralPath();
        double scale = size / unitsPerEm;
        double at = x;
        for (int each : text.codePoints().toArray()) {
            Letter letter = letter(each);
            all.append(letter.outline().createTransformedShape(new AffineTransform(scale, 0, 0, -scale, at, y)), false);
            at += letter.width() * scale;
        }
        return all;
    }

    private synchronized Letter letter(int codePoint) {
        return letters.computeIfAbsent(glyphs.getGlyphId(codePoint), this::read);
    }

    private Letter read(int glyph) {
        try {
            GlyphData data = font.getGlyph().getGlyph(glyph);
            return new Letter(data == null ? new GeneralPath() : data.getPath(), font.getAdvanceWidth(glyph));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
