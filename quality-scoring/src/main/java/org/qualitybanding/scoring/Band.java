package org.qualitybanding.scoring;

/**
 * The quality banding of a service (clause M22). A band belongs to one service, never to a provider with several
 * (reading R21).
 *
 * <p>The constants go from the lowest band to the highest; which scores lead to which is a policy's {@code BandingMatrix}. A
 * band is added here, at its height, and to that matrix, and gets a text; in Java only Poor is named anywhere else. Columns of decisions hold a band as its
 * place among these constants, so a new one moves those above it.
 */
public enum Band {
    /** The lowest band: many or serious actions, and no appropriate steps to put them right (clause M24). */
    POOR("Poor"),

    /** The band between. */
    ADEQUATE("Adequate"),

    /** The highest band: few actions, none of them significant, and they are met in time. */
    GOOD("Good");

    private final String words;

    Band(String words) {
        this.words = words;
    }

    /**
     * Returns the name of the band the way the published model writes it.
     *
     * @return {@code Poor}, {@code Adequate} or {@code Good}
     */
    public String words() {
        return words;
    }
}
