package org.qualitybanding.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.march;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Told;

@DisplayName("A review under a policy: what is refused, and the first and last dates there are (R25)")
class ReviewTimelineTest {

    private static final QualityReview REVIEW =
            Told.planned(Told.minor("A-1", Rag.GREEN).build()).build();

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    private static QualityReview.Builder plannedOn(LocalDate day) {
        Action green = SampleFacts.anAction("A-1", day).build();
        return SampleReviews.opened(day)
                .initialVisit(Visit.onSite(day))
                .addActions(green)
                .addIssuedPlans(SampleFacts.planIssue("P-1", IssuedPlan.Coverage.INITIAL_DOMAINS, day, List.of(green)));
    }

    @Test
    void keepsWhatItWasMadeOf() {
        ReviewTimeline timeline = ReviewTimeline.of(REVIEW, QualityPolicy.published());

        assertThat(timeline.review()).isEqualTo(REVIEW);
        assertThat(timeline.policy()).isEqualTo(QualityPolicy.published());
        assertThat(timeline.toString()).isEqualTo("timeline of review QR-1 under policy published-model 1");
    }

    @Test
    void nothingIsLeftOut() {
        ReviewTimeline timeline = ReviewTimeline.of(REVIEW, QualityPolicy.published());

        refused(
                () -> ReviewTimeline.of((QualityReview) null, QualityPolicy.published()),
                "review must be given, found nothing");
        refused(() -> ReviewTimeline.of(REVIEW, null), "policy must be given, found nothing");
        refused(() -> timeline.on(null), "date must be given, found nothing");
    }

    @Test
    void noDateBeforeTheOpening() {
        ReviewTimeline timeline = ReviewTimeline.of(REVIEW, QualityPolicy.published());

        assertThat(timeline.on(march(1)).stage()).isEqualTo(ReviewStanding.Stage.OPENED);
        refused(
                () -> timeline.on(LocalDate.of(2026, 2, 28)),
                "date must be on or after openedOn 2026-03-01, found 2026-02-28");
    }

    @Test
    @DisplayName("M4: the review has as many initial domains as the policy asks for")
    void theNumberOfDomainsIsThePolicys() {
        QualityReview two = SampleReviews.opened(march(1))
                .initialDomainIds(List.of(Domain.MEDICATION.id(), Domain.AUDITS.id()))
                .build();

        refused(
                () -> ReviewTimeline.of(two, QualityPolicy.published()),
                "initialDomainIds must be 3 domains by policy published-model 1, found 2");
    }

    @Test
    @DisplayName("a plan whose clocks run to the last date there is, is dated and answered on it")
    void aPlanWhoseClocksRunToTheLastDateThereIs() {
        LocalDate day = LocalDate.MAX.minusDays(42);
        ReviewTimeline timeline = ReviewTimeline.of(plannedOn(day).build(), QualityPolicy.published());
        ReviewStanding standing = timeline.on(LocalDate.MAX);

        assertThat(standing.conclusionOn()).contains(LocalDate.MAX);
        assertThat(standing.action("A-1")).map(ActionStanding::state).contains(Duty.State.DUE_TODAY);
        assertThat(timeline.on(LocalDate.MAX.minusDays(1)).stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
    }

    @Test
    @DisplayName("a clock that runs past it has no last day, and the rest is answered")
    void aClockThatRunsPastIt() {
        LocalDate day = LocalDate.MAX.minusDays(41);
        ReviewStanding standing = Told.on(LocalDate.MAX, plannedOn(day));

        assertThat(standing.action("A-1")).map(ActionStanding::state).contains(Duty.State.NOT_DATED);
        assertThat(standing.conclusionOn()).isEmpty();
        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(Told.advisories(standing))
                .contains(
                        "The last day of evidence-green is not known: originOn must be a date from which evidence-green"
                                + " stays within the dates there are, found +999999999-11-20 (A-1) [R24]");
    }

    @Test
    @DisplayName("R17: a deadline changed to past it has no last day from its decision on, and every date is answered")
    void aDeadlineChangedToPastIt() {
        LocalDate sent = LocalDate.MAX.minusDays(42);
        LocalDate decided = LocalDate.MAX.minusDays(10);
        ReviewTimeline timeline = ReviewTimeline.of(
                plannedOn(sent).build().changingDeadline("A-1", SampleFacts.movedBy(1, decided)),
                QualityPolicy.published());

        assertThat(timeline.on(decided.minusDays(1)).action("A-1"))
                .map(ActionStanding::state)
                .contains(Duty.State.NOT_YET_DUE);
        for (int day = 10; day >= 0; day--) {
            assertThat(timeline.on(LocalDate.MAX.minusDays(day)).action("A-1"))
                    .map(ActionStanding::state)
                    .contains(Duty.State.NOT_DATED);
        }
    }

    @Test
    void aReviewOfTheFirstDateThereIs() {
        ReviewStanding standing = Told.on(LocalDate.MIN, plannedOn(LocalDate.MIN));

        assertThat(standing.stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(standing.conclusionOn()).contains(LocalDate.MIN.plusDays(42));
        assertThat(Told.on(LocalDate.MAX, plannedOn(LocalDate.MIN)).stage())
                .isEqualTo(ReviewStanding.Stage.COMPLIANCE_OUTSTANDING);
    }
}
