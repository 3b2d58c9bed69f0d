package org.qualitybanding.timeline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;
import org.qualitybanding.timeline.standing.Standings;

/** Three reviews, told whole. 6 March 2026 is a Friday. */
class StandingInWordsTest {

    private static final LocalDate VISITED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SENT = LocalDate.of(2026, 3, 6);

    private static ReviewStanding standing(QualityReview review, LocalDate date) {
        return Standings.of(review, QualityPolicy.published()).on(date);
    }

    private static StandingInWords on(QualityReview review, LocalDate date) {
        return StandingInWords.of(standing(review, date), Texts.english());
    }

    private static List<String> texts(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::text).toList();
    }

    /** Of the red A-1, due on 13 March, evidence was rejected on the 10th; the amber A-2 is due on 3 April. */
    private static QualityReview underWay() {
        return SampleReviews.withPlan(
                        VISITED,
                        SENT,
                        List.of(
                                SampleFacts.anAction("A-1", VISITED)
                                        .rag(Rag.RED)
                                        .addEvidence(SampleFacts.notSufficient(
                                                "E-1", LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 10)))
                                        .build(),
                                SampleFacts.action("A-2", Rag.AMBER, HarmBasis.NONE, VISITED)))
                .build();
    }

    @Test
    @DisplayName("a plan under way: what each band takes, and a rejected attempt is no silence (M14, R14, R19)")
    void aPlanUnderWay() {
        StandingInWords words = on(underWay(), LocalDate.of(2026, 3, 10));

        assertThat(words)
                .hasToString(
                        "The plan is being worked on; the band is not decided yet and can still be Adequate or Good.");
        assertThat(texts(words.whyThisBand()))
                .containsExactly(
                        "Counted for the plan of Friday 6 March 2026: no significant action and 2 minor actions. This is"
                                + " Outcome 1, and the action score is +1.",
                        "There is no compliance score yet: it is assessed at the end of the engagement.",
                        "Actions that count for compliance: 2 in all, of which 0 met in time, 0 excused, 0 not met in"
                                + " time and 2 still open.");
        assertThat(words.late().get(Party.PROVIDER)).isEmpty();
        assertThat(words.late().get(Party.QUALITY_TEAM)).isEmpty();
        assertThat(words.toReach().keySet()).containsExactly(Band.ADEQUATE, Band.GOOD);
        assertThat(texts(words.toReach().get(Band.ADEQUATE)))
                .containsExactly(
                        "It takes an action score of +1 and a compliance score of 0.",
                        "A compliance score of 0 is indicated once 1 open action is not met in time.");
        assertThat(texts(words.toReach().get(Band.GOOD)))
                .containsExactly(
                        "It takes an action score of +1 and a compliance score of 1.",
                        "For a compliance score of 1: new evidence for action A-1, sent by Friday 13 March 2026 and found"
                                + " sufficient; so far sent on Monday 9 March 2026, found not sufficient on Tuesday 10"
                                + " March 2026.",
                        "For a compliance score of 1: evidence for action A-2, sent by Friday 3 April 2026 and found"
                                + " sufficient.");
        assertThat(texts(words.next()))
                .containsExactly(
                        "Next: the provider's evidence for action A-1, by Friday 13 March 2026, 3 days left.",
                        "Next: the quality team's review of the plan, number 1, by Friday 13 March 2026, 3 days left.",
                        "Then: the quality team's review of the plan, number 2, by Friday 3 April 2026, 24 days left.",
                        "Then: the quality team's concluding review of the plan, by Friday 17 April 2026, 38 days left.",
                        "The engagement concludes on Friday 17 April 2026 at the latest, as the last days now stand.");
        assertThat(texts(words.worthKnowing())).containsExactly("Minor and red, an unusual pair: action A-1.");
    }

    @Test
    @DisplayName("what is late is told of its owner, with what was sent (R14, R33)")
    void late() {
        StandingInWords words = on(underWay(), LocalDate.of(2026, 3, 16));

        assertThat(words)
                .as("what the facts indicate, whatever is still met (R12)")
                .hasToString(
                        "The plan is being worked on; the band is not decided yet, the facts so far point to Adequate,"
                                + " and it can still be Adequate or Good.");
        assertThat(texts(words.late().get(Party.PROVIDER)))
                .containsExactly(
                        "Late by 3 days: the provider's evidence for action A-1, due on Friday 13 March 2026; sent on"
                                + " Monday 9 March 2026, found not sufficient on Tuesday 10 March 2026.");
        assertThat(texts(words.late().get(Party.QUALITY_TEAM)))
                .containsExactly(
                        "Late by 3 days: the quality team's review of the plan, number 1, due on Friday 13 March 2026.");
        assertThat(texts(words.toReach().get(Band.GOOD)))
                .containsExactly(
                        "It takes an action score of +1 and a compliance score of 1.",
                        "In the ordinary course a compliance score of 1 is out of reach, for what was not met in time:"
                                + " action A-1. An accepted mitigation, a change of deadline or a reviewer's decision with"
                                + " a reason could still lead there.");
        assertThat(texts(words.next()).get(0)).isEqualTo("What is late is still to be done.");
        assertThat(texts(on(underWay(), LocalDate.of(2026, 3, 13)).next()))
                .contains("Due today, Friday 13 March 2026: the provider's evidence for action A-1.");
    }

    @Test
    @DisplayName("what was found and is in no plan yet is not forgotten in the tally (R26)")
    void notYetInAPlan() {
        QualityReview review = SampleReviews.visited(VISITED, SampleFacts.minorActions(2, VISITED))
                .build();

        assertThat(texts(on(review, VISITED.plusDays(1)).whyThisBand()))
                .contains("Not yet in a plan that was sent, and so not counted yet: 2 actions.");
    }

    @Test
    @DisplayName("Poor with two actions is told with its true reason (M22, M24, R20)")
    void poorWithFewActions() {
        QualityReview review = SampleReviews.withFullPlan(
                        VISITED, LocalDate.of(2026, 3, 5), SENT, SampleFacts.significantActions(2, VISITED))
                .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.NOT_MET, LocalDate.of(2026, 4, 20)))
                .build();
        StandingInWords words = on(review, LocalDate.of(2026, 4, 21));

        assertThat(words.summary().text())
                .isEqualTo("The band is Poor: a reviewer decided on compliance on Monday 20 April 2026.");
        assertThat(texts(words.whyThisBand()))
                .containsExactly(
                        "What was found in the initial domains, 2 significant actions and no minor action, asks for a review of"
                                + " the remaining domains.",
                        "Counted for the plan of Friday 6 March 2026: 2 significant actions and no minor action. This is"
                                + " Outcome 3, and the action score is -1.",
                        "A reviewer confirmed a compliance score of 0 on Monday 20 April 2026.",
                        "Actions that count for compliance: 2 in all, of which 0 met in time, 0 excused, 2 not met in"
                                + " time and 0 still open.",
                        "Not met in time: the provider's evidence for action SIG-1, due on Friday 13 March 2026; none is"
                                + " recorded as sent.",
                        "Not met in time: the provider's evidence for action SIG-2, due on Friday 13 March 2026; none is"
                                + " recorded as sent.",
                        "An action score of -1 and a compliance score of 0 make the band Poor.",
                        "It is Poor for how serious the actions are and for what was not met in time, and not for how many there are: 2 significant actions"
                                + " and no minor action.");
        assertThat(words.toReach()).isEmpty();
        Sentence reason = words.whyThisBand().get(7);
        assertThat(reason.code()).isEqualTo("why.poor-with-few-actions");
        assertThat(reason.references())
                .extracting(Reference::toString)
                .containsExactly(
                        "R20, our reading of it: The table decides: two significant actions can be enough for Poor, however"
                                + " few there are in all.",
                        "M24, the published document: Poor takes both a low action score and actions that are not met in"
                                + " time. The document speaks of many actions here, while its own table goes by the two"
                                + " scores alone.");
    }

    @Test
    @DisplayName("before anything was reviewed no score is a number (R7)")
    void opened() {
        StandingInWords words = on(SampleReviews.opened(VISITED).build(), LocalDate.of(2026, 3, 3));

        assertThat(words.summary().text())
                .isEqualTo(
                        "The review is open, and the initial domains are to be reviewed; the band is not decided yet and can"
                                + " still be Poor, Adequate or Good.");
        assertThat(texts(words.whyThisBand()))
                .containsExactly(
                        "There is no action score yet: the review of the initial domains has not begun.",
                        "There is no compliance score yet: it is assessed at the end of the engagement.");
        assertThat(texts(words.toReach().get(Band.GOOD)))
                .containsExactly("It takes an action score of +1 and a compliance score of 1.");
        assertThat(texts(words.toReach().get(Band.ADEQUATE)))
                .containsExactly("It takes one of these: an action score of -1 and a compliance score of 1, an action"
                        + " score of 0 and a compliance score of 0, an action score of 0 and a compliance score of 1 or an"
                        + " action score of +1 and a compliance score of 0.");
        assertThat(texts(words.next())).containsExactly("The quality team reviews the initial domains.");
    }

    @Test
    @DisplayName("no actions: indicated, and not yet a reviewer's word (R11, R12)")
    void noActions() {
        StandingInWords words =
                on(SampleReviews.withPlan(VISITED, SENT, List.of()).build(), SENT);

        assertThat(words.summary().text())
                .isEqualTo(
                        "The engagement has ended, and the compliance score is to be decided; as far as is known the band is"
                                + " Good, and it is not decided yet.");
        assertThat(texts(words.whyThisBand()))
                .containsExactly(
                        "No action counts for the plan of Friday 6 March 2026. This is Outcome 1, and the action score is"
                                + " +1.",
                        "The facts indicate a compliance score of 1 since Friday 6 March 2026; a reviewer has yet to confirm it,"
                                + " or to depart from it with a reason.",
                        "There were no actions to be met.",
                        "An action score of +1 and a compliance score of 1 make the band Good.");
        assertThat(texts(words.next())).containsExactly("A reviewer decides the compliance score.");
    }

    @Test
    @DisplayName("a decision that departs, and one that came too early (R12, R37)")
    void decisions() {
        List<Action> serious = SampleFacts.significantActions(2, VISITED);
        LocalDate reviewed = LocalDate.of(2026, 3, 5);
        StandingInWords departed = on(
                SampleReviews.withFullPlan(VISITED, reviewed, SENT, serious)
                        .addComplianceDecisions(SampleFacts.departed(ComplianceScore.MET, LocalDate.of(2026, 4, 20)))
                        .build(),
                LocalDate.of(2026, 4, 21));
        StandingInWords tooEarly = on(
                SampleReviews.withFullPlan(VISITED, reviewed, SENT, serious)
                        .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, LocalDate.of(2026, 3, 10)))
                        .build(),
                LocalDate.of(2026, 3, 11));

        assertThat(departed.summary().text())
                .isEqualTo("The band is Adequate: a reviewer decided on compliance on Monday 20 April 2026.");
        assertThat(texts(departed.whyThisBand()))
                .contains(
                        "A reviewer decided a compliance score of 1 on Monday 20 April 2026, with a reason, where the facts"
                                + " indicated 0.");
        assertThat(texts(tooEarly.whyThisBand()))
                .contains(
                        "The decision on compliance of Tuesday 10 March 2026 does not count: the engagement had not ended.");
        assertThat(texts(tooEarly.worthKnowing()))
                .contains("A decision on compliance was taken too early, and does not count.");
    }

    @Test
    @DisplayName("an abandoned review has no band to come")
    void abandoned() {
        StandingInWords words = on(
                SampleReviews.opened(VISITED)
                        .abandonment(SampleFacts.abandoned(LocalDate.of(2026, 3, 3)))
                        .build(),
                LocalDate.of(2026, 3, 4));

        assertThat(words.summary().text()).isEqualTo("The review was abandoned before a band was decided.");
        assertThat(words.toReach()).isEmpty();
        assertThat(texts(words.next())).containsExactly("The review was abandoned, and nothing more is due.");
    }

    @Test
    void missingPartsAreRefused() {
        ReviewStanding standing = standing(underWay(), SENT);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> StandingInWords.of(null, Texts.english()))
                .withMessage("standing must be given, found nothing");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> StandingInWords.of(standing, null))
                .withMessage("texts must be given, found nothing");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Sentence("late.overdue", " ", List.of()))
                .withMessage("text must be a text that is not blank, found 1 characters");
    }
}
