package org.example.council;

import java.util.Locale;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.policy.ScoringPolicy;

/** A service that has counted its actions, and wants to know the band. */
public final class BandOfCounts {

    private BandOfCounts() {}

    /** Bands a service by the published policy. */
    public static String band(int significant, int minor, ComplianceScore compliance) {
        ScoringPolicy policy = ScoringPolicy.published();
        Band band = policy.band(
                policy.outcomeOf(ActionCounts.significant(significant).minor(minor)).score(), compliance);
        return band.name().toLowerCase(Locale.ROOT);
    }
}
