package org.qualitybanding.scoring;

/** What became of an action, as far as it is known (readings R14, R15 and R18). */
public enum ActionResult {
    /** The evidence found sufficient was submitted on or before the effective due date (reading R14). */
    MET_IN_TIME("met in time"),

    /** An accepted mitigation excuses it, whether or not it was met (clause M20, reading R18). */
    EXCUSED("excused"),

    /**
     * Not decided: not yet due, or evidence was sent in time and is not yet judged (reading R15). Never held against
     * the provider.
     */
    PENDING("pending"),

    /** Not met, partly met, or met late (reading R14). */
    NOT_MET_IN_TIME("not met in time");

    private final String label;

    ActionResult(String label) {
        this.label = label;
    }

    /**
     * Returns the result in words.
     *
     * @return the words, such as {@code met in time}
     */
    public String label() {
        return label;
    }
}
