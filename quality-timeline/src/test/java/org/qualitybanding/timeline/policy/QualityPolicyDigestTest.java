package org.qualitybanding.timeline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.policy.PolicyBook;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.calendar.WorkingDays;
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
                .isEqualTo("d30ccd6378ca7583d0d73ddbe7b7916e22693b06ab9193d3cd87890bfaaac7a0")
                .isEqualTo(QualityPolicy.of(ScoringPolicy.published(), Timescales.published())
                        .digest());
        assertThat(PUBLISHED.id()).isEqualTo("published-model");
        assertThat(PUBLISHED.version()).isEqualTo("1");
    }

    @Test
    void canonicalTextLineByLine() {
        List<String> lines = PUBLISHED
                .withWorkingDays(WorkingDays.mondayToFriday())
                .canonicalText()
                .lines()
                .toList();
        assertThat(lines)
                .startsWith(
                        "quality policy, form 2",
                        "scoring = \"" + ScoringPolicy.published().digest() + "\"",
                        "timescales.remoteUpload.id = \"remote-upload\"",
                        "timescales.remoteUpload.title = \"The upload of the requested evidence\"",
                        "timescales.remoteUpload.origins[0] = EVIDENCE_REQUESTED",
                        "timescales.remoteUpload.length = P10D",
                        "timescales.remoteUpload.counting.firstDay = EXCLUDED",
                        "timescales.remoteUpload.counting.nonWorkingDays = COUNTED",
                        "timescales.remoteUpload.counting.lastDay = STAYS",
                        "timescales.remoteUpload.owner = PROVIDER")
                .endsWith("workingDays = \"" + WorkingDays.mondayToFriday().source() + "\"");
    }

    @Test
    @DisplayName("each change of each timescale, of the rules and of the calendar gives another digest")
    void everyChangeCounts() {
        List<UnaryOperator<Timescale>> changes = List.of(
                timescale -> timescale.withId("another"),
                timescale -> timescale.withTitle("Something else"),
                timescale -> timescale.withLength(Period.ofDays(timescale.days() + 1)),
                timescale -> timescale.withClauses(List.of()));
        List<BiFunction<Timescales, UnaryOperator<Timescale>, Timescales>> places = List.of(
                (all, change) -> all.withRemoteUpload(change.apply(all.remoteUpload())),
                (all, change) -> all.withRemoteResponse(change.apply(all.remoteResponse())),
                (all, change) -> all.withInitialPlan(change.apply(all.initialPlan())),
                (all, change) -> all.withRedActionReview(change.apply(all.redActionReview())),
                (all, change) -> all.withRemainingDomains(change.apply(all.remainingDomains())),
                (all, change) -> all.withFullPlan(change.apply(all.fullPlan())),
                (all, change) -> all.withEvidenceRed(change.apply(all.evidenceRed())),
                (all, change) -> all.withEvidenceAmber(change.apply(all.evidenceAmber())),
                (all, change) -> all.withEvidenceGreen(change.apply(all.evidenceGreen())),
                (all, change) -> all.withPlanReviews(
                        change.apply(all.planReviews().get(0)),
                        all.planReviews().get(1),
                        all.planReviews().get(2)));
        List<String> digests = new ArrayList<>(List.of(
                PUBLISHED.digest(),
                PUBLISHED
                        .withScoring(PUBLISHED.scoring().withOverallScope(ScoringPolicy.Scope.INITIAL_DOMAINS))
                        .digest(),
                PUBLISHED.withWorkingDays(WorkingDays.mondayToFriday()).digest(),
                with(PUBLISHED.timescales().withEvidenceFrom(OriginEvent.PLAN_RECEIVED)),
                with(PUBLISHED.timescales().withPlanReviewsAfter(Period.ofWeeks(6)))));
        for (var place : places) {
            changes.forEach(change -> digests.add(with(place.apply(PUBLISHED.timescales(), change))));
        }
        for (CountingRule.FirstDay firstDay : CountingRule.FirstDay.values()) {
            for (CountingRule.LastDay lastDay : CountingRule.LastDay.values()) {
                for (CountingRule.NonWorkingDays nonWorkingDays : CountingRule.NonWorkingDays.values()) {
                    CountingRule rule = new CountingRule(firstDay, nonWorkingDays, lastDay);
                    if (!rule.equals(CountingRule.calendarDays())) {
                        digests.add(QualityPolicy.of(
                                        PUBLISHED.scoring(),
                                        PUBLISHED.timescales().withCounting(rule),
                                        WorkingDays.mondayToFriday())
                                .digest());
                    }
                }
            }
        }
        assertThat(digests).hasSize(5 + 40 + 11).doesNotHaveDuplicates();
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
                                PUBLISHED.withTimescales(
                                        Timescales.published().withPlanReviewsAfter(Period.ofWeeks(6)))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("inForce[1].policy must be of another id or version than the different policy before it,"
                        + " found published-model 1");
    }

    @Test
    void documentIsThePolicyWithoutItsCalendar() {
        PolicyDocument document = PolicyDocument.of(PUBLISHED.withWorkingDays(WorkingDays.mondayToFriday()));
        assertThat(document)
                .isEqualTo(new PolicyDocument(ScoringPolicy.published(), Timescales.published()))
                .hasToString("document of policy published-model 1");
        assertThat(document.toPolicy()).isEqualTo(PUBLISHED);
        assertThat(document.toPolicy(WorkingDays.mondayToFriday()).workingDays())
                .isPresent();
        assertThatThrownBy(() -> new PolicyDocument(null, Timescales.published()))
                .hasMessage("scoring must be given, found nothing");
        assertThatThrownBy(() -> new PolicyDocument(ScoringPolicy.published(), null))
                .hasMessage("timescales must be given, found nothing");
        assertThatThrownBy(() -> PolicyDocument.of(null)).hasMessage("policy must be given, found nothing");
        assertThatThrownBy(() -> new PolicyDocument(
                                ScoringPolicy.published(),
                                Timescales.published().withCounting(CountingRule.workingDays()))
                        .toPolicy())
                .hasMessage("workingDays must be given, because remote-upload needs a calendar, found nothing");
    }
}
