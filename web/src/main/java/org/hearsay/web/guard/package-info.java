/** What stands between the network and the pages: which requests are answered at all, and the headers of all answers. */
@NullMarked
package org.hearsay.web.guard;

import org.jspecify.annotations.NullMarked;
