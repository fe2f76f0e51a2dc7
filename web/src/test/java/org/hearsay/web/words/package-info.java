@NullMarked
package org.hearsay.web.words;

import org.jspecify.annotations.NullMarked;
