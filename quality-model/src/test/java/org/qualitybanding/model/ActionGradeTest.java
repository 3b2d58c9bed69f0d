package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.model.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.fixtures.SampleFacts;

/** What an action counts as: harm makes it significant, and a re-grading counts from its day. */
class ActionGradeTest {

    private static final LocalDate FOUND = LocalDate.of(2026, 3, 2);
    private static final Action REGRADED_TWICE = SampleFacts.anAction("A-1", FOUND)
            .addRegradings(
                    SampleFacts.regraded(Rag.GREEN, HarmBasis.NONE, LocalDate.of(2026, 3, 20)),
                    SampleFacts.regraded(Rag.AMBER, HarmBasis.LIKELY, LocalDate.of(2026, 3, 9)))
            .rag(Rag.RED)
            .harm(HarmBasis.NONE)
            .build();

    @ParameterizedTest
    @CsvSource({"CAUSED, true", "LIKELY, true", "NONE, false"})
    @DisplayName("M13: anything that has caused or is likely to cause harm is significant")
    void significance(HarmBasis harm, boolean significant) {
        assertThat(harm.significant()).isEqualTo(significant);
        for (Rag rag : Rag.values()) {
            assertThat(new Grade(rag, harm).significant())
                    .as("R6: the colour makes no difference")
                    .isEqualTo(significant);
            assertThat(SampleFacts.action("A-1", rag, harm, FOUND).significant())
                    .isEqualTo(significant);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, RED, NONE",
        "2026-03-08, RED, NONE",
        "2026-03-09, AMBER, LIKELY",
        "2026-03-19, AMBER, LIKELY",
        "2026-03-20, GREEN, NONE",
        "+999999999-12-31, GREEN, NONE"
    })
    @DisplayName("R9: from the day of a re-grading the action counts as its new grade, before it as the old one")
    void gradeOn(LocalDate date, Rag rag, HarmBasis harm) {
        assertThat(REGRADED_TWICE.gradeOn(date)).isEqualTo(new Grade(rag, harm));
    }

    @Test
    @DisplayName("R9: the history of grades is kept, in order of date, with the grade it was found with")
    void history() {
        assertThat(REGRADED_TWICE.rag()).isEqualTo(Rag.RED);
        assertThat(REGRADED_TWICE.regradings())
                .extracting(Regrading::regradedOn)
                .containsExactly(LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 20));
        assertThat(REGRADED_TWICE.regradings().get(0).reason()).isEqualTo(SampleFacts.FREE_TEXT);
        assertThat(REGRADED_TWICE.grade()).isEqualTo(new Grade(Rag.GREEN, HarmBasis.NONE));
    }

    @Test
    @DisplayName("an action that was never re-graded counts as found")
    void asFound() {
        Action action = SampleFacts.action("A-1", Rag.RED, HarmBasis.CAUSED, FOUND);
        assertThat(action.grade()).isEqualTo(new Grade(Rag.RED, HarmBasis.CAUSED));
        assertThat(action.withdrawn()).isFalse();
        assertThat(action.withWithdrawal(SampleFacts.withdrawn(FOUND)).withdrawn())
                .isTrue();
    }

    @Test
    @DisplayName("a day and a domain must be given")
    void nulls() {
        assertRefused("date must be given, found nothing", () -> REGRADED_TWICE.gradeOn(null));
        assertRefused(
                "domain must be given, found nothing", () -> Action.builder().domain(null));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M15, R14: only evidence that was found sufficient is sufficient")
    void sufficient(Judgement.Finding finding) {
        LocalDate judgedOn = FOUND.plusDays(3);
        Evidence evidence = new Evidence("E-1", FOUND, List.of(Judgement.of(finding, judgedOn, "reviewer-7")));
        assertThat(evidence.sufficient()).isEqualTo(finding == Judgement.Finding.SUFFICIENT);
        assertThat(SampleFacts.unjudged("E-1", FOUND).sufficient()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("M15, R14: of several judgements the latest decides, and those of one day stay in the given order")
    void judgedAgain(Judgement.Finding last) {
        Judgement.Finding other =
                last == Judgement.Finding.SUFFICIENT ? Judgement.Finding.NOT_SUFFICIENT : Judgement.Finding.SUFFICIENT;
        Judgement first = Judgement.of(other, FOUND.plusDays(3), "reviewer-7");
        Judgement second = Judgement.of(last, FOUND.plusDays(5), "reviewer-8");
        Judgement sameDay = Judgement.of(other, FOUND.plusDays(5), "reviewer-9");
        Evidence evidence = new Evidence("E-1", FOUND, List.of(second, first));

        assertThat(evidence.judgements()).containsExactly(first, second);
        assertThat(evidence.judgement()).contains(second);
        assertThat(evidence.sufficient()).isEqualTo(last == Judgement.Finding.SUFFICIENT);
        assertThat(evidence.judged(sameDay).judgements()).containsExactly(first, second, sameDay);
        assertThat(evidence.judged(sameDay).judgement()).contains(sameDay);
        assertThat(SampleFacts.unjudged("E-1", FOUND).judgement()).isEmpty();
    }

    @Test
    @DisplayName("R18, M20: only an accepted mitigation excuses")
    void accepted() {
        assertThat(SampleFacts.accepted("MT-1", FOUND).accepted()).isTrue();
        assertThat(SampleFacts.rejected("MT-1", FOUND).accepted()).isFalse();
    }

    @Test
    @DisplayName("M19: the compliance scores are 0 and 1")
    void complianceScores() {
        assertThat(ComplianceScore.values()).extracting(ComplianceScore::value).containsExactly(0, 1);
        assertThat(ComplianceScore.MET.value()).isEqualTo(1);
    }
}
