package org.qualitybanding.timeline.standing;

import java.time.LocalDate;
import java.util.List;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;

/** What the stories share: days of 2026, actions found on 2 March, and standings under the published policy. */
public final class Told {

    public static final LocalDate VISITED = march(2);
    public static final LocalDate SENT = march(6);

    private Told() {}

    public static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    public static LocalDate april(int day) {
        return LocalDate.of(2026, 4, day);
    }

    public static LocalDate may(int day) {
        return LocalDate.of(2026, 5, day);
    }

    /** A minor action found on the visit of 2 March. */
    public static Action.Builder minor(String id, Rag rag) {
        return SampleFacts.anAction(id, VISITED).rag(rag);
    }

    /** A red action about likely harm, found on the visit of 2 March. */
    public static Action.Builder significant(String id) {
        return minor(id, Rag.RED).harm(HarmBasis.LIKELY);
    }

    /** Visited on 2 March, the plan on the initial domains sent with all actions on 6 March. */
    public static QualityReview.Builder planned(Action... actions) {
        return SampleReviews.withPlan(VISITED, SENT, List.of(actions));
    }

    /** Visited on 2 March, all domains reviewed by 5 March, the full plan sent with all actions on 6 March. */
    public static QualityReview.Builder fullyPlanned(Action... actions) {
        return SampleReviews.withFullPlan(VISITED, march(5), SENT, List.of(actions));
    }

    public static ReviewStanding on(LocalDate date, QualityReview review) {
        return ReviewTimeline.of(review, QualityPolicy.published()).on(date);
    }

    public static ReviewStanding on(LocalDate date, QualityReview.Builder review) {
        return on(date, review.build());
    }

    public static Duty.State state(String actionId, ReviewStanding standing) {
        return standing.action(actionId).orElseThrow().state();
    }

    public static LocalDate dueOn(String actionId, ReviewStanding standing) {
        return standing.action(actionId).orElseThrow().deadline().orElseThrow().dueOn();
    }

    public static String band(ReviewStanding standing) {
        return standing.scorecard().banding().toString();
    }

    public static List<String> words(List<Duty> duties) {
        return duties.stream().map(Duty::toString).toList();
    }

    public static List<String> advisories(ReviewStanding standing) {
        return standing.scorecard().advisories().stream().map(Object::toString).toList();
    }

    public static List<String> escalationFacts(ReviewStanding standing) {
        return standing.escalationFacts().stream().map(EscalationFact::toString).toList();
    }
}
