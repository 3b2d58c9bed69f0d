package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.model.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;

/** The dates of one action: nothing happens before it was found, and little after it was withdrawn. */
class ActionDatesTest {

    private static final LocalDate FOUND = LocalDate.of(2026, 3, 2);
    private static final LocalDate BEFORE = FOUND.minusDays(1);

    private static Action.Builder action() {
        return SampleFacts.anAction("A-1", FOUND);
    }

    @Test
    @DisplayName("everything may happen on the day the action was found, except two re-gradings")
    void sameDay() {
        Action action = action().specifiedDueOn(FOUND)
                .addRegradings(SampleFacts.regraded(Rag.RED, HarmBasis.CAUSED, FOUND))
                .addEvidence(SampleFacts.sufficient("E-1", FOUND, FOUND))
                .addDeadlineChanges(SampleFacts.movedTo(FOUND, FOUND), SampleFacts.movedBy(7, FOUND))
                .addMitigations(SampleFacts.accepted("MT-1", FOUND))
                .build();
        assertThat(action.grade()).isEqualTo(new Grade(Rag.RED, HarmBasis.CAUSED));
    }

    @Test
    @DisplayName("R16: the reviewer's own last day is not before the finding")
    void specifiedDueOn() {
        assertRefused(
                "specifiedDueOn of \"A-1\" must be on or after foundOn 2026-03-02, found 2026-03-01",
                () -> action().specifiedDueOn(BEFORE).build());
    }

    @Test
    @DisplayName("R9: a withdrawal is not before the finding")
    void withdrawal() {
        assertRefused(
                "withdrawal.withdrawnOn of \"A-1\" must be on or after foundOn 2026-03-02, found 2026-03-01",
                () -> action().withdrawal(SampleFacts.withdrawn(BEFORE)).build());
    }

    @Test
    @DisplayName("R9: a re-grading is not before the finding, and there is one a day at most")
    void regradings() {
        assertRefused(
                "regradings[0].regradedOn of \"A-1\" must be on or after foundOn 2026-03-02, found 2026-03-01",
                () -> action().addRegradings(SampleFacts.regraded(Rag.RED, HarmBasis.NONE, BEFORE))
                        .build());
        assertRefused(
                "regradings[1].regradedOn of \"A-1\" must be a different day from the re-grading before it, found 2026-03-02",
                () -> action().addRegradings(
                                SampleFacts.regraded(Rag.RED, HarmBasis.NONE, FOUND),
                                SampleFacts.regraded(Rag.AMBER, HarmBasis.NONE, FOUND))
                        .build());
    }

    @Test
    @DisplayName("M14: evidence is not sent before the finding, nor judged before it was sent (M15)")
    void evidence() {
        assertRefused(
                "evidence[0].submittedOn of \"E-1\" must be on or after foundOn 2026-03-02, found 2026-03-01",
                () -> action().addEvidence(SampleFacts.unjudged("E-1", BEFORE)).build());
        assertRefused(
                "judgements[0].judgedOn of \"E-1\" must be on or after submittedOn 2026-03-02, found 2026-03-01",
                () -> SampleFacts.sufficient("E-1", FOUND, BEFORE));
    }

    @Test
    @DisplayName("R17: a change of deadline is neither decided before the finding, nor sets a last day before it")
    void deadlineChanges() {
        assertRefused(
                "deadlineChanges[0].decidedOn of \"A-1\" must be on or after foundOn 2026-03-02, found 2026-03-01",
                () -> action().addDeadlineChanges(SampleFacts.movedBy(7, BEFORE))
                        .build());
        assertRefused(
                "deadlineChanges[1].newDueOn of \"A-1\" must be on or after foundOn 2026-03-02, found 2026-03-01",
                () -> action().addDeadlineChanges(SampleFacts.movedBy(7, FOUND), SampleFacts.movedTo(BEFORE, FOUND))
                        .build());
    }

    @Test
    @DisplayName("R18: a mitigation is not decided before the finding")
    void mitigations() {
        assertRefused(
                "mitigations[0].decidedOn of \"MT-1\" must be on or after foundOn 2026-03-02, found 2026-03-01",
                () -> action().addMitigations(SampleFacts.accepted("MT-1", BEFORE))
                        .build());
    }

    @Test
    @DisplayName("R9, R17: a withdrawn action is neither re-graded nor given another deadline")
    void afterWithdrawal() {
        Action.Builder withdrawn = action().withdrawal(SampleFacts.withdrawn(FOUND.plusDays(5)));
        assertThat(withdrawn
                        .addRegradings(SampleFacts.regraded(Rag.RED, HarmBasis.NONE, FOUND.plusDays(4)))
                        .addDeadlineChanges(SampleFacts.movedBy(7, FOUND.plusDays(4)))
                        .addEvidence(SampleFacts.unjudged("E-1", FOUND.plusDays(9)))
                        .addMitigations(SampleFacts.accepted("MT-1", FOUND.plusDays(9)))
                        .build()
                        .withdrawn())
                .isTrue();
        assertRefused(
                "regradings[0].regradedOn of \"A-1\" must be before withdrawal.withdrawnOn 2026-03-07, found 2026-03-07",
                () -> action().withdrawal(SampleFacts.withdrawn(FOUND.plusDays(5)))
                        .addRegradings(SampleFacts.regraded(Rag.RED, HarmBasis.NONE, FOUND.plusDays(5)))
                        .build());
        assertRefused(
                "deadlineChanges[0].decidedOn of \"A-1\" must be before withdrawal.withdrawnOn 2026-03-07, found 2026-03-08",
                () -> action().withdrawal(SampleFacts.withdrawn(FOUND.plusDays(5)))
                        .addDeadlineChanges(SampleFacts.movedBy(7, FOUND.plusDays(6)))
                        .build());
    }

    @Test
    @DisplayName("the id of a piece of evidence, and of a mitigation, comes once in an action")
    void distinctIds() {
        assertRefused(
                "evidence[1].id must be a different id from those before it, found \"E-1\"",
                () -> action().addEvidence(
                                SampleFacts.unjudged("E-1", FOUND), SampleFacts.unjudged("E-1", FOUND.plusDays(1)))
                        .build());
        assertRefused(
                "mitigations[1].id must be a different id from those before it, found \"MT-1\"",
                () -> action().addMitigations(SampleFacts.accepted("MT-1", FOUND), SampleFacts.rejected("MT-1", FOUND))
                        .build());
    }

    @Test
    @DisplayName("an index in a message counts in order of date")
    void indexInOrderOfDate() {
        assertRefused(
                "evidence[0].submittedOn of \"E-2\" must be on or after foundOn 2026-03-02, found 2026-03-01",
                () -> action().evidence(
                                List.of(SampleFacts.unjudged("E-1", FOUND), SampleFacts.unjudged("E-2", BEFORE)))
                        .build());
    }
}
