/**
 * Mentions to actors: names, titles, pronouns and epithets, within one article.
 */
@NullMarked
package org.hearsay.actors;

import org.jspecify.annotations.NullMarked;
