/** How events are shown and compared with coded records. */
@NullMarked
package org.hearsay.bench.events;

import org.jspecify.annotations.NullMarked;
