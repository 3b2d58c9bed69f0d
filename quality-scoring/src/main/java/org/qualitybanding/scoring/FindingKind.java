package org.qualitybanding.scoring;

/** What can be wrong with rules that are to give each case exactly one sensible answer. */
public enum FindingKind {
    /** There are cases that no rule answers. */
    HOLE("hole"),

    /** There are cases that two rules answer. */
    OVERLAP("overlap"),

    /** A rule never decides. */
    UNREACHABLE_RULE("unreachable rule"),

    /** A case gets better by becoming worse. */
    NOT_MONOTONE("not monotone"),

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
