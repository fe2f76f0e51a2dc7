/**
 * The annotated corpora that figures are measured on, read from their archives as published. Comes in: a folder with one folder
 * a corpus. Goes out: texts with their gold as spans in code points. Nothing here judges a reader.
 *
 * <p>Invariant: a span given out lies in its document's text, and a document whose text differs from the one that was annotated
 * is refused by its checksum.
 */
@NullMarked
package org.hearsay.bench.corpora;

import org.jspecify.annotations.NullMarked;
