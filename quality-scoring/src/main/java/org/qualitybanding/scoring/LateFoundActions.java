package org.qualitybanding.scoring;

/** Whether actions that were found after the issue of the plan count for the compliance score (reading R8). */
public enum LateFoundActions {
    /** They have deadlines and nothing more. */
    NOT_COUNTED("actions found after the issue do not count"),

    /** They count like every other action. */
    COUNTED("actions found after the issue count");

    private final String label;

    LateFoundActions(String label) {
        this.label = label;
    }

    /**
     * Returns the setting in words.
     *
     * @return the words, such as {@code actions found after the issue do not count}
     */
    public String label() {
        return label;
    }
}
