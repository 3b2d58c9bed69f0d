package org.qualitybanding.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.ActionScore.MINUS_ONE;
import static org.qualitybanding.scoring.ActionScore.PLUS_ONE;
import static org.qualitybanding.scoring.ActionScore.ZERO;
import static org.qualitybanding.scoring.card.Reviews.FULL_PLAN_SENT_ON;
import static org.qualitybanding.scoring.card.Reviews.PLAN_SENT_ON;
import static org.qualitybanding.scoring.card.Reviews.POLICY;
import static org.qualitybanding.scoring.card.Reviews.fullyPlanned;
import static org.qualitybanding.scoring.card.Reviews.initialActions;
import static org.qualitybanding.scoring.card.Reviews.opened;
import static org.qualitybanding.scoring.card.Reviews.planned;
import static org.qualitybanding.scoring.card.Reviews.remainingActions;
import static org.qualitybanding.scoring.card.Reviews.score;
import static org.qualitybanding.scoring.card.Reviews.underFullReview;
import static org.qualitybanding.scoring.card.Reviews.visited;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.FullReview;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Regrading;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.PublishedOutcomes;

class ActionScoringTest {

    @Test
    @DisplayName("M8, M10, R4, R5, R7: the initial three domains, every case of the table")
    void scoresTheInitialDomains() {
        assertThat(PublishedOutcomes.cases()).allSatisfy(expected -> {
            ActionScoreAssessment assessment = score(planned(initialActions(expected.significant(), expected.minor())));
            assertThat(assessment.counts().significant()).isEqualTo(expected.significant());
            assertThat(assessment.counts().minor()).isEqualTo(expected.minor());
            assertThat(assessment.gate().settledOn()).contains(PLAN_SENT_ON);
            if (expected.outcome() == Outcome.OUTCOME_1) {
                assertThat(assessment.assessed()).isTrue();
                assertThat(assessment.score()).contains(PLUS_ONE);
                assertThat(assessment.outcome()).contains(Outcome.OUTCOME_1);
                assertThat(assessment.assessedOn()).contains(PLAN_SENT_ON);
                assertThat(assessment.gate().tripped()).isFalse();
            } else {
                assertThat(assessment.assessed()).isFalse();
                assertThat(assessment.score()).isEmpty();
                assertThat(assessment.outcome()).isEmpty();
                assertThat(assessment.assessedOn()).isEmpty();
                assertThat(assessment.lowest()).isEqualTo(MINUS_ONE);
                assertThat(assessment.highest()).isEqualTo(expected.score());
                assertThat(assessment.gate().tripped()).isTrue();
            }
        });
    }

    @Test
    @DisplayName("M11, M12, R5, R8: all nine domains, every case of the table")
    void scoresAllDomains() {
        assertThat(PublishedOutcomes.cases()).allSatisfy(expected -> {
            int significantFirst = (expected.significant() + 1) / 2;
            int minorFirst = expected.minor() / 3;
            ActionScoreAssessment assessment = score(fullyPlanned(
                    initialActions(significantFirst, minorFirst),
                    remainingActions(expected.significant() - significantFirst, expected.minor() - minorFirst)));
            assertThat(assessment.assessed()).isTrue();
            assertThat(assessment.score()).contains(expected.score());
            assertThat(assessment.outcome()).contains(expected.outcome());
            assertThat(assessment.lowest()).isEqualTo(expected.score());
            assertThat(assessment.highest()).isEqualTo(expected.score());
            assertThat(assessment.assessedOn()).contains(FULL_PLAN_SENT_ON);
            assertThat(assessment.gate().tripped()).isEqualTo(significantFirst >= 1 || minorFirst >= 13);
            assertThat(assessment.gate().decision().counts().minor()).isEqualTo(minorFirst);
        });
    }

