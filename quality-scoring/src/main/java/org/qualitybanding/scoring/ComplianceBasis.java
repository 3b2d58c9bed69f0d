package org.qualitybanding.scoring;

/** What has to be met for a compliance score of 1 to be indicated (clause M19, reading R13). */
public enum ComplianceBasis {
    /** Every action has been met in time or is excused by an accepted mitigation. */
    ALL_MET("every action met in time or excused");

    private final String label;

    ComplianceBasis(String label) {
        this.label = label;
    }

    /**
     * Returns the basis in words.
     *
     * @return the words, such as {@code every action met in time or excused}
     */
    public String label() {
        return label;
    }
}
