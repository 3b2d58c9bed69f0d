package org.qualitybanding.timeline.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.risk.DomainChoice;
import org.qualitybanding.scoring.risk.RiskPolicy;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Standings;

/** Explanations, told. */
class ExplanationInWordsTest {

    private static final LocalDate VISITED = LocalDate.of(2026, 3, 2);
    private static final LocalDate SENT = LocalDate.of(2026, 3, 6);

    private static String told(Explanation explanation) {
        return ExplanationInWords.of(explanation, Texts.english()).text();
    }

    @Test
    @DisplayName("an outcome: each rule that was asked, and what it takes (M11, M12, R1)")
    void anOutcome() {
        assertThat(told(ScoringPolicy.published()
                        .decide(ActionCounts.significant(1).minor(4))
                        .explanation()))
                .isEqualTo("""
                        With 1 significant action and 4 minor actions it is Outcome 2. [M11, M8, R1, R4]
                          Is it Outcome 3, for which it takes at least 2 significant actions or more than 34 minor actions? No. [M12, R1, R3]
                          Is it Outcome 2, for which it takes at least 1 significant action or more than 12 minor actions? Yes. [M11, M8, R1, R4, R2]""");
        assertThat(told(ScoringPolicy.published()
                        .decide(ActionCounts.significant(0).minor(12))
                        .explanation()))
                .isEqualTo("""
                        With no significant action and 12 minor actions it is Outcome 1. [M10, R1]
                          Is it Outcome 3, for which it takes at least 2 significant actions or more than 34 minor actions? No. [M12, R1, R3]
                          Is it Outcome 2, for which it takes at least 1 significant action or more than 12 minor actions? No. [M11, M8, R1, R4, R2]
                          What is left is Outcome 1. [M10, R1]
                          There are exactly 12 minor actions, the limit of a rule: as the rule is read, Outcome 1; read the other way it would be Outcome 2. [R2]""");
    }

    @Test
    @DisplayName("a standing: the band, both scores, the duties and how their last days came about")
    void aStanding() {
        QualityReview review = SampleReviews.withPlan(
                        VISITED, SENT, List.of(SampleFacts.action("A-1", Rag.RED, HarmBasis.NONE, VISITED)))
                .build();
        Explanation why = Standings.of(review, QualityPolicy.published())
                .on(LocalDate.of(2026, 3, 16))
                .explanation();
        assertThat(told(why)).isEqualTo("""
                        The plan is being worked on, as of Monday 16 March 2026.
                          The band can still be Adequate or Good. [M22, R21, R19]
                            The action score is +1, taken from the plan of Friday 6 March 2026. [M18, M21, R8]
                              Counted for the plan of Friday 6 March 2026: no significant action and 1 minor action. [R5, R8, M13]
                                In Medication: no significant action and 1 minor action. [R10]
                                Nothing that counts in Audits and Behaviour. [R10]
                              What was found in the initial domains does not ask for a review of the remaining ones: no significant action and 1 minor action. [M8, R4, R5]
                                With no significant action and 1 minor action it is Outcome 1. [M10, R1]
                                  Is it Outcome 3, for which it takes at least 2 significant actions or more than 34 minor actions? No. [M12, R1, R3]
                                  Is it Outcome 2, for which it takes at least 1 significant action or more than 12 minor actions? No. [M11, M8, R1, R4, R2]
                                  What is left is Outcome 1. [M10, R1]
                              With no significant action and 1 minor action it is Outcome 1. [M10, R1]
                                Is it Outcome 3, for which it takes at least 2 significant actions or more than 34 minor actions? No. [M12, R1, R3]
                                Is it Outcome 2, for which it takes at least 1 significant action or more than 12 minor actions? No. [M11, M8, R1, R4, R2]
                                What is left is Outcome 1. [M10, R1]
                            There is no compliance score yet, for the engagement has not ended. [M19, M21, R19]
                              Actions that count: 1 in all, of which 0 met in time, 0 excused, 1 not met in time and 0 still open. [R14, R15, R18]
                              For a compliance score of 1 it takes every action met in time or excused. By that 0 is indicated. [R13, M20]
                            By the table an action score of +1 and a compliance score of 0 add up to 1, which is Adequate. [M22]
                            By the table an action score of +1 and a compliance score of 1 add up to 2, which is Good. [M22]
                          Done in time, on Friday 6 March 2026: the quality team's sending of the plan on the initial domains. [R23, R33]
                            The last day for the plan on the initial domains is Monday 9 March 2026. [M10, R27]
                              Counted 7 days after Monday 2 March 2026, when the initial visit ended: Monday 9 March 2026. [R23, R24]
                          To be done, and late: the provider's evidence for action A-1. [R23, R33]
                            The last day for evidence for a red action is Friday 13 March 2026. [M14, R26]
                              Counted 7 days after Friday 6 March 2026, when the plan was sent: Friday 13 March 2026. [R23, R24]
                          To be done, and late: the quality team's review of the plan, number 1. [R23, R33]
                            The last day for review 1 of the plan is Friday 13 March 2026. [M11, M12, R29, R31]
                              Counted 7 days after Friday 6 March 2026, when the plan was sent: Friday 13 March 2026. [R23, R24]
                          To be done, and not late: the quality team's review of the plan, number 2. [R23, R33]
                            The last day for review 2 of the plan is Friday 3 April 2026. [M11, M12, R29, R31]
                              Counted 28 days after Friday 6 March 2026, when the plan was sent: Friday 3 April 2026. [R23, R24]
                          To be done, and not late: the quality team's concluding review of the plan. [R23, R33]
                            The last day for the concluding review of the plan is Friday 17 April 2026. [M11, M12, R29, R31]
                              Counted 42 days after Friday 6 March 2026, when the plan was sent: Friday 17 April 2026. [R23, R24]""");
    }