    @Test
    @DisplayName("R7: pending before the visit, +1 still possible")
    void isPendingBeforeTheVisit() {
        ActionScoreAssessment assessment = score(opened().build());
        assertThat(assessment.assessed()).isFalse();
        assertThat(assessment.lowest()).isEqualTo(MINUS_ONE);
        assertThat(assessment.highest()).isEqualTo(PLUS_ONE);
        assertThat(assessment.gate().settledOn()).isEmpty();
        assertThat(assessment).hasToString("pending, from -1 to +1: the review of the initial domains has not begun");
        assertThat(assessment.gate())
                .hasToString("full review not needed, by the actions found so far:"
                        + " Outcome 1 for 0 significant, 0 minor (0 red, 0 amber, 0 green)");
    }

    @ParameterizedTest
    @DisplayName("R7: pending until the plan is sent, at best what the actions found so far allow")
    @CsvSource({
        "0, 12, PLUS_ONE, 'pending, from -1 to +1: the plan has not been sent'",
        "0, 13, ZERO, 'pending, from -1 to 0: the plan on the remaining 6 domains is outstanding'",
        "1, 0, ZERO, 'pending, from -1 to 0: the plan on the remaining 6 domains is outstanding'",
        "2, 0, MINUS_ONE, 'pending, -1 at best: the plan on the remaining 6 domains is outstanding'"
    })
    void isPendingBeforeThePlan(int significant, int minor, ActionScore highest, String says) {
        ActionScoreAssessment assessment = score(visited(initialActions(significant, minor)));
        assertThat(assessment.score()).isEmpty();
        assertThat(assessment.lowest()).isEqualTo(MINUS_ONE);
        assertThat(assessment.highest()).isEqualTo(highest);
        assertThat(assessment).hasToString(says);
    }

    @Test
    @DisplayName("R7: while the remaining domains are reviewed, what is found there counts towards the bounds")
    void narrowsItsBoundsDuringTheFullReview() {
        assertThat(score(underFullReview(initialActions(1, 0), remainingActions(0, 34)))
                        .highest())
                .isEqualTo(ZERO);
        ActionScoreAssessment adverse = score(underFullReview(initialActions(1, 0), remainingActions(1, 0)));
        assertThat(adverse.highest()).isEqualTo(MINUS_ONE);
        assertThat(adverse.score()).isEmpty();
        assertThat(adverse).hasToString("pending, -1 at best: the plan on the remaining 6 domains is outstanding");
    }

    @Test
    @DisplayName("R7: a full review that nobody asked for is scored by the same ladder, with an advisory")
    void scoresAFullReviewThatTheGateDidNotAskFor() {
        ActionScoreAssessment under = score(underFullReview(initialActions(0, 3), remainingActions(0, 2)));
        assertThat(under.assessed()).isFalse();
        assertThat(under.highest()).isEqualTo(PLUS_ONE);
        ActionScoreAssessment done = score(fullyPlanned(initialActions(0, 3), remainingActions(0, 2)));
        assertThat(done.score()).contains(PLUS_ONE);
        assertThat(done.advisories())
                .extracting(Advisory::toString)
                .containsExactly("All domains are reviewed although the initial ones do not ask for it [M8, R7]");
        assertThat(score(fullyPlanned(initialActions(0, 3), remainingActions(1, 0)))
                        .score())
                .contains(ZERO);
    }

    @Test
    @DisplayName("M9, R5: one issue of the plan may cover all domains at once")
    void scoresAPlanOfOneIssue() {
        List<Action> initial = initialActions(0, 12);
        QualityReview review = QualityReview.builder()
                .from(visited(initial))
                .fullReview(FullReview.completed(Reviews.FULL_REVIEW_ON, Reviews.FULL_REVIEW_ON))
                .addAllActions(remainingActions(0, 22))
                .addIssuedPlans(Reviews.issue("PI-1", IssuedPlan.Coverage.ALL_DOMAINS, FULL_PLAN_SENT_ON, initial))
                .build();
        ActionScoreAssessment assessment = score(review);
        assertThat(assessment.score()).contains(ZERO);
        assertThat(assessment.gate().tripped()).isFalse();
        assertThat(assessment.gate().settledOn()).contains(FULL_PLAN_SENT_ON);
        assertThat(assessment.advisories())
                .extracting(Advisory::kind)
                .containsExactly(
                        Advisory.Kind.READING_DECIDED,
                        Advisory.Kind.READING_DECIDED,
                        Advisory.Kind.FULL_REVIEW_NOT_ASKED_FOR,
                        Advisory.Kind.NOT_IN_PLAN);
    }

