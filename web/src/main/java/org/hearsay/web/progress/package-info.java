/** How far the reading of articles has come, told by whoever reads and shown by the pages. */
@NullMarked
package org.hearsay.web.progress;

import org.jspecify.annotations.NullMarked;
