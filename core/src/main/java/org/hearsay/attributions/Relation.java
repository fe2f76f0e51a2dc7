package org.hearsay.attributions;

import java.util.List;
import org.hearsay.encoder.Labelled;

/**
 * An attribution in words, before its chain is taken apart.
 *
 * @param cue the cue; its first word is its head
 * @param source the source, or none
 * @param content pieces of the content, in order
 * @param score mean probability of its labels and links
 */
record Relation(Labelled cue, List<Labelled> source, List<Labelled> content, double score) {}
