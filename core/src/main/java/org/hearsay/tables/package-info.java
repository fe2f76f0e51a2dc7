/**
 * The tables that hold language: lexicons, gazetteers, units and rules, as documented files of the model's resources. One reader serves
 * every room; what a table's columns mean is told in its header and known to the room that reads it.
 */
@NullMarked
package org.hearsay.tables;

import org.jspecify.annotations.NullMarked;
