/**
 * The commands and their terminal output.
 *
 * <p>In: arguments, files and standard input. Out: results on standard output, everything else on standard error, and an
 * {@link org.hearsay.cli.ExitCode}. {@link org.hearsay.cli.Hearsay} is the door; each command is a class that knows its options
 * and its work. What the surroundings are like (is this a terminal, how wide, may it be coloured) is asked once, by
 * {@link org.hearsay.cli.Console}.
 *
 * <p>Invariants: results come in the order of the input, whole lines only, whatever happens; memory does not grow with the
 * number of articles.
 */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
