/**
 * Article text and what is known of it from an HTML page.
 *
 * <p>{@link org.hearsay.intake.page.Page} is the door. The page's words are cut into blocks in one walk
 * ({@link org.hearsay.intake.page.Blocks}), each character with its place in the source; hints in markup say which regions
 * are menus, comments, captions ({@link org.hearsay.intake.page.Hints}); the region that holds most sentences is the body
 * ({@link org.hearsay.intake.page.Region}), from which stray blocks are dropped ({@link org.hearsay.intake.page.Sifting}).
 *
 * <p>Invariants: no recursion over the page's tree, so nesting does no harm; every run of the text maps to a range of the
 * source that says the same, but for entities and white space; what the page does not say is null.
 */
@NullMarked
package org.hearsay.intake.page;

import org.jspecify.annotations.NullMarked;
