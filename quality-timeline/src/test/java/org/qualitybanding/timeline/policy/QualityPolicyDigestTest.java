package org.qualitybanding.timeline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.course.Pause;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.cases.PolicyCase;
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

    /** Calendars, which have a digest of their own, and cases, which only tell what a policy answers. */
    private static final Set<String> APART = Set.of("workingDays", "ownWorkingDays", "cases");

    @Test
    @DisplayName("the published policy's digest; it changes with the policy and never by itself")
    void literalDigest() {
        assertThat(PUBLISHED.digest())
                .isEqualTo("0bc93a26b07f2a4f04604c42bda726c3f3f23ec79535419d02706d1650e98bf9")
                .isEqualTo(QualityPolicy.of(ScoringPolicy.published(), Timescales.published())
                        .digest());
        assertThat(PUBLISHED.id()).isEqualTo("published-model");
        assertThat(PUBLISHED.version()).isEqualTo("1");
    }

    @Test
    void canonicalTextLineByLine() {
        List<String> lines = PUBLISHED
                .withWorkingDays(WorkingDays.mondayToFriday())
                .withWorkingDays(Clock.FULL_PLAN, christmas("ours"))
                .canonicalText()
                .lines()
                .toList();
        assertThat(lines)
                .startsWith(
                        "quality policy, form 3",
                        "scoring.id = \"published-model\"",
                        "scoring.version = \"1\"",
                        "scoring.domainCount = 9")
                .contains(
                        "timescales.clocks.REMOTE_UPLOAD.length = P10D",
                        "timescales.clocks.REMOTE_UPLOAD.counting.firstDay = EXCLUDED",
                        "timescales.clocks.REMOTE_UPLOAD.counting.nonWorkingDays = COUNTED",
                        "timescales.clocks.REMOTE_UPLOAD.counting.lastDay = STAYS",
                        "timescales.clocks.REMOTE_RESPONSE.length = P14D")
                .endsWith(
                        "timescales.reviewIntervals[0] = P7D",
                        "timescales.reviewIntervals[1] = P28D",
                        "timescales.evidenceFrom = PLAN_SENT",
                        "mostPieces = 15");
    }

    @Test
    @DisplayName("every component but calendars and cases is in the text, by itself")
    void noComponentIsForgotten() {
        List<String> components = Arrays.stream(QualityPolicy.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(PUBLISHED
                        .canonicalText()
                        .lines()
                        .skip(1)
                        .map(line -> line.replaceFirst("[. ].*", ""))
                        .distinct())
                .containsExactlyElementsOf(components.stream()
                        .filter(name -> !APART.contains(name))
                        .toList());
    }

    @Test
    @DisplayName("every component but calendars and cases makes a changed policy of the published one")
    void noChangedComponentKeepsTheName() {
        Map<String, QualityPolicy> changed = Map.of(
                "scoring", PUBLISHED.withScoring(PUBLISHED.scoring().withDomainCount(10)),
                "timescales", PUBLISHED.withTimescales(PUBLISHED.timescales().withReviewsAfter(Period.ofWeeks(6))),
                "mostPieces", PUBLISHED.withMostPieces(14));
        assertThat(changed.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(QualityPolicy.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !APART.contains(name))
                        .toList());
        assertThat(changed.values()).extracting(QualityPolicy::id).containsOnly("changed-published-model");
    }

    @Test
    @DisplayName("a case that is asked makes no other policy")
    void theCasesAreNotInIt() {
        PolicyCase twelve = PolicyCase.asAnswered(
                PUBLISHED.scoring(), ActionCounts.significant(0).minor(12), "Exactly 12 is not over 12.");
        QualityPolicy asked = PUBLISHED.withCases(List.of(twelve));

        assertThat(asked.digest()).isEqualTo(PUBLISHED.digest());
        assertThat(asked.id()).isEqualTo("published-model");
    }

    @Test
    @DisplayName("a calendar has a digest of its own: a year of holidays more is no other policy")
    void theCalendarIsNotInIt() {
        QualityPolicy ours = PUBLISHED.toBuilder()
                .timescales(PUBLISHED.timescales().withCounting(CountingRule.workingDays()))
                .workingDays(christmas("ours"))
                .build()
                .named("our-team", "1");
        QualityPolicy prolonged = ours.withWorkingDays(WorkingDays.holidays(
                "ours",
                DateRange.ofYears(2026, 2027),
                List.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 12, 27))));
        assertThat(prolonged).isNotEqualTo(ours);
        assertThat(prolonged.digest()).isEqualTo(ours.digest());
        assertThat(prolonged.workingDays().digest(DateRange.ofYears(2026, 2026)))
                .isEqualTo(ours.workingDays().digest(DateRange.ofYears(2026, 2026)));
    }

    @Test
    @DisplayName("the calendars have one digest of a range, in which each clock's own counts for that clock")
    void theCalendarsHaveTheirOwn() {
        DateRange year = DateRange.ofYears(2026, 2026);
        WorkingDays named = WorkingDays.holidays("ours", year, Map.of(LocalDate.of(2026, 12, 25), "Christmas Day"));
        List<String> digests = new ArrayList<>(List.of(
                PUBLISHED.calendarDigest(year),
                PUBLISHED.withWorkingDays(christmas("ours")).calendarDigest(year),
                PUBLISHED.withWorkingDays(christmas("theirs")).calendarDigest(year),
                PUBLISHED.withWorkingDays(named).calendarDigest(year)));
        for (Clock clock : Clock.values()) {
            digests.add(PUBLISHED.withWorkingDays(clock, christmas("ours")).calendarDigest(year));
            digests.add(PUBLISHED.withWorkingDays(clock, named).calendarDigest(year));
        }
        assertThat(digests).hasSize(4 + 2 * 11).doesNotHaveDuplicates();
        WorkingDays prolonged = WorkingDays.holidays(
                "ours",
                DateRange.ofYears(2026, 2027),
                Map.of(LocalDate.of(2026, 12, 25), "Christmas Day", LocalDate.of(2027, 3, 29), "Easter Monday"));
        assertThat(PUBLISHED.withWorkingDays(Clock.FULL_PLAN, prolonged).calendarDigest(year))
                .isEqualTo(PUBLISHED.withWorkingDays(Clock.FULL_PLAN, named).calendarDigest(year));
    }

    @Test
    @DisplayName(
            "a policy with other timescales is not called published, and neither is one with another number of pieces")
    void changedTimescalesChangeTheId() {
        QualityPolicy fast = PUBLISHED.withTimescales(PUBLISHED
                .timescales()
                .with(
                        Clock.EVIDENCE_RED,
                        PUBLISHED.timescales().timescale(Clock.EVIDENCE_RED).withLength(Period.ofDays(5))));
        assertThat(fast.id()).isEqualTo("changed-published-model");
        assertThat(fast.version()).isEqualTo("1");
        assertThat(fast.digest()).isNotEqualTo(PUBLISHED.digest());
        assertThat(fast).hasToString("policy changed-published-model 1");
        assertThat(fast.named("our-team", "2026-04")).hasToString("policy our-team 2026-04");
        assertThat(PUBLISHED.withMostPieces(16).id()).isEqualTo("changed-published-model");
        assertThat(PUBLISHED.withScoring(PUBLISHED.scoring().withVersion("2")).id())
                .isEqualTo("changed-published-model");
        assertThat(PUBLISHED.withWorkingDays(WorkingDays.mondayToFriday()).id()).isEqualTo("published-model");
        for (String version : List.of("1", "2")) {
            assertThatThrownBy(() -> fast.named("published-model", version))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("id must be one of your own for a policy that is not the published one,"
                            + " found \"published-model\"");
        }
        assertThat(PUBLISHED.named("published-model", "1")).isEqualTo(PUBLISHED);
    }

    @Test
    @DisplayName("each change of each timescale and of the rules gives another digest")
    void everyChangeCounts() {
        List<String> digests = new ArrayList<>(List.of(
                PUBLISHED.digest(),
                PUBLISHED
                        .withScoring(PUBLISHED.scoring().withOverallScope(ScoringPolicy.Scope.INITIAL_DOMAINS))
                        .digest(),
                PUBLISHED.withMostPieces(16).digest(),
                with(PUBLISHED.timescales().withEvidenceFrom(OriginEvent.PLAN_RECEIVED)),
                with(PUBLISHED.timescales().withReviewsAfter(Period.ofWeeks(6))),
                with(PUBLISHED.timescales().withPausesLengthening(Pause.Clocks.PROVIDER)),
                with(PUBLISHED.timescales().withPausesLengthening(Pause.Clocks.BOTH)),
                with(PUBLISHED
                        .timescales()
                        .with(Clock.DRAFT_COMMENTS, new Timescale(Period.ofDays(5), CountingRule.calendarDays())))));
        for (Clock clock : PUBLISHED.timescales().clocks().keySet()) {
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
        assertThat(digests).hasSize(8 + 2 * 10 + 11).doesNotHaveDuplicates();
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
        QualityPolicy ours = PUBLISHED.withMostPieces(16);
        assertThatThrownBy(() -> PolicyBook.from(LocalDate.of(2020, 1, 1), ours)
                        .thenFrom(
                                LocalDate.of(2030, 1, 1),
                                PUBLISHED.withTimescales(Timescales.published().withReviewsAfter(Period.ofWeeks(6)))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("inForce[1].policy must be of another id or version than the different policy before it,"
                        + " found changed-published-model 1");
    }
}
