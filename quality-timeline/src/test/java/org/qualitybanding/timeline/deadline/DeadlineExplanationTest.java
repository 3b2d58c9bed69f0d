package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.timeline.calendar.EnglandAndWales.WORKING_DAYS;
import static org.qualitybanding.timeline.calendar.WorkingDays.everyDay;
import static org.qualitybanding.timeline.standing.Samples.FRI_18_DEC_2026;
import static org.qualitybanding.timeline.standing.Samples.date;
import static org.qualitybanding.timeline.standing.Samples.due;
import static org.qualitybanding.timeline.standing.Samples.extraDays;
import static org.qualitybanding.timeline.standing.Samples.moving;
import static org.qualitybanding.timeline.standing.Samples.newDueOn;
import static org.qualitybanding.timeline.standing.Samples.red;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;

@DisplayName("M14, R16, R17, R23, R24, R32: a deadline says how it came about")
class DeadlineExplanationTest {

    private final Deadline plain = due(red(), FRI_18_DEC_2026);

    private final Deadline moved =
            due(red().withCounting(moving(LastDay.MOVES_TO_NEXT)), FRI_18_DEC_2026, WORKING_DAYS);

    private final Deadline everything = moved.withReviewersDate(date("2026-12-30"))
            .changedBy(extraDays(3, "2027-01-02"), WORKING_DAYS)
            .changedBy(newDueOn("2027-01-03", "2027-01-03"), everyDay());

    @Test
    void inASentence() {
        assertThat(plain.sentence())
                .isEqualTo("Evidence for a red action is due from the provider on Friday 25 December 2026:"
                        + " 7 days after Friday 18 December 2026, when the plan was sent.");
    }

    @Test
    void inASentenceWhenMoved() {
        assertThat(moved.sentence())
                .isEqualTo("Evidence for a red action is due from the provider on Tuesday 29 December 2026:"
                        + " 7 days after Friday 18 December 2026, when the plan was sent,"
                        + " counted to Friday 25 December 2026 and moved to the next working day,"
                        + " Tuesday 29 December 2026.");
    }

    @Test
    void inASentenceWhenWorkingDaysAreCounted() {
        CountingRule rule = CountingRule.workingDays().withFirstDay(FirstDay.COUNTED);
        assertThat(due(red(rule, 7), FRI_18_DEC_2026, WORKING_DAYS).sentence())
                .isEqualTo("Evidence for a red action is due from the provider on Wednesday 30 December 2026:"
                        + " 7 working days from and including Friday 18 December 2026, when the plan was sent.");
        assertThat(due(red(rule, 1), FRI_18_DEC_2026, WORKING_DAYS).sentence())
                .contains(": 1 working day from and including Friday 18 December 2026,");
    }

    @Test
    @DisplayName("R16: in a sentence, with the date that the reviewer set")
    void inASentenceWhenSet() {
        assertThat(plain.withReviewersDate(date("2026-12-22")).sentence())
                .isEqualTo("Evidence for a red action is due from the provider on Tuesday 22 December 2026:"
                        + " 7 days after Friday 18 December 2026, when the plan was sent,"
                        + " counted to Friday 25 December 2026; set by the reviewer to Tuesday 22 December 2026.");
    }

    @Test
    @DisplayName("R36: in a sentence and in steps, with dates that nobody could keep and why they don't count")
    void withDatesThatDoNotCount() {
        Deadline impossible = plain.withReviewersDate(date("2026-12-17"))
                .changedBy(newDueOn("2026-12-16", "2026-12-15"), everyDay())
                .changedBy(newDueOn("2026-12-20", "2026-12-21"), everyDay());

        assertThat(impossible.sentence())
                .isEqualTo("Evidence for a red action is due from the provider on Friday 25 December 2026:"
                        + " 7 days after Friday 18 December 2026, when the plan was sent,"
                        + " counted to Friday 25 December 2026;"
                        + " set by the reviewer to Thursday 17 December 2026, before the plan was sent, so it does not count;"
                        + " another date, decided by reviewer-7 on Tuesday 15 December 2026 (situation of provider):"
                        + " Wednesday 16 December 2026, before the plan was sent, so it does not count;"
                        + " another date, decided by reviewer-7 on Monday 21 December 2026 (situation of provider):"
                        + " Sunday 20 December 2026, before it was decided, so it does not count.");
        assertThat(impossible.explanation().text()).isEqualTo("""
                        When is evidence-red due from the provider?: 2026-12-25 (days after the event = 7) [M14, R26]
                          7 days after 2026-12-18, when the plan was sent: 2026-12-25 (days = 7) [R23, R24]
                          Did the reviewer set a date?: yes, 2026-12-17, before the plan was sent, so it does not count \
                        (days changed = 0) [R16, R36]
                          Changed on 2026-12-15 by reviewer-7, situation of provider: \
                        2026-12-16, before the plan was sent, so it does not count (days changed = 0) [M14, R17, R36]
                          Changed on 2026-12-21 by reviewer-7, situation of provider: \
                        2026-12-20, before it was decided, so it does not count (days changed = 0) [M14, R17, R36]""");
    }

