package org.hearsay.web.drawings;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Drawings as pictures, two dots a pixel. One is drawn at a time, since a tall one takes forty megabytes. Needs no screen and no fonts. */
public final class Png {
    private static final int DOTS = 2;
    private static final float THIN = 1.6f;

    private Png() {}

    /** Writes the picture. @throws IOException only if the stream does */
    public static synchronized void write(Drawing drawing, Letters letters, OutputStream out) throws IOException {
        BufferedImage image =
                new BufferedImage(drawing.width() * DOTS, drawing.height() * DOTS, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(DOTS, DOTS);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, drawing.width(), drawing.height());
        drawing.shapes().forEach(shape -> draw(graphics, shape, letters));
        graphics.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(image);
        } finally {
            writer.dispose();
        }
    }

    private static void draw(Graphics2D graphics, Drawing.Shape shape, Letters letters) {
        switch (shape) {
            case Drawing.Line line -> {
                graphics.setColor(Color.decode(line.ink().colour()));
                graphics.setStroke(
                        line.dashed()
                                ? new BasicStroke(
                                        (float) line.thick(),
                                        BasicStroke.CAP_BUTT,
                                        BasicStroke.JOIN_MITER,
                                        10,
                                        new float[] {2, 3},
                                        0)
                                : new BasicStroke((float) line.thick(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            }
            case Drawing.Dot dot -> {
                Ellipse2D circle = new Ellipse2D.Double(
                        dot.x() - dot.radius(), dot.y() - dot.radius(), 2 * dot.radius(), 2 * dot.radius());
                Color ink = Color.decode(dot.ink().colour());
                graphics.setColor(dot.hollow() ? Color.WHITE : ink);
                graphics.fill(circle);
                graphics.setColor(ink);
                graphics.setStroke(new BasicStroke(THIN));
                graphics.draw(circle);
            }
            case Drawing.Head head -> {
                double back = head.rightwards() ? head.x() - 6 : head.x() + 6;
                GeneralPath path = new GeneralPath();
                path.moveTo(back, head.y() - 4);
                path.lineTo(head.x(), head.y());
                path.lineTo(back, head.y() + 4);
                graphics.setColor(Color.decode(head.ink().colour()));
                graphics.setStroke(new BasicStroke(2));
                graphics.draw(path);
            }
            case Drawing.Words words -> {
                double x = words.middle() ? words.x() - letters.width(words.text(), words.size()) / 2 : words.x();
                graphics.setColor(Color.decode(words.ink().colour()));
                graphics.fill(letters.outline(words.text(), x, words.y(), words.size()));
            }
        }
    }
}
