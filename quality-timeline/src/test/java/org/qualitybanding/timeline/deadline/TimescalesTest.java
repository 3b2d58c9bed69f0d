package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.deadline.OriginEvent.EVIDENCE_REQUESTED;
import static org.qualitybanding.timeline.deadline.OriginEvent.PLAN_RECEIVED;
import static org.qualitybanding.timeline.deadline.OriginEvent.PLAN_SENT;
import static org.qualitybanding.timeline.deadline.OriginEvent.REVIEWER_RESPONDED;
import static org.qualitybanding.timeline.deadline.OriginEvent.UPLOAD_COMPLETED;
import static org.qualitybanding.timeline.deadline.OriginEvent.UPLOAD_DUE;
import static org.qualitybanding.timeline.deadline.OriginEvent.VISIT_ENDED;
import static org.qualitybanding.timeline.deadline.Party.PROVIDER;
import static org.qualitybanding.timeline.deadline.Party.QUALITY_TEAM;
import static org.qualitybanding.timeline.standing.Samples.FRI_18_DEC_2026;
import static org.qualitybanding.timeline.standing.Samples.date;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.EnglandAndWales;

class TimescalesTest {

    private final Timescales published = Timescales.published();

    @Test
    @DisplayName("M7, M9, M10, M11, M12, M14, R26 to R33: the published set")
    void statesThePublishedTimescales() {
        check(published.remoteUpload(), "remote-upload", 10, PROVIDER, "M7 R30", EVIDENCE_REQUESTED);
        check(published.remoteResponse(), "remote-response", 14, QUALITY_TEAM, "M7 R30", UPLOAD_COMPLETED, UPLOAD_DUE);
        check(published.initialPlan(), "initial-plan", 7, QUALITY_TEAM, "M10 R27", VISIT_ENDED, REVIEWER_RESPONDED);
        check(
                published.redActionReview(),
                "red-action-review",
                7,
                QUALITY_TEAM,
                "M9 R28",
                PLAN_SENT,
                VISIT_ENDED,
                REVIEWER_RESPONDED);
        check(
                published.remainingDomains(),
                "remaining-domains",
                21,
                QUALITY_TEAM,
                "M9 R27",
                VISIT_ENDED,
                REVIEWER_RESPONDED);
        check(published.fullPlan(), "full-plan", 21, QUALITY_TEAM, "M9 R27", VISIT_ENDED, REVIEWER_RESPONDED);
        check(published.evidence(Rag.RED), "evidence-red", 7, PROVIDER, "M14 R26", PLAN_SENT);
        check(published.evidence(Rag.AMBER), "evidence-amber", 28, PROVIDER, "M14 R26", PLAN_SENT);
        check(published.evidence(Rag.GREEN), "evidence-green", 42, PROVIDER, "M14 R26", PLAN_SENT);
        assertThat(published.planReviews()).hasSize(3).last().isEqualTo(published.conclusion());
        check(published.planReviews().get(0), "plan-review-1", 7, QUALITY_TEAM, "M11 M12 R29 R31", PLAN_SENT);
        check(published.planReviews().get(1), "plan-review-2", 28, QUALITY_TEAM, "M11 M12 R29 R31", PLAN_SENT);
        check(published.conclusion(), "conclusion", 42, QUALITY_TEAM, "M11 M12 R29 R31", PLAN_SENT);
        assertThat(published.all()).extracting(Timescale::counting).containsOnly(CountingRule.calendarDays());
        assertThat(published.all()).hasSize(12).extracting(Timescale::id).doesNotHaveDuplicates();
    }

    private static void check(
            Timescale timescale, String id, int days, Party owner, String clauses, OriginEvent... origins) {
        assertThat(timescale.id()).isEqualTo(id);
        assertThat(timescale.days()).as(id).isEqualTo(days);
        assertThat(timescale.owner()).as(id).isEqualTo(owner);
        assertThat(timescale.clauses()).as(id).extracting(Clause::id).containsExactly(clauses.split(" "));
        assertThat(timescale.origins()).as(id).containsExactly(origins);
    }

