package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.calendar.WorkingDays.everyDay;
import static org.qualitybanding.timeline.deadline.OriginEvent.PLAN_RECEIVED;
import static org.qualitybanding.timeline.deadline.OriginEvent.PLAN_SENT;
import static org.qualitybanding.timeline.deadline.OriginEvent.UPLOAD_COMPLETED;
import static org.qualitybanding.timeline.deadline.OriginEvent.UPLOAD_DUE;
import static org.qualitybanding.timeline.deadline.OriginEvent.VISIT_ENDED;
import static org.qualitybanding.timeline.standing.Samples.FRI_18_DEC_2026;
import static org.qualitybanding.timeline.standing.Samples.date;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.EnglandAndWales;

class TimescalesTest {

    private final Timescales published = Timescales.published();

    @Test
    @DisplayName("M7, M9, M10, M11, M12, M14, R26 to R33: the published set gives each clock its published length")
    void statesThePublishedTimescales() {
        for (Clock clock : published.clocks().keySet()) {
            assertThat(published.timescale(clock))
                    .isEqualTo(new Timescale(clock.publishedLength().orElseThrow(), CountingRule.calendarDays()));
        }
        assertThat(published.clocks()).hasSize(10).doesNotContainKey(Clock.DRAFT_COMMENTS);
        assertThat(published.reviewIntervals()).containsExactly(Period.ofDays(7), Period.ofDays(28));
        assertThat(published.evidenceFrom()).isEqualTo(PLAN_SENT);
    }

