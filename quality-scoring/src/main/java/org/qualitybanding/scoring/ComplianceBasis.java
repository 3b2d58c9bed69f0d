package org.qualitybanding.scoring;

/**
 * What has to be met for a compliance score of 1 to be indicated (clause M19): by default every action, and otherwise by a
 * setting of reading R13.
 */
public enum ComplianceBasis {
    /** Every action has been met in time or is excused by an accepted mitigation. The default. */
    ALL_MET(false),

    /**
     * Every action that is significant or red has been met in time or is excused, and of the rest at least a stated share.
     */
    SERIOUS_MET_AND_SHARE_OF_REST(true),

    /** At least a stated share of all actions has been met in time. */
    SHARE_OF_ALL(true),

    /** Nothing is indicated: the reviewer's word alone decides. */
    REVIEWERS_WORD(false);

    private final boolean needsShare;

    ComplianceBasis(boolean needsShare) {
        this.needsShare = needsShare;
    }

    /**
     * Tells whether this basis is about a stated share.
     *
     * @return true for the two that are
     */
    public boolean needsShare() {
        return needsShare;
    }
}
