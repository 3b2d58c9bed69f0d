package org.qualitybanding.model;

/**
 * How much concern an item of intelligence gives, as the person who recorded it judged.
 *
 * <p>The document names no levels; these are this library's own (reading R22). They are few, so that two people who read the
 * same report choose the same one: three degrees of concern, and {@link #NONE}, because intelligence can be good news. A
 * favourable report is something that is known, and so is not the same as no report at all.
 *
 * <p>The constants go from the least concern to the most. What each weighs is a matter of a policy, not of the record.
 */
public enum LevelOfConcern {
    /** Nothing to be concerned about, or good news. */
    NONE("no concern"),
    /** Something to keep in mind. */
    LOW("low concern"),
    /** Something to look into. */
    MEDIUM("medium concern"),
    /** Something that may mean harm to people. */
    HIGH("high concern");

    private final String label;

    LevelOfConcern(String label) {
        this.label = label;
    }

    /**
     * Returns the level in words.
     *
     * @return the words, such as {@code high concern}
     */
    public String label() {
        return label;
    }
}
