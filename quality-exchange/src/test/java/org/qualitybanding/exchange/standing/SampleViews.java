package org.qualitybanding.exchange.standing;

import java.time.LocalDate;
import java.util.List;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.words.Texts;

/** A review of March 2026 in which there is something of everything, and where it stands on the 20th. */
public final class SampleViews {

    static final LocalDate ASKED = march(20);

    private SampleViews() {}

    static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    /** Two red actions in a plan of 6 March, one with evidence that nobody judged, one with none; a suspension. */
    static QualityReview review() {
        return SampleReviews.withPlan(
                        march(2),
                        march(6),
                        List.of(
                                SampleFacts.anAction("A-1", march(2))
                                        .domainId(Domain.AUDITS.id())
                                        .rag(Rag.RED)
                                        .evidence(List.of(SampleFacts.unjudged("E-1", march(12))))
                                        .build(),
                                SampleFacts.anAction("A-2", march(2))
                                        .rag(Rag.RED)
                                        .harm(HarmBasis.LIKELY)
                                        .build()))
                .addEscalationSteps(SampleFacts.step("ES-1", EscalationStep.Kind.SUSPENSION, march(18)))
                .build();
    }

    /** Where it stands. */
    public static ReviewStanding standing() {
        return ReviewTimeline.of(review(), QualityPolicy.published()).on(ASKED);
    }

    /** Where it stands, in English. */
    public static StandingView view() {
        return StandingView.of(standing(), Texts.english());
    }
}
