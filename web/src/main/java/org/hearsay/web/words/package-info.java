/** Times, numbers and filters in words for people. */
@NullMarked
package org.hearsay.web.words;

import org.jspecify.annotations.NullMarked;