    @Test
    @DisplayName("R8: actions found after the issue change nothing, and are told")
    void leavesOutActionsFoundAfterTheIssue() {
        List<Action> issued = initialActions(0, 3);
        QualityReview review = QualityReview.builder()
                .from(planned(issued))
                .addActions(Reviews.action("L-1", Domain.AUDITS, Reviews.RED_SIGNIFICANT, PLAN_SENT_ON.plusDays(1)))
                .build();
        ActionScoreAssessment assessment = score(review);
        assertThat(assessment.score()).contains(PLUS_ONE);
        assertThat(assessment.counts()).isEqualTo(score(planned(issued)).counts());
        assertThat(assessment.gate().tripped()).isFalse();
        assertThat(assessment.advisories())
                .extracting(Advisory::toString)
                .containsExactly(
                        "1 action is found after the plan of 2026-03-09 and not counted in the action score (L-1) [R8]");
    }

    @Test
    @DisplayName("R8: an action found on the day of the issue counts, in the plan or not")
    void countsActionsFoundOnTheDayOfTheIssue() {
        QualityReview review = QualityReview.builder()
                .from(planned(initialActions(0, 12)))
                .addActions(Reviews.action("L-1", Domain.AUDITS, Reviews.GREEN_MINOR, PLAN_SENT_ON))
                .build();
        ActionScoreAssessment assessment = score(review);
        assertThat(assessment.counts().minor()).isEqualTo(13);
        assertThat(assessment.gate().tripped()).isTrue();
        QualityReview calm = QualityReview.builder()
                .from(planned(initialActions(0, 2)))
                .addActions(Reviews.action("L-1", Domain.AUDITS, Reviews.GREEN_MINOR, PLAN_SENT_ON))
                .build();
        assertThat(score(calm).advisories())
                .extracting(Advisory::toString)
                .containsExactly(
                        "1 action is found until the plan of 2026-03-09 and in no issue of it, but counted (L-1) [R8]");
    }

    @Test
    @DisplayName(
            "R8, R26: an action found after the plan was sent is found late, be it before the provider had the plan")
    void countsFromTheDayOfTheIssueAndNotOfItsReceipt() {
        QualityReview planned = planned(initialActions(0, 12));
        QualityReview review = QualityReview.builder()
                .from(planned)
                .issuedPlans(List.of(planned.issuedPlans().get(0).withReceivedOn(PLAN_SENT_ON.plusDays(3))))
                .addActions(Reviews.action("L-1", Domain.AUDITS, Reviews.GREEN_MINOR, PLAN_SENT_ON.plusDays(2)))
                .build();
        ActionScoreAssessment assessment = score(review);
        assertThat(assessment.assessedOn()).contains(PLAN_SENT_ON);
        assertThat(assessment.isLateFound(PLAN_SENT_ON.plusDays(2))).isTrue();
        assertThat(assessment.counts().minor()).isEqualTo(12);
        assertThat(assessment.score()).contains(PLUS_ONE);
    }

    @Test
    @DisplayName(
            "R8, setting of R5: where the initial domains alone are scored, what is found there later does not count either")
    void leavesOutLateFoundActionsOfTheInitialDomains() {
        ScoringPolicy initialOnly = POLICY.withOverallScope(ScoringPolicy.Scope.INITIAL_DOMAINS);
        QualityReview review = QualityReview.builder()
                .from(fullyPlanned(initialActions(1, 3), remainingActions(2, 5)))
                .addActions(
                        Reviews.action("L-1", Domain.AUDITS, Reviews.RED_SIGNIFICANT, FULL_PLAN_SENT_ON.plusDays(1)))
                .build();
        ActionScoreAssessment assessment = ActionScoring.assess(review, initialOnly);
        assertThat(assessment.counts().significant()).isEqualTo(1);
        assertThat(assessment.counts().minor()).isEqualTo(3);
        assertThat(assessment.score()).contains(ZERO);
    }

