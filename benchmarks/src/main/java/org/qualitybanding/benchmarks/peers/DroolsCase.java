package org.qualitybanding.benchmarks.peers;

import org.jspecify.annotations.Nullable;
import org.qualitybanding.benchmarks.decision.ReviewCase;

/** What the rules of {@code banding.drl} look at and write into: a bean, as Drools wants it. */
public final class DroolsCase {

    private final ReviewCase asked;
    private int outcome;
    private boolean fullReview;
    private @Nullable String band;
    private @Nullable String lowestBand;

    DroolsCase(ReviewCase asked) {
        this.asked = asked;
    }

    public int getInitialSignificant() {
        return asked.initialSignificant();
    }

    public int getInitialMinor() {
        return asked.initialMinor();
    }

    public boolean isRemainingReviewed() {
        return asked.remainingReviewed();
    }

    public int getSignificant() {
        return asked.initialSignificant() + asked.remainingSignificant();
    }

    public int getMinor() {
        return asked.initialMinor() + asked.remainingMinor();
    }

    public int getCompliance() {
        return asked.compliance();
    }

    public int getOutcome() {
        return outcome;
    }

    public void setOutcome(int outcome) {
        this.outcome = outcome;
    }

    public boolean isFullReview() {
        return fullReview;
    }

    public void setFullReview(boolean fullReview) {
        this.fullReview = fullReview;
    }

    public @Nullable String getBand() {
        return band;
    }

    public void setBand(String band) {
        this.band = band;
    }

    public @Nullable String getLowestBand() {
        return lowestBand;
    }

    public void setLowestBand(String lowestBand) {
        this.lowestBand = lowestBand;
    }
}
