/** Contested questions against our own gold of them. */
@NullMarked
package org.hearsay.bench.questions;

import org.jspecify.annotations.NullMarked;
