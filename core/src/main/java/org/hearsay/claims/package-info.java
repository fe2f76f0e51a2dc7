/**
 * The claim: one attribution with all that is known of it, its assembly from the other rooms, and its formats.
 */
@NullMarked
package org.hearsay.claims;

import org.jspecify.annotations.NullMarked;
