package org.qualitybanding.benchmarks.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.benchmarks.decision.ReviewCase;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;

/** Reviews that have as many actions as a case says, with every plan sent that can be. */
final class ReviewsOfCounts {

    private static final LocalDate VISITED = LocalDate.of(2026, 3, 2);

    private ReviewsOfCounts() {}

    static QualityReview review(ReviewCase asked) {
        List<Action> actions = new ArrayList<>();
        add(actions, asked.initialSignificant(), HarmBasis.LIKELY, ReviewFrame.INITIAL.get(0));
        add(actions, asked.initialMinor(), HarmBasis.NONE, ReviewFrame.INITIAL.get(1));
        QualityReview.Builder review = ReviewFrame.review(1, VISITED)
                .initialVisit(Visit.onSite(VISITED))
                .addIssuedPlans(plan("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, VISITED.plusDays(7), actions));
        if (asked.remainingReviewed()) {
            add(actions, asked.remainingSignificant(), HarmBasis.LIKELY, ReviewFrame.REMAINING.get(0));
            add(actions, asked.remainingMinor(), HarmBasis.NONE, ReviewFrame.REMAINING.get(1));
            review.fullReview(FullReview.completed(VISITED, VISITED.plusDays(20)))
                    .addIssuedPlans(plan("P-2", IssuedPlan.Coverage.ALL_DOMAINS, VISITED.plusDays(21), actions));
        }
        return review.actions(actions).build();
    }

    private static void add(List<Action> actions, int count, HarmBasis harm, Domain domain) {
        for (int index = 0; index < count; index++) {
            actions.add(Action.builder()
                    .id("A-" + actions.size())
                    .domain(domain)
                    .rag(Rag.AMBER)
                    .harm(harm)
                    .foundOn(VISITED)
                    .build());
        }
    }

    private static IssuedPlan plan(String id, IssuedPlan.Coverage coverage, LocalDate sentOn, List<Action> actions) {
        return IssuedPlan.builder()
                .id(id)
                .coverage(coverage)
                .sentOn(sentOn)
                .actionIds(actions.stream().map(Action::id).toList())
                .build();
    }
}
