package org.qualitybanding.timeline.change;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** Finds from which bands to which a review moves, and which rule, clock or setting makes the difference. */
final class MoveCauses {

    private MoveCauses() {}

    static BandMove move(ReviewStanding before, ReviewStanding after) {
        List<Band> bandsBefore = bands(before);
        List<Band> bandsAfter = bands(after);
        return new BandMove(
                bandsBefore, bandsAfter, bandsBefore.equals(bandsAfter) ? List.of() : causes(before, after));
    }

    private static List<Band> bands(ReviewStanding standing) {
        return standing.scorecard().banding().reachable().stream()
                .map(ReachableBand::banding)
                .toList();
    }

    private static List<String> causes(ReviewStanding before, ReviewStanding after) {
        List<String> causes = new ArrayList<>();
        ActionScoreAssessment was = before.scorecard().actionScore();
        ActionScoreAssessment is = after.scorecard().actionScore();
        boolean otherScore = was.lowest() != is.lowest() || was.highest() != is.highest();
        if (otherScore) {
            String rule = was.decision().rung().id();
            String then = is.decision().rung().id();
            causes.add(rule.equals(then) ? "the domains that count" : "rule " + rule + ", then " + then);
        }
        if (isOther(before.scorecard().compliance(), after.scorecard().compliance())) {
            Set<Clock> clocks = clocks(before.duties(), after.duties());
            clocks.forEach(clock -> causes.add("clock " + clock.id()));
            if (clocks.isEmpty()) {
                causes.add("the compliance rule");
            }
        }
        if (causes.isEmpty()) {
            causes.add("the banding matrix");
        }
        return causes;
    }

    private static boolean isOther(ComplianceAssessment before, ComplianceAssessment after) {
        return before.lowest() != after.lowest() || before.highest() != after.highest();
    }

    /** The clocks that a compliance score can hang on, the provider's and that of the conclusion, whose last days differ. */
    private static Set<Clock> clocks(List<Duty> before, List<Duty> after) {
        Map<String, Duty> byKey = CalendarComparison.byKey(before);
        Set<Clock> clocks = EnumSet.noneOf(Clock.class);
        for (Duty duty : after) {
            Duty was = byKey.get(duty.key());
            Clock clock = duty.deadline().clock();
            boolean counts = duty.owner() == Party.PROVIDER || clock == Clock.CONCLUSION;
            if (counts && was != null && !was.dueOn().equals(duty.dueOn())) {
                clocks.add(clock);
            }
        }
        return clocks;
    }
}
