/** Article in, claims out: {@link org.hearsay.Extractor} is the one class that a user of the library needs. */
@NullMarked
package org.hearsay;

import org.jspecify.annotations.NullMarked;
