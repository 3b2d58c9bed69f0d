package org.qualitybanding.timeline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.EscalationStep;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.course.EngagementNote;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Standings;

/** Duties, actions, steps and what would change a band, told one by one. 6 March 2026 is a Friday. */
class PartsInWordsTest {

    private static final LocalDate VISITED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SENT = LocalDate.of(2026, 3, 6);

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }

    /** The red A-1, due on 13 March, came on the 17th; of the amber A-2, due on 3 April, evidence was rejected on the 12th. */
    private static QualityReview underWay() {
        return SampleReviews.withPlan(
                        VISITED,
                        SENT,
                        List.of(
                                SampleFacts.anAction("A-1", VISITED)
                                        .rag(Rag.RED)
                                        .addEvidence(SampleFacts.sufficient("E-1", march(17), march(18)))
                                        .build(),
                                SampleFacts.anAction("A-2", VISITED)
                                        .rag(Rag.AMBER)
                                        .harm(HarmBasis.NONE)
                                        .addEvidence(SampleFacts.notSufficient("E-1", march(11), march(12)))
                                        .build(),
                                SampleFacts.action("A-3", Rag.GREEN, HarmBasis.NONE, VISITED)))
                .build();
    }

    private static StandingInWords on(QualityReview review, LocalDate date) {
        return StandingInWords.of(standing(review, date), Texts.english());
    }

    private static ReviewStanding standing(QualityReview review, LocalDate date) {
        return Standings.of(review, QualityPolicy.published()).on(date);
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }

    @Test
    @DisplayName("a duty for a table, and in a sentence of its own (R33)")
    void duties() {
        StandingInWords words = on(underWay(), march(20));

        assertThat(words.duties().get(Party.PROVIDER))
                .extracting(DutyInWords::what, DutyInWords::state)
                .containsExactly(
                        tuple("Evidence for action A-1", "sent 17 Mar 2026, 4 days late, sufficient"),
                        tuple("Evidence for action A-2", "14 days left"),
                        tuple("Evidence for action A-3", "28 days left"));
        assertThat(words.duties().get(Party.PROVIDER))
                .extracting(DutyInWords::toString)
                .containsExactly(
                        "By Friday 13 March 2026: the provider's evidence for action A-1; sent Tuesday 17 March 2026, 4 days late,"
                                + " sufficient.",
                        "By Friday 3 April 2026: the provider's evidence for action A-2; 14 days left.",
                        "By Friday 17 April 2026: the provider's evidence for action A-3; 28 days left.");
        assertThat(words.duties().get(Party.QUALITY_TEAM))
                .extracting(DutyInWords::toString)
                .containsExactly(
                        "By Monday 9 March 2026: the quality team's sending of the plan on the initial domains; done Friday 6"
                                + " March 2026.",
                        "By Friday 13 March 2026: the quality team's review of the plan, number 1; late by 7 days.",
                        "By Friday 3 April 2026: the quality team's review of the plan, number 2; 14 days left.",
                        "By Friday 17 April 2026: the quality team's concluding review of the plan; 28 days left.");
    }

    @Test
    @DisplayName("an action with its grade and every attempt (R14)")
    void actions() {
        StandingInWords words = on(underWay(), march(20));

        assertThat(words.actions())
                .extracting(ActionInWords::toString)
                .containsExactly(
                        "Action A-1 (red, minor): met after its last day, Friday 13 March 2026; sent on Tuesday 17 March 2026,"
                                + " found sufficient on Wednesday 18 March 2026.",
                        "Action A-2 (amber, minor): evidence due by Friday 3 April 2026, 14 days left; sent on Wednesday 11"
                                + " March 2026, found not sufficient on Thursday 12 March 2026.",
                        "Action A-3 (green, minor): evidence due by Friday 17 April 2026, 28 days left.");
        assertThat(words.action("A-2")).contains(words.actions().get(1));
        assertThat(words.action("A-9")).isEmpty();
        assertThat(words.actions().get(1).state()).isEqualTo("evidence due by 3 Apr 2026, 14 days left");
        assertThat(words.actions().get(1).attempts())
                .isEqualTo("sent on 11 Mar 2026, found not sufficient on 12 Mar 2026");
        assertThat(words.actions().get(2).attempts()).isEmpty();
    }

    @Test
    @DisplayName("what may prompt a step, and the steps that people took, each with its end once it ended (M17, R34)")
    void escalation() {
        QualityReview review = underWay()
                .noting(SampleFacts.engagement("N-1", march(10), EngagementNote.Finding.UNSATISFACTORY))
                .escalating(SampleFacts.step("ES-1", EscalationStep.Kind.SENIOR_INVOLVEMENT, march(16)))
                .escalating(SampleFacts.step("ES-2", EscalationStep.Kind.SUSPENSION, march(18)))
                .endingStep("ES-2", march(25));
        StandingInWords words = on(review, march(20));

        assertThat(texts(words.mayPrompt()))
                .containsExactly(
                        "How the provider works with the team was found unsatisfactory on Tuesday 10 March 2026, as noted in"
                                + " N-1.",
                        "Evidence for action A-2 was found not sufficient on Thursday 12 March 2026, and nothing that came"
                                + " since has met it.",
                        "The provider missed a last day, Friday 13 March 2026: the provider's evidence for action A-1; sent on"
                                + " Tuesday 17 March 2026, found sufficient on Wednesday 18 March 2026.");
        assertThat(texts(words.stepsTaken()))
                .containsExactly(
                        "Senior people were involved from Monday 16 March 2026 (ES-1).",
                        "A Suspension was imposed on Wednesday 18 March 2026 and stands (ES-2).");
        assertThat(texts(on(review, march(25)).stepsTaken()))
                .contains(
                        "A Suspension was imposed on Wednesday 18 March 2026, and lifted on Wednesday 25 March 2026 (ES-2).");
        assertThat(on(review, march(17)).stepsTaken()).hasSize(1);
    }

    @Test
    @DisplayName("what would still change the band (R12, R37)")
    void wouldChangeIt() {
        List<Action> serious = SampleFacts.significantActions(2, VISITED);
        QualityReview poor = SampleReviews.withFullPlan(VISITED, LocalDate.of(2026, 3, 5), SENT, serious)
                .build();
        LocalDate after = LocalDate.of(2026, 4, 20);

        assertThat(texts(on(SampleReviews.opened(VISITED).build(), VISITED).wouldChangeIt()))
                .containsExactly(
                        "Both scores are still open: the action score, which comes from the plan, and the compliance score,"
                                + " which comes at the end of the engagement.");
        assertThat(texts(on(underWay(), march(10)).wouldChangeIt()))
                .containsExactly(
                        "The compliance score: whether the actions are met in time, and what a reviewer decides on it at the"
                                + " end of the engagement.");
        assertThat(texts(on(poor, after).wouldChangeIt()))
                .containsExactly(
                        "A reviewer can depart from the indicated compliance score with a reason: a score of 1 would make the"
                                + " band Adequate.");
        assertThat(texts(on(poor, after).mayPrompt()))
                .contains(
                        "By what is known the band has been Poor since Friday 17 April 2026, and it is not decided yet.");
        QualityReview decided = poor.deciding(SampleFacts.confirmed(ComplianceScore.NOT_MET, after));
        assertThat(texts(on(decided, after).mayPrompt()))
                .contains("The band has been Poor since Monday 20 April 2026.");
        assertThat(texts(on(decided, after).wouldChangeIt()))
                .containsExactly(
                        "The band stands. Where an action, a judgement, a mitigation or a last day that the decision rests on"
                                + " changes, a new decision is needed.");
        assertThat(texts(on(
                                SampleReviews.opened(VISITED)
                                        .abandonment(SampleFacts.abandoned(march(3)))
                                        .build(),
                                march(4))
                        .wouldChangeIt()))
                .containsExactly("Nothing: the review was abandoned.");
    }

    @Test
    @DisplayName("an action score of 0 is Adequate whichever compliance score comes (R19)")
    void noScoreChangesIt() {
        List<Action> one = SampleFacts.significantActions(1, VISITED);
        QualityReview review = SampleReviews.withFullPlan(VISITED, LocalDate.of(2026, 3, 5), SENT, one)
                .build();
        assertThat(texts(on(review, march(9)).wouldChangeIt()))
                .containsExactly(
                        "No score that is still possible: the band changes only if what was found does, as by an action that"
                                + " is withdrawn or re-graded.");
    }

    @Test
    void missingPartsAreRefused() {
        ReviewStanding standing = standing(underWay(), SENT);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DutyInWords.of(null, SENT, Texts.english()))
                .withMessage("duty must be given, found nothing");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> DutyInWords.of(standing.duties().get(0), null, Texts.english()))
                .withMessage("date must be given, found nothing");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ActionInWords.of(null, SENT, Texts.english()))
                .withMessage("action must be given, found nothing");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ActionInWords.of(standing.actions().get(0), SENT, null))
                .withMessage("texts must be given, found nothing");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Reference.legend(null))
                .withMessage("sentences must be given, found nothing");
    }
}
