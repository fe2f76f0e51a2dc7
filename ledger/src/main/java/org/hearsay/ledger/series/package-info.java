/**
 * Figures across articles: rival and successive counts of one thing, lined up by who counts. Data in, data out: no database, no clock.
 *
 * <p>In: documents with their claims ({@link org.hearsay.ledger.Entry}). Out: {@link org.hearsay.ledger.series.Series}, each with its points by reporter and
 * what they are to one another.
 *
 * <p>Rules:
 * <ul>
 *   <li>A figure's place and kind of happening are what its own claim tells, else its sentence, else the sentences before, else the article's lead. A town is taken
 *       before a province, a province before a country. Its day is that of claim or sentence, else the lead's if the lead speaks of the same place. What
 *       nothing tells stays unknown.
 *   <li>Two figures are of one incident if they share a place, their days are the same, and their kinds of happening do not exclude one another. Gas attacks,
 *       crashes and earthquakes are so rare that the country will do for the place; an epidemic has no day, and its counts are within weeks. A figure
 *       whose day is unknown, or known to a month only, joins an incident only if exactly one will have it.
 *   <li>A part (children, soldiers) is another series than the whole, and what is counted over a war is another than what was counted of one day.
 *   <li>A point stands as of the day that its words tell, else the day on which it was said, else that of publication.
 *   <li>A reporter's own points are compared one with the next: same, raised, lowered. A lower count after "at least" a higher one is a lowered one; one that
 *       the reporter has given before and left since is told again, as copies do, and lowers nothing. Of two numbers as of one day in one article the
 *       lower one is a part, unless the words say that a count is put right.
 *   <li>Points of two reporters are compared if their days are at most two apart, or their numbers nearly the same: they clash only if no number satisfies both, so "at least 17" and 23
 *       agree. Whoever counts fewer has not said that there are no more, but an exact number excludes every other.
 * </ul>
 *
 * <p>Invariants: the same entries give the same series in whatever order they come; each point names the claim and the words that it rests on. Series around
 * some counts ({@link org.hearsay.ledger.series.Surroundings}) are those that all counts give.
 */
@NullMarked
package org.hearsay.ledger.series;

import org.jspecify.annotations.NullMarked;
