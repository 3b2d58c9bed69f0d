package org.qualitybanding.scoring;

/** What can be wrong with rules that are to give each case exactly one sensible answer. */
public enum FindingKind {
    /** There are cases that no rule answers. */
    HOLE("hole"),

    /** There are cases that two rules answer. */
    OVERLAP("overlap"),

    /** A rule never decides. */
    UNREACHABLE_RULE("unreachable rule"),

    /** One more action, or an action rated one step more urgent, leads to a better outcome. */
    NOT_MONOTONE("not monotone"),

    /**
     * A minor action that turns out to be significant leads to a better outcome. A policy is not refused for it,
     * because the published model itself has this property: it counts significant and minor actions apart, so that 35
     * minor actions are Outcome 3, and 34 with a significant one are Outcome 2.
     */
    REGRADING_IMPROVES("regrading improves"),

    /** A pair of scores has no band. */
    MATRIX_HOLE("hole in the matrix"),

    /** A band falls when a score rises. */
    MATRIX_FALLS("matrix falls");

    private final String label;

    FindingKind(String label) {
        this.label = label;
    }

    /**
     * Returns the kind in words.
     *
     * @return the words, such as {@code unreachable rule}
     */
    public String label() {
        return label;
    }
}
