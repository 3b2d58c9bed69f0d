package org.qualitybanding.timeline.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.timeline.standing.Told.VISITED;
import static org.qualitybanding.timeline.standing.Told.april;
import static org.qualitybanding.timeline.standing.Told.march;
import static org.qualitybanding.timeline.standing.Told.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Visit;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.refusal.InvalidValueException;

@DisplayName("Work of the team that no clock runs for (M6, M8, M15, M21, R12, R15, R27, R37)")
class TasksStoryTest {

    private static List<String> tasks(LocalDate date, QualityReview review) {
        return on(date, review).tasks().stream().map(Task::toString).toList();
    }

    @Test
    @DisplayName("M6: visiting is a task from the opening until the visit ended")
    void visiting() {
        QualityReview.Builder review = SampleReviews.opened(march(1));

        assertThat(tasks(march(9), review.build())).containsExactly("Review the initial domains, since 2026-03-01");
        assertThat(tasks(march(9), review.initialVisit(Visit.begun(march(9))).build()))
                .containsExactly("Review the initial domains, since 2026-03-01");
        assertThat(tasks(march(9), review.initialVisit(Visit.onSite(march(9))).build()))
                .isEmpty();
    }

    @Test
    @DisplayName("M7: a remote review has clocks from its request on, and is no task")
    void requestingEvidence() {
        QualityReview remote = SampleReviews.opened(march(1))
                .initialVisit(SampleReviews.remote(march(3), Optional.empty(), Optional.empty()))
                .build();

        assertThat(tasks(march(2), remote)).containsExactly("Review the initial domains, since 2026-03-01");
        assertThat(tasks(march(3), remote)).isEmpty();
    }

    @Test
    @DisplayName("M8, R27: the remaining domains are a task while the visit goes on, and a duty from its end")
    void reviewingTheRemainingDomains() {
        QualityReview tripped = SampleReviews.opened(march(1))
                .initialVisit(Visit.onSite(VISITED, march(6)))
                .addActions(Told.minor("A-1", Rag.RED)
                        .addRegradings(SampleFacts.regraded(Rag.RED, HarmBasis.LIKELY, march(4)))
                        .build())
                .build();
        QualityReview unasked = SampleReviews.opened(march(1))
                .initialVisit(Visit.begun(VISITED))
                .fullReview(FullReview.started(march(3)))
                .build();

        assertThat(tasks(march(3), tripped)).containsExactly("Review the initial domains, since 2026-03-01");
        assertThat(tasks(march(5), tripped))
                .containsExactly(
                        "Review the initial domains, since 2026-03-01",
                        "Review the remaining domains, since 2026-03-04");
        assertThat(tasks(march(6), tripped)).isEmpty();
        assertThat(on(march(6), tripped).duties()).anyMatch(duty -> duty.kind() == Duty.Kind.REVIEW_REMAINING_DOMAINS);
        assertThat(tasks(march(5), unasked)).contains("Review the remaining domains, since 2026-03-03");
    }

    @Test
    @DisplayName("M15, R15: each piece that is in, in time or late, is to be judged, and then compliance to be decided")
    void judgingAndDeciding() {
        QualityReview review = Told.planned(Told.minor("A-1", Rag.RED)
                        .addEvidence(SampleFacts.sufficient("E-1", march(13), april(20)))
                        .addEvidence(SampleFacts.unjudged("E-2", march(16)))
                        .build())
                .build();

        assertThat(tasks(march(12), review)).isEmpty();
        assertThat(tasks(april(19), review))
                .containsExactly(
                        "Judge the evidence E-1 towards A-1, since 2026-03-13",
                        "Judge the evidence E-2 towards A-1, since 2026-03-16");
        assertThat(tasks(april(20), review)).containsExactly("Decide the compliance score, since 2026-04-20");
        assertThat(on(april(20), review).tasks().get(0).kind().clauses())
                .extracting(Clause::id)
                .containsExactly("M21", "R12", "R37");
        assertThat(tasks(april(21), review.deciding(SampleFacts.confirmed(ComplianceScore.MET, april(21)))))
                .isEmpty();
    }

