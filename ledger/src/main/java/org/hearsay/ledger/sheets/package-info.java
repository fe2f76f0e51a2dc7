/**
 * What a ledger holds as tables, for spreadsheets and programs: which columns a claim, a question, a position, a voice, a series and a figure have, the same
 * wherever they are asked for, and how a line of them is written.
 */
@NullMarked
package org.hearsay.ledger.sheets;

import org.jspecify.annotations.NullMarked;
