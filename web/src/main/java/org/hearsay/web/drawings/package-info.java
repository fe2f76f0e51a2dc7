/**
 * Drawings that leave the server as files. In: shapes on a canvas. Out: an SVG file that needs nothing else, or a picture.
 *
 * <p>Invariants: both show the same; neither needs a font of the machine, since letters of pictures are drawn as outlines of a font that comes along, and
 * texts are cut by its widths.
 */
@NullMarked
package org.hearsay.web.drawings;

import org.jspecify.annotations.NullMarked;
