/** The pages: one class each, which reads the ledger and hands a record to the template of its name, and what all of them share. */
@NullMarked
package org.hearsay.web.pages;

import org.jspecify.annotations.NullMarked;
