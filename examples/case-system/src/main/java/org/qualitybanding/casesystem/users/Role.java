package org.qualitybanding.casesystem.users;

/** What a user may do. */
public enum Role {
    /** May read everything. */
    READ_ONLY,
    /** May record facts as well. */
    REVIEWER,
    /** May also put all reviews under another policy, and read the audit trail. */
    MANAGER
}
