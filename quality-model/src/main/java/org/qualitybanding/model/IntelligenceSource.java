package org.qualitybanding.model;

/** The sources of intelligence, in the document's order and by its names (clause M1). */
public enum IntelligenceSource {
    /** What practitioners report of a service. */
    PRACTITIONER_INFORMATION("Practitioner information"),
    /** A quality check by an organisation that is led by the people who use services. */
    USER_LED_ORGANISATION_QUALITY_CHECK("User-led organisation quality check"),
    /** Electronic Call Monitoring. */
    ELECTRONIC_CALL_MONITORING("Electronic Call Monitoring (ECM)"),
    /** Quality Compass. */
    QUALITY_COMPASS("Quality Compass"),
    /** Compliance as the Care Quality Commission (CQC) found it. */
    CQC_COMPLIANCE("CQC Compliance"),
    /** What reaches the Quality Helpline. */
    QUALITY_HELPLINE_INTELLIGENCE("Quality Helpline Intelligence"),
    /** Safeguarding information. */
    SAFEGUARDING_INFORMATION("Safeguarding Information");

    private final String label;

    IntelligenceSource(String label) {
        this.label = label;
    }

    /**
     * Returns the name of the source the way the document writes it.
     *
     * @return the name, such as {@code Electronic Call Monitoring (ECM)}
     */
    public String label() {
        return label;
    }
}
