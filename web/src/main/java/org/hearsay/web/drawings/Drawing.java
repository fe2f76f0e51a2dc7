package org.hearsay.web.drawings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Shapes on a white canvas. Lengths are pixels of a usual screen, from the upper left corner.
 *
 * @param title what it shows, in few words
 * @param description the same in full, for those who do not see it
 * @param shapes in the order in which they are drawn
 */
public record Drawing(int width, int height, String title, String description, List<Shape> shapes) {
    /** Makes the list unchangeable. */
    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** How dark something is. */
    public enum Ink {
        FULL("#17191c"),
        SOFT("#4a4f56"),
        RULE("#d9dad6");

        private final String colour;

        Ink(String colour) {
            this.colour = colour;
        }

        /** For example: #17191c. */
        public String colour() {
            return colour;
        }
    }

    /** Something that is drawn. */
    public sealed interface Shape permits Line, Dot, Head, Words {}

    /** A straight line. */
    public record Line(double x1, double y1, double x2, double y2, double thick, Ink ink, boolean dashed)
            implements Shape {}

    /** A circle, filled or hollow. */
    public record Dot(double x, double y, double radius, Ink ink, boolean hollow) implements Shape {}

    /** The head of an arrow, with its point there. */
    public record Head(double x, double y, boolean rightwards, Ink ink) implements Shape {}

    /**
     * A line of text.
     *
     * @param x where it begins, or its middle
     * @param y its base line
     * @param link where it leads; null for nowhere
     */
    public record Words(
            double x,
            double y,
            double size,
            String text,
            boolean middle,
            Ink ink,
            @Nullable String link) implements Shape {}
}
