/**
 * Pieces in, scores out: the tokenizer, the ONNX session, and one analysis an article from which every room reads.
 */
@NullMarked
package org.hearsay.encoder;

import org.jspecify.annotations.NullMarked;
