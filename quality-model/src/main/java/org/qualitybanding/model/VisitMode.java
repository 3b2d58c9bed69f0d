package org.qualitybanding.model;

/** How the initial domains are reviewed. */
public enum VisitMode {
    /** A reviewer visits the location (clause M6). */
    ON_SITE,
    /** Visits are suspended, and evidence is requested instead (clause M7). */
    REMOTE
}
