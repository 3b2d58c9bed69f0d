package org.qualitybanding.timeline.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.deadline.CountingRule.FirstDay;
import org.qualitybanding.timeline.deadline.CountingRule.LastDay;
import org.qualitybanding.timeline.deadline.CountingRule.NonWorkingDays;

class CountingRuleTest {

    @Test
    @DisplayName("R23, R24: the default excludes the day of the event, counts every day, and the last day stays")
    void countsCalendarDaysByDefault() {
        CountingRule published = new CountingRule(FirstDay.EXCLUDED, NonWorkingDays.COUNTED, LastDay.STAYS);
        assertThat(CountingRule.calendarDays()).isEqualTo(published).hasSameHashCodeAs(published);
        assertThat(CountingRule.builder().build()).isEqualTo(published);
        assertThat(CountingRule.builder().nonWorkingDays(NonWorkingDays.SKIPPED).build())
                .isEqualTo(CountingRule.workingDays())
                .isNotEqualTo(published);
        assertThat(CountingRule.workingDays().withNonWorkingDays(NonWorkingDays.COUNTED))
                .isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXCLUDED | COUNTED | STAYS | false | calendar days from the day after the event
            COUNTED  | COUNTED | STAYS | false | calendar days from the day of the event
            EXCLUDED | SKIPPED | STAYS | true  | working days from the day after the event
            COUNTED  | SKIPPED | MOVES_TO_NEXT | true | working days from the day of the event, the last day moves to the next working day
            EXCLUDED | COUNTED | MOVES_TO_NEXT | true | calendar days from the day after the event, the last day moves to the next working day
            EXCLUDED | COUNTED | MOVES_TO_PREVIOUS | true | calendar days from the day after the event, the last day moves to the previous working day
            """)
    void saysWhatItDoesAndWhetherItNeedsACalendar(
            FirstDay first, NonWorkingDays nonWorking, LastDay last, boolean needsWorkingDays, String words) {
        CountingRule rule = new CountingRule(first, nonWorking, last);
        assertThat(rule).hasToString(words);
        assertThat(rule.needsWorkingDays()).isEqualTo(needsWorkingDays);
    }

    @Test
    void refusesAMissingSwitch() {
        assertThatThrownBy(() -> new CountingRule(null, NonWorkingDays.COUNTED, LastDay.STAYS))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("firstDay must be given, found nothing");
        assertThatThrownBy(() -> new CountingRule(FirstDay.EXCLUDED, null, LastDay.STAYS))
                .hasMessage("nonWorkingDays must be given, found nothing");
        assertThatThrownBy(() -> new CountingRule(FirstDay.EXCLUDED, NonWorkingDays.COUNTED, null))
                .hasMessage("lastDay must be given, found nothing");
    }

    @Test
    @DisplayName("R33: each party has its words")
    void putsPartiesAndEventsIntoWords() {
        assertThat(Party.PROVIDER.words()).isEqualTo("the provider");
        assertThat(Party.QUALITY_TEAM.words()).isEqualTo("the quality team");
        assertThat(OriginEvent.values())
                .extracting(OriginEvent::words)
                .containsExactly(
                        "the evidence was requested",
                        "the upload was completed",
                        "the upload was due",
                        "the initial visit ended",
                        "the reviewer responded",
                        "the review was extended to all domains",
                        "the action was re-graded",
                        "the draft was sent",
                        "the plan was sent",
                        "the plan was received");
    }
}
