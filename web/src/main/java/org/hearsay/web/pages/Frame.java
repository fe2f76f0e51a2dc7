package org.hearsay.web.pages;

import org.hearsay.web.progress.Progress;

/**
 * What stands around every page.
 *
 * @param title of the page, without the program's name
 * @param ask what stands in the field for questions
 * @param style address of the styles
 * @param script address of the script
 * @param reading how far the reading of articles has come
 * @param documents how many documents the ledger holds; negative where it was not asked
 */
public record Frame(
        String title,
        Section section,
        String ask,
        String style,
        String script,
        Progress.State reading,
        long documents) {
    /** The same with this in the field for questions. */
    public Frame asking(String its) {
        return new Frame(title, section, its, style, script, reading, documents);
    }
}