    @Test
    @DisplayName("R30: in a sentence, from the day an upload was due and nothing came")
    void inASentenceWhenNothingCame() {
        assertThat(Timescales.published()
                        .due(Clock.REMOTE_RESPONSE, OriginEvent.UPLOAD_DUE, date("2026-12-28"), everyDay())
                        .sentence())
                .isEqualTo("The response to the uploaded evidence is due from the quality team on"
                        + " Monday 11 January 2027: 14 days after Monday 28 December 2026, when the upload was due.");
    }

    @Test
    void inASentenceWhenSetAndChanged() {
        assertThat(everything.sentence())
                .isEqualTo("Evidence for a red action is due from the provider on Sunday 3 January 2027:"
                        + " 7 days after Friday 18 December 2026, when the plan was sent,"
                        + " counted to Friday 25 December 2026 and moved to the next working day,"
                        + " Tuesday 29 December 2026;"
                        + " set by the reviewer to Wednesday 30 December 2026;"
                        + " 3 days more, decided by reviewer-7 on Saturday 2 January 2027 (situation of provider, in"
                        + " retrospect): Monday 4 January 2027, moved from Saturday 2 January 2027;"
                        + " another date, decided by reviewer-7 on Sunday 3 January 2027 (situation of provider):"
                        + " Sunday 3 January 2027.");
        assertThat(plain.changedBy(extraDays(-1, "2026-12-21"), everyDay()).sentence())
                .endsWith(", when the plan was sent, counted to Friday 25 December 2026;"
                        + " 1 day less, decided by reviewer-7 on Monday 21 December 2026 (situation of provider):"
                        + " Thursday 24 December 2026.");
    }

    @Test
    void inSteps() {
        assertThat(plain.explanation().text()).isEqualTo("""
                        When is evidence-red due from the provider?: 2026-12-25 (days after the event = 7) [M14, R26]
                          7 days after 2026-12-18, when the plan was sent: 2026-12-25 (days = 7) [R23, R24]""");
    }

    @Test
    void inStepsWhenSetAndChanged() {
        assertThat(everything.explanation().text()).isEqualTo("""
                        When is evidence-red due from the provider?: 2027-01-03 (days after the event = 16) [M14, R26]
                          7 days after 2026-12-18, when the plan was sent: 2026-12-25 (days = 7) [R23, R24]
                          Is 2026-12-25 a working day (Saturday and Sunday off, England and Wales bank holidays)?: \
                        no, the next one is 2026-12-29 (days moved = 4) [R24]
                          Did the reviewer set a date?: yes, 2026-12-30 (days changed = 1) [R16]
                          Changed on 2027-01-02 by reviewer-7, situation of provider: \
                        2027-01-04, in retrospect (extra days = 3, days changed = 5) [M14, R17, R32]
                            Is 2027-01-02 a working day (Saturday and Sunday off, England and Wales bank holidays)?: \
                        no, the next one is 2027-01-04 (days moved = 2) [R24]
                          Changed on 2027-01-03 by reviewer-7, situation of provider: \
                        2027-01-03 (days changed = -1) [M14, R17]""");
    }

    @Test
    void inStepsWhenWorkingDaysAreCounted() {
        CountingRule rule = CountingRule.workingDays().withFirstDay(FirstDay.COUNTED);
        assertThat(due(red(rule, 7), FRI_18_DEC_2026, WORKING_DAYS)
                        .explanation()
                        .text())
                .isEqualTo("""
                        When is evidence-red due from the provider?: 2026-12-30 (days after the event = 12) [M14, R26]
                          7 working days from and including 2026-12-18, when the plan was sent: \
                        2026-12-30 (days = 7, day of the event = -1, non-working days skipped = 6) [R23, R24]""");
    }

    @Test
    void inStepsWhenTheLastDayWorksOrHasNowhereToGo() {
        Timescale previous = red(moving(LastDay.MOVES_TO_PREVIOUS), 1);
        assertThat(due(previous, date("2026-12-09"), WORKING_DAYS).explanation().text())
                .contains("Is 2026-12-10 a working day (Saturday and Sunday off, England and Wales bank holidays)?: yes"
                        + " (days moved = 0) [R24]");
        assertThat(due(previous, date("2026-12-11"), WORKING_DAYS).explanation().text())
                .contains("?: no, the previous one is 2026-12-11 (days moved = -1) [R24]");
        assertThat(due(previous, date("2026-12-12"), WORKING_DAYS).explanation().text())
                .contains("?: no, and it stays: no working day since the event (days moved = 0) [R24]");
    }

    @Test
    @DisplayName("the reason of a change is free text, and stays out")
    void showsNoFreeText() {
        String reason = everything.changes().get(0).change().reason();
        assertThat(everything.sentence()).doesNotContain(reason);
        assertThat(everything.explanation().text()).doesNotContain(reason);
        assertThat(everything.toString()).doesNotContain(reason);
        assertThat(everything.changes().toString()).doesNotContain(reason);
    }
}