    @Test
    void isAValue() {
        assertThat(published.toBuilder().build()).isEqualTo(published).hasSameHashCodeAs(published);
        List<Timescale> reviews = new ArrayList<>(published.planReviews());
        Timescales kept = published.withPlanReviews(reviews);
        reviews.clear();
        assertThat(kept).isEqualTo(published);
        assertThatThrownBy(() -> kept.planReviews().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(published)
                .hasToString("remote-upload 10 days, remote-response 14 days, initial-plan 7 days,"
                        + " red-action-review 7 days, remaining-domains 21 days, full-plan 21 days,"
                        + " evidence-red 7 days, evidence-amber 28 days, evidence-green 42 days,"
                        + " plan-review-1 7 days, plan-review-2 28 days, conclusion 42 days");
    }

    @Test
    @DisplayName("R24: a team can count uploads in working days and evidence in calendar days")
    void countsEachTimescaleByItsOwnRule() {
        Timescales ours = published.toBuilder()
                .remoteUpload(published.remoteUpload().withCounting(CountingRule.workingDays()))
                .build();
        assertThat(ours.remoteUpload()
                        .dueFrom(FRI_18_DEC_2026, EnglandAndWales.WORKING_DAYS)
                        .dueOn())
                .isEqualTo("2027-01-06");
        assertThat(ours.evidenceDue(Rag.RED, FRI_18_DEC_2026).dueOn()).isEqualTo("2026-12-25");
        assertThat(published.remoteUpload().counting()).isEqualTo(CountingRule.calendarDays());
    }

    @Test
    @DisplayName("R24: or everything by one rule")
    void countsAllByOneRule() {
        Timescales ours = published.withCounting(CountingRule.workingDays());
        assertThat(ours.all()).extracting(Timescale::counting).containsOnly(CountingRule.workingDays());
        assertThat(ours.withCounting(CountingRule.calendarDays())).isEqualTo(published);
        assertThat(ours.evidenceDue(Rag.RED, FRI_18_DEC_2026, EnglandAndWales.WORKING_DAYS)
                        .dueOn())
                .isEqualTo("2026-12-31");
        assertThatThrownBy(() -> published.withCounting(null)).hasMessage("rule must be given, found nothing");
    }

    @Test
    @DisplayName("R26: evidence can run from the day the plan was received")
    void letsEvidenceRunFromTheReceipt() {
        Timescales ours = published.withEvidenceFrom(PLAN_RECEIVED);
        assertThat(published.evidenceFrom()).isEqualTo(PLAN_SENT);
        assertThat(ours.evidenceFrom()).isEqualTo(PLAN_RECEIVED);
        for (Rag rag : Rag.values()) {
            Deadline due = ours.evidenceDue(rag, date("2026-12-21"));
            assertThat(due.event()).isEqualTo(PLAN_RECEIVED);
            assertThat(due.originOn()).isEqualTo("2026-12-21");
        }
        assertThat(ours.conclusion()).isEqualTo(published.conclusion());
        assertThat(ours.withEvidenceFrom(PLAN_SENT)).isEqualTo(published);
        assertThatThrownBy(() -> published.withEvidenceFrom(VISIT_ENDED))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("event must be PLAN_SENT or PLAN_RECEIVED, found VISIT_ENDED");
        assertThatThrownBy(() -> published.withEvidenceFrom(null)).hasMessage("event must be given, found nothing");
    }

    @Test
    @DisplayName("R29: another list of reviews, ending at the conclusion")
    void reviewsThePlanAtOtherIntervals() {
        Timescales ours = published.withPlanReviewsAfter(Period.ofWeeks(2), Period.ofWeeks(5), Period.ofWeeks(8));
        assertThat(ours.planReviews())
                .extracting(each -> each.id() + " " + each.days())
                .containsExactly("plan-review-1 14", "plan-review-2 35", "conclusion 56");
        assertThat(ours.planReviews().get(1).title()).isEqualTo("Review 2 of the plan");
        assertThat(ours.conclusion().title()).isEqualTo("The concluding review of the plan");
        assertThat(published.withPlanReviewsAfter(Period.ofWeeks(6)).planReviews())
                .containsExactly(published.conclusion());
        assertThat(ours.withPlanReviewsAfter(Period.ofWeeks(1), Period.ofWeeks(4), Period.ofWeeks(6)))
                .isEqualTo(published);
    }

    @Test
    @DisplayName("R29: reviews come one after the other")
    void refusesReviewsThatDoNotFollowOneAnother() {
        assertThatThrownBy(published::withPlanReviewsAfter)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("planReviews must be one review or more, the last of which is the conclusion, found none");
        assertThatThrownBy(() -> published.withPlanReviewsAfter((Period[]) null))
                .hasMessage("lengths must be given, found nothing");
        assertThatThrownBy(() -> published.withPlanReviewsAfter(Period.ofWeeks(1), null))
                .hasMessage("lengths[1] must be given, found nothing");
        assertThatThrownBy(() -> published.withPlanReviewsAfter(Period.ofWeeks(4), Period.ofDays(28)))
                .hasMessage("planReviews[1].length must be longer than P28D, the one before, found P28D");
        Timescale first = published.planReviews().get(0);
        assertThatThrownBy(() -> published.withPlanReviews(
                        first, published.conclusion().withCounting(CountingRule.workingDays())))
                .hasMessage("planReviews[1].counting must be calendar days from the day after the event, as of the one"
                        + " before, found working days from the day after the event");
        assertThatThrownBy(() ->
                        published.withPlanReviews(first, published.conclusion().withOrigins(VISIT_ENDED)))
                .hasMessage("planReviews[1].origins must be [PLAN_SENT] as of planReviews[0], found [VISIT_ENDED]");
        assertThatThrownBy(() -> published.withPlanReviews(first.withOwner(PROVIDER), published.conclusion()))
                .hasMessage("planReviews[0].owner must be QUALITY_TEAM, found PROVIDER");
    }

    @Test
    @DisplayName("R33: the team's windows are the team's, and evidence is the provider's")
    void refusesTheWrongOwner() {
        assertThatThrownBy(
                        () -> published.withEvidenceRed(published.evidenceRed().withOwner(QUALITY_TEAM)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("evidenceRed.owner must be PROVIDER, found QUALITY_TEAM");
        assertThatThrownBy(() -> published.withFullPlan(published.fullPlan().withOwner(PROVIDER)))
                .hasMessage("fullPlan.owner must be QUALITY_TEAM, found PROVIDER");
    }

    @Test
    void refusesTimescalesThatDoNotGoTogether() {
        assertThatThrownBy(() ->
                        published.withEvidenceGreen(published.evidenceGreen().withOrigins(PLAN_RECEIVED)))
                .hasMessage("evidenceGreen.origins must be [PLAN_SENT] as of evidenceRed, found [PLAN_RECEIVED]");
        assertThatThrownBy(() ->
                        published.withEvidenceAmber(published.evidenceAmber().withOrigins(PLAN_RECEIVED)))
                .hasMessage("evidenceAmber.origins must be [PLAN_SENT] as of evidenceRed, found [PLAN_RECEIVED]");
        assertThatThrownBy(() -> published.withFullPlan(published.fullPlan().withId("initial-plan")))
                .hasMessage("id must be the id of one timescale only, found \"initial-plan\" twice");
    }

    @Test
    void refusesWhatIsMissing() {
        assertThatThrownBy(() -> new Timescales(null, null, null, null, null, null, null, null, null, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("remoteUpload must be given, found nothing");
        assertThatThrownBy(() -> Timescales.builder().build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("remoteUpload, remoteResponse, initialPlan, redActionReview, remainingDomains, fullPlan,"
                        + " evidenceRed, evidenceAmber, evidenceGreen must be given, found nothing");
        assertThatThrownBy(() -> published.evidence(null)).hasMessage("rag must be given, found nothing");
        assertThatThrownBy(() -> published.evidenceDue(null, FRI_18_DEC_2026))
                .hasMessage("rag must be given, found nothing");
        assertThatThrownBy(() -> published.evidenceDue(Rag.RED, null))
                .hasMessage("planSentOn must be given, found nothing");
        assertThatThrownBy(() -> published.evidenceDue(Rag.RED, FRI_18_DEC_2026, null))
                .hasMessage("workingDays must be given, found nothing");
    }
}
