package org.hearsay.web.pages;

/** Which entry of the menu a page belongs to. */
public enum Section {
    QUESTIONS,
    FIGURES,
    VOICES,
    ARTICLES,
    CORRECTIONS,
    SEARCH,
    API,
    NONE
}
