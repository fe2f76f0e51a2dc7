@NullMarked
package org.hearsay.web.downloads;

import org.jspecify.annotations.NullMarked;
