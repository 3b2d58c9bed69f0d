package org.qualitybanding.timeline;

import java.time.LocalDate;
import java.util.List;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;

/** What the stories share: days of 2026, actions found on 2 March, and standings under the published policy. */
final class Told {

    static final LocalDate VISITED = march(2);
    static final LocalDate SENT = march(6);

    private Told() {}

    static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    static LocalDate april(int day) {
        return LocalDate.of(2026, 4, day);
    }

    static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }

    /** A minor action found on the visit of 2 March. */
    static Action.Builder minor(String id, Rag rag) {
        return SampleFacts.anAction(id, VISITED).rag(rag);
    }

    /** A red action about likely harm, found on the visit of 2 March. */
    static Action.Builder significant(String id) {
        return minor(id, Rag.RED).harm(HarmBasis.LIKELY);
    }

    /** Visited on 2 March, the plan on the initial domains sent with all actions on 6 March. */
    static QualityReview.Builder planned(Action... actions) {
        return SampleReviews.withPlan(VISITED, SENT, List.of(actions));
    }

    /** Visited on 2 March, all domains reviewed by 5 March, the full plan sent with all actions on 6 March. */
    static QualityReview.Builder fullyPlanned(Action... actions) {
        return SampleReviews.withFullPlan(VISITED, march(5), SENT, List.of(actions));
    }

    static ReviewStanding on(LocalDate date, QualityReview review) {
        return ReviewTimeline.of(review, QualityPolicy.published()).on(date);
    }

    static ReviewStanding on(LocalDate date, QualityReview.Builder review) {
        return on(date, review.build());
    }

    static DutyState state(String actionId, ReviewStanding standing) {
        return standing.action(actionId).orElseThrow().state();
    }

    static LocalDate dueOn(String actionId, ReviewStanding standing) {
        return standing.action(actionId).orElseThrow().deadline().orElseThrow().dueOn();
    }

    static String band(ReviewStanding standing) {
        return standing.scorecard().banding().toString();
    }

    static List<String> words(List<Duty> duties) {
        return duties.stream().map(Duty::toString).toList();
    }

    static List<String> advisories(ReviewStanding standing) {
        return standing.scorecard().advisories().stream().map(Object::toString).toList();
    }

    static List<String> escalationFacts(ReviewStanding standing) {
        return standing.escalationFacts().stream().map(EscalationFact::toString).toList();
    }
}
