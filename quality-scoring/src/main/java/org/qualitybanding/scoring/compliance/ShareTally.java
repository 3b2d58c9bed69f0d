package org.qualitybanding.scoring.compliance;

/** How many actions of a {@linkplain ComplianceGroup group} came to what, for who only asks whether its share is reached. */
final class ShareTally {

    private int met;
    private int pending;
    private int notMetInTime;

    void add(ActionCompliance.Result result) {
        switch (result) {
            case MET_IN_TIME -> met++;
            case PENDING -> pending++;
            case NOT_MET_IN_TIME -> notMetInTime++;
            case EXCUSED -> {}
        }
    }

    /** Tells whether a share is reached if none of the pending actions is met. */
    boolean reaches(Share share) {
        return share.isReachedBy(met, met + pending + notMetInTime);
    }

    /** Tells whether a share is reached if each of the pending actions is met. */
    boolean canReach(Share share) {
        return share.isReachedBy(met + pending, met + pending + notMetInTime);
    }
}
