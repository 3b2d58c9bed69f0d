package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.deadline.OriginEvent.PLAN_RECEIVED;
import static org.qualitybanding.timeline.deadline.OriginEvent.PLAN_SENT;
import static org.qualitybanding.timeline.standing.Samples.FRI_18_DEC_2026;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.calendar.WorkingDays;

@DisplayName("An event that a clock can't run from is refused, and one that it can is obeyed and told (R26 to R30)")
class OriginsTest {

    @ParameterizedTest
    @EnumSource(Clock.class)
    void everyClockFromEveryEvent(Clock clock) {
        for (OriginEvent evidenceFrom : List.of(PLAN_SENT, PLAN_RECEIVED)) {
            Timescales timescales = Timescales.published()
                    .withEvidenceFrom(evidenceFrom)
                    .with(clock, new Timescale(Period.ofDays(29), CountingRule.calendarDays()));
            List<OriginEvent> origins = clock.isOfEvidence() ? List.of(evidenceFrom) : clock.origins();
            for (OriginEvent event : OriginEvent.values()) {
                if (origins.contains(event)) {
                    Deadline due = timescales.due(clock, event, FRI_18_DEC_2026, WorkingDays.everyDay());
                    assertThat(due.counted().event()).isEqualTo(event);
                    assertThat(due.counted().originOn()).isEqualTo(FRI_18_DEC_2026);
                    assertThat(due.dueOn()).isEqualTo("2027-01-16");
                    assertThat(due.sentence()).endsWith("Friday 18 December 2026, when " + event.words() + ".");
                } else {
                    assertThatThrownBy(() -> timescales.due(clock, event, FRI_18_DEC_2026, WorkingDays.everyDay()))
                            .isInstanceOf(InvalidValueException.class)
                            .hasMessage("event must be one of " + origins + ", found " + event);
                }
            }
        }
    }
}
