package org.hearsay.encoder;

/** What a name names, in the order in which the encoder labels them. */
public enum NameType {
    /** A human being, by name. */
    PERSON,
    /** A body: state organ, company, party, armed group. */
    ORGANIZATION,
    /** A place: country, town, region, building. */
    LOCATION,
    /** A nationality, or another group of people with a name. */
    GROUP,
    /** A named event. */
    EVENT,
    /** A named weapon or military vehicle. */
    WEAPON;

    /** Number of BIO labels. */
    static final int LABELS = 13;

    static NameType beginningWith(int label) {
        return values()[label / 2];
    }
}
