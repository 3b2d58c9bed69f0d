package org.qualitybanding.scoring.risk;

import static org.qualitybanding.model.explain.PublishedModel.M2;
import static org.qualitybanding.model.explain.PublishedModel.M3;
import static org.qualitybanding.model.explain.PublishedModel.R22;
import static org.qualitybanding.scoring.risk.PointsThreshold.pointsAtLeast;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.util.List;
import org.qualitybanding.scoring.policy.ScoringPolicy;

/** The numbers that this library brings, where the document has none (R22); how many domains come first, it says itself (M4). */
final class LibraryDefault {

    private static final int RECENT_DAYS = 30;

    static final RiskPolicy POLICY = new RiskPolicy(
            "library-default",
            "1",
            new ConcernWeights(0, 1, 3, 6),
            List.of(new AgeBand(RECENT_DAYS, 4), new AgeBand(90, 2), new AgeBand(365, 1)),
            ladder(
                    rule("high", pointsAtLeast(24), RiskRating.HIGH, M2, R22),
                    rule("medium", pointsAtLeast(6), RiskRating.MEDIUM, M2, R22),
                    otherwise(RiskRating.LOW, M2, R22)),
            ladder(
                    rule("urgent", pointsAtLeast(24).withinDays(RECENT_DAYS), ReviewNeed.URGENT, M3, R22),
                    rule("soon", pointsAtLeast(24), ReviewNeed.SOON, M3, R22),
                    rule("routine", pointsAtLeast(6), ReviewNeed.ROUTINE, M3, R22),
                    otherwise(ReviewNeed.NOT_INDICATED, M3, R22)),
            ScoringPolicy.published().initialDomainCount());

    private LibraryDefault() {}
}
