@NullMarked
package org.hearsay.web.reader;

import org.jspecify.annotations.NullMarked;
