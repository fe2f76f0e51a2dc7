/**
 * The filter language: which claims, or questions, somebody asks for. In: one line of text, or the arguments of a command. Out: a
 * {@link org.hearsay.ledger.filter.Filter}, whose text form is the canonical one and reads back as the same filter.
 *
 * <pre>
 * filter      = alternative { [ "AND" ] alternative } ;
 * alternative = term { "OR" term } | "(" term { "OR" term } ")" ;
 * term        = [ "-" ] ( field ":" value { "," value } | text ) ;
 * field       = "actor" | "voice" | "act" | "kind" | "place" | "outlet" | "since" | "until" | "on"
 *             | "dated" | "certainty" | "polarity" | "contested" ;
 * value, text = word | '"' { character | '\"' | '\\' } '"' ;
 * word        = characters without blanks, quotation marks and parentheses; in a value without commas ;
 * </pre>
 *
 * <p>Terms side by side must all hold; {@code OR} binds closer than that, and parentheses only show it. Of several values one must hold.
 * {@code -} turns a term round. {@code since}, {@code until} and {@code on} take one ISO 8601 day, month or year, both ends
 * included. A text is found where its words stand side by side in this order, whatever their ending; words that stand in nearly every text
 * ({@code the}, {@code of}) cannot be searched for alone.
 *
 * <p>Invariants: a filter is immutable and holds no empty alternative; {@code parse(filter.toString())} equals the filter; nothing here knows a
 * database, and the same filter finds the same claims on all of them.
 */
@NullMarked
package org.hearsay.ledger.filter;

import org.jspecify.annotations.NullMarked;
