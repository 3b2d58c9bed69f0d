package org.qualitybanding.timeline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.policy.PolicyBook;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.OriginEvent;
import org.qualitybanding.timeline.deadline.Timescale;
import org.qualitybanding.timeline.deadline.Timescales;

/** Identity of a whole policy: rules, timescales and calendar. */
class QualityPolicyDigestTest {

    private static final QualityPolicy PUBLISHED = QualityPolicy.published();

    @Test
    @DisplayName("the published policy's digest; it changes with the policy and never by itself")
    void literalDigest() {
        assertThat(PUBLISHED.digest())
                .isEqualTo("e37a34f211ed8424be9711cb3b288f2be4a2aaf37a748ed50a174c89b4b3596f")
                .isEqualTo(QualityPolicy.of(ScoringPolicy.published(), Timescales.published())
                        .digest());
        assertThat(PUBLISHED.id()).isEqualTo("published-model");
        assertThat(PUBLISHED.version()).isEqualTo("1");
    }

    @Test
    void canonicalTextLineByLine() {
        List<String> lines = PUBLISHED
                .withWorkingDays(WorkingDays.mondayToFriday().and(christmas("ours")))
                .canonicalText()
                .lines()
                .toList();
        assertThat(lines)
                .startsWith(
                        "quality policy, form 2",
                        "scoring = \"" + ScoringPolicy.published().digest() + "\"",
                        "timescales.clocks.REMOTE_UPLOAD.length = P10D",
                        "timescales.clocks.REMOTE_UPLOAD.counting.firstDay = EXCLUDED",
                        "timescales.clocks.REMOTE_UPLOAD.counting.nonWorkingDays = COUNTED",
                        "timescales.clocks.REMOTE_UPLOAD.counting.lastDay = STAYS",
                        "timescales.clocks.REMOTE_RESPONSE.length = P14D")
                .endsWith(
                        "timescales.reviewIntervals[0] = P7D",
                        "timescales.reviewIntervals[1] = P28D",
                        "timescales.evidenceFrom = PLAN_SENT",
                        "mostPieces = 15",
                        "workingDays.daysOff[0].source = \"Saturday and Sunday off\"",
                        "workingDays.daysOff[0].weekdays[0] = SATURDAY",
                        "workingDays.daysOff[0].weekdays[1] = SUNDAY",
                        "workingDays.daysOff[1].source = \"ours\"",
                        "workingDays.daysOff[1].range.firstDay = 2026-01-01",
                        "workingDays.daysOff[1].range.lastDay = 2026-12-31",
                        "workingDays.daysOff[1].dates[0] = 2026-12-25")
                .hasSize(2 + 10 * 4 + 3 + 1 + 7);
    }

    @Test
    @DisplayName("each change of each timescale, of the rules and of the calendar gives another digest")
    void everyChangeCounts() {
        List<String> digests = new ArrayList<>(List.of(
                PUBLISHED.digest(),
                PUBLISHED
                        .withScoring(PUBLISHED.scoring().withOverallScope(ScoringPolicy.Scope.INITIAL_DOMAINS))
                        .digest(),
                PUBLISHED.withMostPieces(16).digest(),
                PUBLISHED.withWorkingDays(WorkingDays.mondayToFriday()).digest(),
                PUBLISHED.withWorkingDays(WorkingDays.everyDayExcept()).digest(),
                PUBLISHED.withWorkingDays(christmas("ours")).digest(),
                PUBLISHED.withWorkingDays(christmas("theirs")).digest(),
                PUBLISHED
                        .withWorkingDays(WorkingDays.holidays("ours", DateRange.ofYears(2026, 2026), List.of()))
                        .digest(),
                with(PUBLISHED.timescales().withEvidenceFrom(OriginEvent.PLAN_RECEIVED)),
                with(PUBLISHED.timescales().withReviewsAfter(Period.ofWeeks(6)))));
        for (Clock clock : Clock.values()) {
            Timescale published = PUBLISHED.timescales().timescale(clock);
            digests.add(with(
                    PUBLISHED.timescales().with(clock, published.withLength(Period.ofDays(published.days() + 1)))));
            CountingRule rule = CountingRule.calendarDays().withFirstDay(CountingRule.FirstDay.COUNTED);
            digests.add(with(PUBLISHED.timescales().with(clock, published.withCounting(rule))));
        }
        for (CountingRule.FirstDay firstDay : CountingRule.FirstDay.values()) {
            for (CountingRule.LastDay lastDay : CountingRule.LastDay.values()) {
                for (CountingRule.NonWorkingDays nonWorkingDays : CountingRule.NonWorkingDays.values()) {
                    CountingRule rule = new CountingRule(firstDay, nonWorkingDays, lastDay);
                    if (!rule.equals(CountingRule.calendarDays())) {
                        digests.add(PUBLISHED.toBuilder()
                                .timescales(PUBLISHED.timescales().withCounting(rule))
                                .workingDays(WorkingDays.mondayToFriday())
                                .build()
                                .digest());
                    }
                }
            }
        }
        assertThat(digests).hasSize(10 + 2 * 10 + 11).doesNotHaveDuplicates();
    }

    private static WorkingDays christmas(String source) {
        return WorkingDays.holidays(source, DateRange.ofYears(2026, 2026), List.of(LocalDate.of(2026, 12, 25)));
    }

    private static String with(Timescales timescales) {
        return PUBLISHED.withTimescales(timescales).digest();
    }

    @Test
    @DisplayName("M6: a review is judged by the policy that was in force when its visit began")
    void bookOfWholePolicies() {
        QualityPolicy next = QualityPolicy.of(ScoringPolicy.published().withVersion("2"), Timescales.published());
        PolicyBook<QualityPolicy> book =
                PolicyBook.from(LocalDate.of(2020, 1, 1), PUBLISHED).thenFrom(LocalDate.of(2030, 1, 1), next);
        assertThat(book.on(LocalDate.of(2029, 12, 31))).isSameAs(PUBLISHED);
        assertThat(book.on(LocalDate.of(2030, 1, 1))).isSameAs(next);
        assertThatThrownBy(() -> PolicyBook.from(LocalDate.of(2020, 1, 1), PUBLISHED)
                        .thenFrom(
                                LocalDate.of(2030, 1, 1),
                                PUBLISHED.withTimescales(Timescales.published().withReviewsAfter(Period.ofWeeks(6)))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("inForce[1].policy must be of another id or version than the different policy before it,"
                        + " found published-model 1");
    }
}