    @Test
    @DisplayName("R9: a withdrawn action counts as never found, the gate included")
    void forgetsWithdrawnActions() {
        QualityReview review = planned(initialActions(1, 3));
        assertThat(score(review).gate().tripped()).isTrue();
        ActionScoreAssessment assessment = score(review.withAction(
                "I-0",
                action -> Action.builder()
                        .from(action)
                        .withdrawal(new Action.Withdrawal(PLAN_SENT_ON.plusDays(3), "reviewer-7", Reviews.FREE_TEXT))
                        .build()));
        assertThat(assessment.gate().tripped()).isFalse();
        assertThat(assessment.score()).contains(PLUS_ONE);
        assertThat(assessment.advisories())
                .extracting(Advisory::toString)
                .containsExactly("1 action is withdrawn and counted as never found (I-0) [R9]");
    }

    @Test
    @DisplayName("R9: a re-graded action counts as its latest grade")
    void countsTheLatestGrade() {
        Regrading regrading =
                new Regrading(Rag.RED, HarmBasis.CAUSED, PLAN_SENT_ON.plusDays(3), "reviewer-7", Reviews.FREE_TEXT);
        ActionScoreAssessment assessment =
                score(planned(initialActions(0, 3)).withAction("I-1", action -> action.withRegradings(regrading)));
        assertThat(assessment.counts().significant()).isEqualTo(1);
        assertThat(assessment.score()).isEmpty();
        assertThat(assessment.highest()).isEqualTo(ZERO);
        assertThat(assessment.advisories())
                .extracting(Advisory::toString)
                .containsExactly("1 action is re-graded and counted as the latest grade (I-1) [R9]");
    }

    @Test
    @DisplayName("M4: the numbers of domains are the policy's")
    void refusesAReviewOfAnotherNumberOfDomains() {
        QualityReview review = planned(List.of());
        ScoringPolicy tenDomains = POLICY.withDomainCount(10);
        assertThatThrownBy(() -> ActionScoring.assess(review, tenDomains))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("catalogue.domains must be 10 domains by policy changed-published-model 1, found 9");
        ScoringPolicy oneInitial = POLICY.withInitialDomainCount(1);
        assertThatThrownBy(() -> ActionScoring.assess(review, oneInitial))
                .hasMessage("initialDomainIds must be 1 domain by policy changed-published-model 1, found 3");
        assertThatThrownBy(() -> ActionScoring.assess(null, POLICY))
                .hasMessage("knownFacts must be given, found nothing");
        assertThatThrownBy(() -> ActionScoring.assess(review, null)).hasMessage("policy must be given, found nothing");
    }

    @Test
    void scoresWhatIsKnownOnADay() {
        QualityReview review = fullyPlanned(initialActions(1, 3), remainingActions(1, 2));
        assertThat(score(review).score()).contains(MINUS_ONE);
        assertThat(score(review.asKnownOn(FULL_PLAN_SENT_ON.minusDays(1))).highest())
                .isEqualTo(MINUS_ONE);
        assertThat(score(review.asKnownOn(PLAN_SENT_ON)).highest()).isEqualTo(ZERO);
        assertThat(score(review.asKnownOn(PLAN_SENT_ON)).score()).isEmpty();
        QualityReview onlyStarted = QualityReview.builder()
                .from(planned(initialActions(0, 1)))
                .fullReview(FullReview.started(PLAN_SENT_ON.plusDays(1)))
                .build();
        assertThat(score(onlyStarted).score()).isEmpty();
        assertThat(score(onlyStarted.asKnownOn(PLAN_SENT_ON)).score()).contains(PLUS_ONE);
    }
}
