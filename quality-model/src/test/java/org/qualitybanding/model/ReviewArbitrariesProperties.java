package org.qualitybanding.model;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.qualitybanding.fixtures.ReviewArbitraries;

/** The random histories reach every stage and every kind of fact, or the properties built on them prove little. */
class ReviewArbitrariesProperties {

    @Provide
    Arbitrary<QualityReview> reviews() {
        return ReviewArbitraries.reviews();
    }

    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void reachEveryKindOfHistory(@ForAll("reviews") QualityReview review) {
        reached(
                "remote",
                review.initialVisit()
                        .filter(visit -> visit.mode() == Visit.Mode.REMOTE)
                        .isPresent());
        reached("not visited", review.initialVisit().isEmpty());
        reached(
                "visit going on",
                review.initialVisit().filter(visit -> visit.endedOn().isEmpty()).isPresent());
        reached(
                "nothing found",
                review.initialPlan().isPresent() && review.actions().isEmpty());
        reached("initial plan", review.initialPlan().isPresent());
        reached("full plan", review.fullPlan().isPresent());
        reached("several issues", review.issuedPlans().size() > 1);
        reached(
                "full review outstanding",
                review.fullReview().filter(full -> full.completedOn().isEmpty()).isPresent());
        reached(
                "2 or more significant",
                review.actions().stream().filter(Action::significant).count() >= 2);
        reached(
                "1 significant",
                review.actions().stream().filter(Action::significant).count() == 1);
        reached(
                "over 34 minor",
                review.actions().stream()
                                .filter(action -> !action.significant())
                                .count()
                        > 34);
        reached(
                "12 to 34 minor, none significant",
                review.actions().stream().noneMatch(Action::significant)
                        && review.actions().size() >= 12
                        && review.actions().size() <= 34);
        reached("withdrawn", review.actions().stream().anyMatch(Action::withdrawn));
        reached(
                "re-graded",
                review.actions().stream()
                        .anyMatch(action -> !action.regradings().isEmpty()));
        reached(
                "late-found",
                review.scoringPlan()
                        .filter(plan -> review.actions().stream()
                                .anyMatch(action -> action.foundOn().isAfter(plan.sentOn())))
                        .isPresent());
        reached(
                "judged once more",
                review.actions().stream()
                        .flatMap(action -> action.evidence().stream())
                        .anyMatch(evidence -> evidence.judgements().size() > 1));
        reached("decision", !review.complianceDecisions().isEmpty());
        reached("several decisions", review.complianceDecisions().size() > 1);
        reached("mitigation", !review.mitigations().isEmpty());
    }

    private static void reached(String what, boolean reached) {
        Statistics.label(what)
                .collect(reached)
                .coverage(share -> share.check(true).percentage(p -> p > 0.5));
    }
}