    @Test
    @DisplayName("R37: a decision that needs to be taken anew is a task since the day of the change")
    void decidingAnew() {
        QualityReview review = Told.planned(Told.minor("A-1", Rag.RED)
                        .withdrawal(SampleFacts.withdrawn(april(27)))
                        .build())
                .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.NOT_MET, april(20)))
                .build();

        assertThat(tasks(april(19), review)).containsExactly("Decide the compliance score, since 2026-04-17");
        assertThat(tasks(april(26), review)).isEmpty();
        assertThat(tasks(april(30), review)).containsExactly("Decide the compliance score, since 2026-04-27");
    }

    @Test
    void keysAreTheSameOnEveryDate() {
        QualityReview review = Told.planned(Told.minor("A-1", Rag.AMBER)
                        .addEvidence(SampleFacts.unjudged("E-1", march(30)))
                        .build())
                .build();

        for (LocalDate date : List.of(march(30), april(10))) {
            assertThat(on(date, review).duties())
                    .extracting(Duty::key)
                    .containsExactlyInAnyOrder(
                            "send-initial-plan",
                            "send-evidence:A-1",
                            "review-plan:1",
                            "review-plan:2",
                            "review-plan:conclusion");
            assertThat(on(date, review).tasks()).extracting(Task::key).containsExactly("judge-evidence:A-1 E-1");
        }
        assertThat(on(april(20), Told.planned()).tasks()).extracting(Task::key).containsExactly("decide-compliance");
    }

    @Test
    void anAttemptThatWasRejectedStaysListed() {
        ActionStanding standing = on(
                        march(20),
                        Told.planned(Told.minor("A-1", Rag.RED)
                                .addEvidence(SampleFacts.notSufficient("E-1", march(12), march(16)))
                                .addEvidence(SampleFacts.unjudged("E-2", march(18)))
                                .addEvidence(SampleFacts.sufficient("E-3", march(24), march(25)))
                                .build()))
                .action("A-1")
                .orElseThrow();

        assertThat(standing.state()).isEqualTo(Duty.State.AWAITING_JUDGEMENT_LATE);
        assertThat(standing.attempts())
                .map(Object::toString)
                .containsExactly(
                        "evidence E-1 sent on 2026-03-12, in time: found not sufficient on 2026-03-16",
                        "evidence E-2 sent on 2026-03-18, late: awaiting judgement");
    }

    @Test
    @DisplayName(
            "M14, R15: what was sent in time and rejected is no \"nothing was sent\", also where the action is overdue")
    void anOverdueActionTellsWhatWasSent() {
        ActionStanding standing = on(
                        march(20),
                        Told.planned(Told.minor("A-1", Rag.RED)
                                .addEvidence(SampleFacts.notSufficient("E-1", march(12), march(16))
                                        .judged(SampleFacts.sufficient("E-9", march(12), march(24))
                                                .judgement()
                                                .orElseThrow()))
                                .build()))
                .action("A-1")
                .orElseThrow();

        assertThat(standing.state()).isEqualTo(Duty.State.OVERDUE);
        assertThat(standing.submittedOn()).isEmpty();
        assertThat(standing.attempts())
                .map(Object::toString)
                .containsExactly("evidence E-1 sent on 2026-03-12, in time: found not sufficient on 2026-03-16");
    }

    @Test
    void nothingIsLeftOut() {
        refused(() -> new Task(null, null, null, march(2)), "kind must be given, found nothing");
        refused(() -> Task.of(Task.Kind.DECIDE_COMPLIANCE, null), "since must be given, found nothing");
        refused(
                () -> Task.of(Task.Kind.JUDGE_EVIDENCE, march(2)),
                "evidenceId must be given with its action, found nothing");
        refused(
                () -> new Task(Task.Kind.DECIDE_COMPLIANCE, Optional.of("A-1"), Optional.of("E-1"), march(2)),
                "evidenceId must be left out with its action, found one");
        refused(
                () -> new ActionStanding.Attempt("E-1", march(2), false, null, Optional.of(march(3))),
                "judgedOn must be given exactly where there is a finding, found 2026-03-03");
        refused(
                () -> new ActionStanding.Attempt("E-1", march(2), null, null, null),
                "late must be given, found nothing");
        assertThat(new Work(null, List.of(Task.of(Task.Kind.DECIDE_COMPLIANCE, march(2)))))
                .hasToString("0 duties, 1 task");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }
}
