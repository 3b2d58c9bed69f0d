package org.qualitybanding.model.history;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.refusal.InvalidValueException;

/** A review that was visited and is on record, and what is typed in to it. */
final class RecordedVisit {

    static final String REVIEWER = "reviewer-7";
    static final String TYPIST = "typist-3";
    static final QualityReview OPENED = SampleReviews.opened(march(1)).build();
    static final Action ACTION = Action.minor("A-1", Domain.AUDITS, Rag.RED, march(2));
    static final IssuedPlan PLAN = IssuedPlan.sent("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, march(6), "A-1");
    static final FactName PLAN_NAME = FactName.of(FactName.Kind.ISSUED_PLAN, "P-1");

    /** Visited on 2 March, and recorded on the 3rd. */
    static final ReviewHistory VISITED = ReviewHistory.opened(march(1), REVIEWER, OPENED)
            .recording(
                    march(3),
                    REVIEWER,
                    review -> review.visiting(Visit.onSite(march(2))).finding(ACTION));

    static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    static HistoryEntry typedIn(LocalDate day, ReviewFacts.Builder facts) {
        return HistoryEntry.recorded(day, TYPIST, facts.build());
    }

    static HistoryEntry planTypedIn(LocalDate day, IssuedPlan plan) {
        return typedIn(day, ReviewFacts.builder().addIssuedPlans(plan));
    }

    static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    private RecordedVisit() {}
}