    @Test
    void isAValue() {
        Map<Clock, Timescale> clocks = new EnumMap<>(published.clocks());
        List<Period> intervals = new ArrayList<>(published.reviewIntervals());
        Timescales kept = new Timescales(clocks, intervals, PLAN_SENT, null);
        clocks.clear();
        intervals.clear();
        assertThat(kept).isEqualTo(published).hasSameHashCodeAs(published);
        assertThatThrownBy(() -> kept.clocks().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> kept.reviewIntervals().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(published)
                .hasToString("remote-upload 10 days, remote-response 14 days, initial-plan 7 days,"
                        + " red-action-review 7 days, remaining-domains 21 days, full-plan 21 days,"
                        + " evidence-red 7 days, evidence-amber 28 days, evidence-green 42 days,"
                        + " conclusion 42 days, reviews after [P7D, P28D]");
    }

    @Test
    void tellsEachInWords() {
        assertThat(published.words(Clock.EVIDENCE_RED))
                .isEqualTo("evidence-red: due from the provider within 7 days of when the plan was sent,"
                        + " counted as calendar days from the day after the event");
        assertThat(published
                        .with(
                                Clock.REMOTE_RESPONSE,
                                published.timescale(Clock.REMOTE_RESPONSE).withLength(Period.ofDays(1)))
                        .words(Clock.REMOTE_RESPONSE))
                .isEqualTo("remote-response: due from the quality team within 1 day of when the upload was completed or"
                        + " the upload was due, counted as calendar days from the day after the event");
        assertThat(published.withEvidenceFrom(PLAN_RECEIVED).words(Clock.EVIDENCE_RED))
                .startsWith("evidence-red: due from the provider within 7 days of when the plan was received,");
    }

    @Test
    @DisplayName("R24: a team can count uploads in working days and evidence in calendar days")
    void countsEachTimescaleByItsOwnRule() {
        Timescales ours = published.with(
                Clock.REMOTE_UPLOAD, published.timescale(Clock.REMOTE_UPLOAD).withCounting(CountingRule.workingDays()));
        assertThat(ours.due(
                                Clock.REMOTE_UPLOAD,
                                OriginEvent.EVIDENCE_REQUESTED,
                                FRI_18_DEC_2026,
                                EnglandAndWales.WORKING_DAYS)
                        .dueOn())
                .isEqualTo("2027-01-06");
        assertThat(ours.evidenceDue(Rag.RED, FRI_18_DEC_2026).dueOn()).isEqualTo("2026-12-25");
        assertThat(published.timescale(Clock.REMOTE_UPLOAD).counting()).isEqualTo(CountingRule.calendarDays());
    }

    @Test
    @DisplayName("R24: or everything by one rule")
    void countsAllByOneRule() {
        Timescales ours = published.withCounting(CountingRule.workingDays());
        assertThat(ours.clocks().values()).extracting(Timescale::counting).containsOnly(CountingRule.workingDays());
        assertThat(ours.withCounting(CountingRule.calendarDays())).isEqualTo(published);
        assertThat(ours.evidenceDue(Rag.RED, FRI_18_DEC_2026, EnglandAndWales.WORKING_DAYS)
                        .dueOn())
                .isEqualTo("2026-12-31");
        assertThatThrownBy(() -> published.withCounting(null)).hasMessage("rule must be given, found nothing");
    }

    @Test
    @DisplayName("R27, R28, R30: an event that stands in for the usual one, and none that a clock does not run from")
    void runsFromAnyOfItsEvents() {
        Deadline fromUpload = published.due(Clock.REMOTE_RESPONSE, UPLOAD_COMPLETED, FRI_18_DEC_2026, everyDay());
        Deadline fromDueDate = published.due(Clock.REMOTE_RESPONSE, UPLOAD_DUE, FRI_18_DEC_2026, everyDay());
        assertThat(fromUpload.counted().event()).isEqualTo(UPLOAD_COMPLETED);
        assertThat(fromDueDate.counted().event()).isEqualTo(UPLOAD_DUE);
        assertThat(fromDueDate.dueOn()).isEqualTo(fromUpload.dueOn()).isEqualTo("2027-01-01");
        assertThat(fromDueDate).isNotEqualTo(fromUpload);
        assertThatThrownBy(() -> published.due(Clock.REMOTE_RESPONSE, PLAN_SENT, FRI_18_DEC_2026, everyDay()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("event must be one of [UPLOAD_COMPLETED, UPLOAD_DUE], found PLAN_SENT");
        assertThatThrownBy(() -> published.due(Clock.EVIDENCE_RED, PLAN_RECEIVED, FRI_18_DEC_2026, everyDay()))
                .hasMessage("event must be one of [PLAN_SENT], found PLAN_RECEIVED");
    }

    @Test
    @DisplayName("R26: evidence can run from the day the plan was received")
    void letsEvidenceRunFromTheReceipt() {
        Timescales ours = published.withEvidenceFrom(PLAN_RECEIVED);
        assertThat(published.evidenceFrom()).isEqualTo(PLAN_SENT);
        assertThat(ours.evidenceFrom()).isEqualTo(PLAN_RECEIVED);
        for (Rag rag : Rag.values()) {
            Deadline due = ours.evidenceDue(rag, date("2026-12-21"));
            assertThat(due.counted().event()).isEqualTo(PLAN_RECEIVED);
            assertThat(due.counted().originOn()).isEqualTo("2026-12-21");
        }
        assertThat(ours.reviewsDue(date("2026-12-21"), everyDay()))
                .isEqualTo(published.reviewsDue(date("2026-12-21"), everyDay()));
        assertThat(ours.withEvidenceFrom(PLAN_SENT)).isEqualTo(published);
    }

    @Test
    @DisplayName("R26: an event that evidence cannot run from is refused with the policy")
    void refusesAnEventThatEvidenceCannotRunFrom() {
        for (OriginEvent event : OriginEvent.values()) {
            if (event != PLAN_SENT && event != PLAN_RECEIVED) {
                assertThatThrownBy(() -> published.withEvidenceFrom(event))
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessage("evidenceFrom must be one of [PLAN_SENT, PLAN_RECEIVED], found " + event);
            }
        }
        assertThatThrownBy(() -> published.withEvidenceFrom(null))
                .hasMessage("evidenceFrom must be given, found nothing");
    }

    @Test
    @DisplayName("M11, M12, R29, R31: the plan is reviewed at 1, 4 and 6 weeks, the last time to conclude")
    void reviewsThePlanAtIntervals() {
        List<Deadline> reviews = published.reviewsDue(FRI_18_DEC_2026, everyDay());
        assertThat(reviews)
                .extracting(due -> due.counted().id() + ": " + due.counted().title() + ", " + due.dueOn())
                .containsExactly(
                        "plan-review-1: Review 1 of the plan, 2026-12-25",
                        "plan-review-2: Review 2 of the plan, 2027-01-15",
                        "conclusion: The concluding review of the plan, 2027-01-29");
        assertThat(reviews).extracting(Deadline::clock).containsOnly(Clock.CONCLUSION);
        assertThat(reviews)
                .extracting(due -> due.counted().interval())
                .containsExactly(Optional.of(1), Optional.of(2), Optional.empty());
        assertThat(reviews).extracting(due -> due.counted().event()).containsOnly(PLAN_SENT);
    }

    @Test
    @DisplayName("R29: another list of reviews, ending at the conclusion")
    void reviewsThePlanAtOtherIntervals() {
        Timescales ours = published.withReviewsAfter(Period.ofWeeks(2), Period.ofWeeks(5), Period.ofWeeks(8));
        assertThat(ours.reviewIntervals()).containsExactly(Period.ofDays(14), Period.ofDays(35));
        assertThat(ours.timescale(Clock.CONCLUSION).days()).isEqualTo(56);
        assertThat(published.withReviewsAfter(Period.ofWeeks(6)).reviewsDue(FRI_18_DEC_2026, everyDay()))
                .extracting(due -> due.counted().id())
                .containsExactly("conclusion");
        assertThat(ours.withReviewsAfter(Period.ofWeeks(1), Period.ofWeeks(4), Period.ofWeeks(6)))
                .isEqualTo(published);
        Timescales inWorkingDays = published.with(
                Clock.CONCLUSION, published.timescale(Clock.CONCLUSION).withCounting(CountingRule.workingDays()));
        assertThat(inWorkingDays.reviewsDue(FRI_18_DEC_2026, EnglandAndWales.WORKING_DAYS))
                .extracting(Deadline::dueOn)
                .startsWith(date("2026-12-31"));
    }

    @Test
    @DisplayName("R29: reviews come one after the other")
    void refusesReviewsThatDoNotFollowOneAnother() {
        assertThatThrownBy(published::withReviewsAfter)
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("lengths must be one review or more, the last of which is the conclusion, found none");
        assertThatThrownBy(() -> published.withReviewsAfter((Period[]) null))
                .hasMessage("lengths must be given, found nothing");
        assertThatThrownBy(() -> published.withReviewsAfter(Period.ofWeeks(1), null))
                .hasMessage("lengths[1] must be given, found nothing");
        assertThatThrownBy(() -> published.withReviewsAfter(Period.ofWeeks(4), Period.ofDays(28), Period.ofDays(29)))
                .hasMessage("reviewIntervals[1] must be longer than P28D, the one before, found P28D");
        assertThatThrownBy(() -> published.withReviewsAfter(Period.ofWeeks(4), Period.ofDays(28)))
                .hasMessage("reviewIntervals[0] must be shorter than P28D, the length of CONCLUSION, found P28D");
        assertThatThrownBy(() -> published.withReviewsAfter(Period.ofMonths(1), Period.ofDays(28)))
                .hasMessage(
                        "reviewIntervals[0] must be a period in weeks and days, without months or years, found P1M");
    }

    @Test
    @DisplayName("all that is wrong with a set is told at once")
    void tellsEveryFault() {
        Map<Clock, Timescale> clocks = new EnumMap<>(published.clocks());
        clocks.remove(Clock.FULL_PLAN);
        assertThatThrownBy(() -> new Timescales(
                        clocks, List.of(Period.ofDays(28), Period.ofDays(7), Period.ofDays(42)), VISIT_ENDED, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("4 faults: (1) clocks must be a timescale for every clock, found none for FULL_PLAN;"
                        + " (2) reviewIntervals[1] must be longer than P28D, the one before, found P7D;"
                        + " (3) reviewIntervals[2] must be shorter than P42D, the length of CONCLUSION, found P42D;"
                        + " (4) evidenceFrom must be one of [PLAN_SENT, PLAN_RECEIVED], found VISIT_ENDED");
    }

    @Test
    void refusesWhatIsMissing() {
        assertThatThrownBy(() -> new Timescales(null, null, PLAN_SENT, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("clocks must be given, found nothing");
        Map<Clock, Timescale> clocks = new EnumMap<>(published.clocks());
        clocks.remove(Clock.FULL_PLAN);
        clocks.remove(Clock.CONCLUSION);
        assertThatThrownBy(() -> new Timescales(clocks, List.of(), PLAN_SENT, null))
                .hasMessage("clocks must be a timescale for every clock, found none for FULL_PLAN, CONCLUSION");
        assertThat(new Timescales(published.clocks(), null, PLAN_SENT, null).reviewIntervals())
                .isEmpty();
        assertThatThrownBy(() -> published.timescale(null)).hasMessage("clock must be given, found nothing");
        assertThatThrownBy(() -> published.with(null, published.timescale(Clock.FULL_PLAN)))
                .hasMessage("clock must be given, found nothing");
        assertThatThrownBy(() -> published.with(Clock.FULL_PLAN, null))
                .hasMessage("timescale must be given, found nothing");
        assertThatThrownBy(() -> published.evidenceDue(null, FRI_18_DEC_2026))
                .hasMessage("rag must be given, found nothing");
        assertThatThrownBy(() -> published.evidenceDue(Rag.RED, null))
                .hasMessage("planSentOn must be given, found nothing");
        assertThatThrownBy(() -> published.evidenceDue(Rag.RED, FRI_18_DEC_2026, null))
                .hasMessage("workingDays must be given, found nothing");
        assertThatThrownBy(() -> published.due(Clock.FULL_PLAN, null, FRI_18_DEC_2026, everyDay()))
                .hasMessage("event must be given, found nothing");
        assertThatThrownBy(() -> published.due(Clock.FULL_PLAN, VISIT_ENDED, null, everyDay()))
                .hasMessage("originOn must be given, found nothing");
        assertThatThrownBy(() -> published.due(Clock.FULL_PLAN, VISIT_ENDED, FRI_18_DEC_2026, null))
                .hasMessage("workingDays must be given, found nothing");
    }
}