    @Test
    @DisplayName("a last day that was changed tells from when to when, by whom and on which ground (R17, R36)")
    void changes() {
        Action action = SampleFacts.anAction("A-1", VISITED)
                .rag(Rag.RED)
                .addDeadlineChanges(SampleFacts.movedBy(7, LocalDate.of(2026, 3, 12)))
                .build();
        QualityReview review =
                SampleReviews.withPlan(VISITED, SENT, List.of(action)).build();
        assertThat(told(Standings.of(review, QualityPolicy.published())
                        .on(LocalDate.of(2026, 3, 16))
                        .action("A-1")
                        .orElseThrow()
                        .deadline()
                        .orElseThrow()
                        .explanation()))
                .isEqualTo("""
                        The last day for evidence for a red action is Friday 20 March 2026. [M14, R26]
                          Counted 7 days after Friday 6 March 2026, when the plan was sent: Friday 13 March 2026. [R23, R24]
                          On Thursday 12 March 2026 reviewer-7 changed it from Friday 13 March 2026 to Friday 20 March 2026, for the provider's situation. [M14, R17, R32]""");
    }

    @Test
    @DisplayName("risk, need and the choice of domains are told as well (M1 to M5, R22)")
    void risk() {
        LocalDate on = LocalDate.of(2026, 3, 2);
        List<IntelligenceItem> items = new ArrayList<>();
        for (IntelligenceItem.Source source : IntelligenceItem.Source.values()) {
            for (IntelligenceItem.Concern concern : IntelligenceItem.Concern.values()) {
                items.add(SampleFacts.intelligence(
                                source.name() + "-" + concern.name(),
                                on.minusDays(items.size() * 20L),
                                concern,
                                Domain.MEDICATION,
                                Domain.AUDITS)
                        .withSource(source));
            }
        }
        for (int known = 0; known <= items.size(); known++) {
            Explanation why = RiskPolicy.libraryDefault()
                    .assess(items.subList(0, known), SampleReviews.catalogueOfNine(), on)
                    .explanation();
            ReasonsProperties.assertTold(why);
            assertThat(ExplanationInWords.of(why, Texts.english()).sentences())
                    .allSatisfy(sentence ->
                            assertThat(sentence.text()).matches("[A-Z].*\\.").doesNotContain("{", "  "));
        }
        assertThat(told(RiskPolicy.libraryDefault()
                        .assess(List.of(), SampleReviews.catalogueOfNine(), on)
                        .rating()
                        .explanation()))
                .isEqualTo("""
                        There is no risk rating on Monday 2 March 2026. [M2, R22]
                          The sums are this library's own, for the document gives none. [R22]
                          Nothing that was heard is recent enough to count, and what is not known is not taken to be well. [R22]""");
        QualityReview review = SampleReviews.opened(on).build();
        Explanation choice =
                DomainChoice.of(review, RiskPolicy.libraryDefault()).explanation();
        ReasonsProperties.assertTold(choice);
        assertThat(told(choice))
                .startsWith("Chosen on Monday 2 March 2026: Medication, Audits and Behaviour. [M5, R22]");
    }

    @Test
    @DisplayName("a step of a team's own speaks for itself")
    void own() {
        ExplanationInWords words =
                ExplanationInWords.of(Explanation.of("Local rule", "as agreed").build(), Texts.english());
        assertThat(words).hasToString("Local rule: as agreed.");
        assertThat(words.sentence().code()).isEqualTo("reason.own");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> ExplanationInWords.of(null, Texts.english()))
                .withMessage("explanation must be given, found nothing");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new ExplanationInWords(words.sentence(), List.of())
                        .equals(new ExplanationInWords(null, List.of())))
                .withMessage("sentence must be given, found nothing");
    }
}
