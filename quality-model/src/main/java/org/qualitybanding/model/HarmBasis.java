package org.qualitybanding.model;

/**
 * Whether what an action is about has caused harm or is likely to (clause M13).
 *
 * <p>Significance follows from it: anything that has caused or is likely to cause harm is significant, everything else is
 * minor.
 */
public enum HarmBasis {
    /** Harm has been caused: the action is significant. */
    CAUSED,
    /** Harm is likely: the action is significant. */
    LIKELY,
    /** Neither: the action is minor. */
    NONE;

    /**
     * Tells whether an action on this basis is significant (clause M13).
     *
     * @return true for {@link #CAUSED} and {@link #LIKELY}
     */
    public boolean significant() {
        return this != NONE;
    }
}
