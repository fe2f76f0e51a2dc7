/**
 * The ledger for programs: {@code /api/v1}, the stable addresses of claims, and the description of both, which is made of the same records as the
 * routes. {@link org.hearsay.web.api.Api} lists all addresses; each other class answers those of one kind.
 */
@NullMarked
package org.hearsay.web.api;

import org.jspecify.annotations.NullMarked;
