/** Charts as plain geometry: where things stand in per cent, so that templates draw SVG that scales without script. */
@NullMarked
package org.hearsay.web.charts;

import org.jspecify.annotations.NullMarked;
