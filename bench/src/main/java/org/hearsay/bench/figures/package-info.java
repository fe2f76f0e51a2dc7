/** What gold and reader say of reported figures, compared. */
@NullMarked
package org.hearsay.bench.figures;

import org.jspecify.annotations.NullMarked;
