package org.qualitybanding.timeline;

/** The kinds of fact that may prompt people to take a step of escalation (clause M17). */
public enum EscalationFactKind {
    /** The provider missed a timescale. */
    TIMESCALE_MISSED("the provider missed a timescale"),
    /** Evidence was found not sufficient, and nothing sufficient has come since. */
    EVIDENCE_NOT_SUFFICIENT("evidence was found not sufficient"),
    /** The provider's engagement was found unsatisfactory. */
    ENGAGEMENT_UNSATISFACTORY("the provider's engagement was found unsatisfactory"),
    /** The service's band is Poor. */
    POOR_BAND("the band is Poor");

    private final String inWords;

    EscalationFactKind(String inWords) {
        this.inWords = inWords;
    }

    /**
     * Returns the fact the way it stands in a report.
     *
     * @return the words, such as {@code the provider missed a timescale}
     */
    public String inWords() {
        return inWords;
    }
}
