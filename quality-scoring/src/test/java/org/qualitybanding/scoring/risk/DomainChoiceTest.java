package org.qualitybanding.scoring.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.IntelligenceItem;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.refusal.InvalidValueException;

/** What the reviewer chose, beside what was suggested on that day (M5, R22). */
class DomainChoiceTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 1);

    /** Medication, audits and behaviour chosen. */
    private static final QualityReview REVIEW = SampleReviews.opened(OPENED)
            .addIntelligence(
                    SampleFacts.intelligence("I-1", OPENED, IntelligenceItem.Concern.HIGH, Domain.AUDITS),
                    SampleFacts.intelligence(
                            "I-2", OPENED.minusDays(31), IntelligenceItem.Concern.HIGH, Domain.MEDICATION),
                    SampleFacts.intelligence(
                            "I-3", OPENED.minusDays(8), IntelligenceItem.Concern.LOW, SampleReviews.NUTRITION),
                    SampleFacts.intelligence(
                            "I-4", OPENED.plusDays(1), IntelligenceItem.Concern.HIGH, Domain.BEHAVIOUR))
            .build();

    @Test
    @DisplayName("M5: the suggestion of the day the domains were chosen, whatever came in later")
    void besideTheSuggestion() {
        DomainChoice choice = DomainChoice.of(REVIEW, RiskPolicy.libraryDefault());
        assertThat(choice.chosen()).containsExactly(Domain.MEDICATION, Domain.AUDITS, Domain.BEHAVIOUR);
        assertThat(choice.suggestion().domainIds()).containsExactly("audits", "medication", "nutrition");
        assertThat(choice.asSuggested()).containsExactly(Domain.MEDICATION, Domain.AUDITS);
        assertThat(choice.ownChoice()).containsExactly(Domain.BEHAVIOUR);
        assertThat(choice.notTaken()).containsExactly(SampleReviews.NUTRITION);
        assertThat(choice)
                .hasToString("Medication, Audits, Behaviour chosen by reviewer-7 on 2026-03-01;"
                        + " suggested: Audits, Medication, Nutrition");
    }

    @Test
    @DisplayName("M5, R22: the explanation has both")
    void explanation() {
        DomainChoice choice = DomainChoice.of(REVIEW, RiskPolicy.libraryDefault());
        assertThat(choice.explanation().text()).startsWith("""
                        Domains chosen on 2026-03-01 by reviewer-7: Medication, Audits, Behaviour [M5, R22]
                          Medication: chosen, as suggested
                          Audits: chosen, as suggested
                          Behaviour: chosen, not suggested
                          Nutrition: suggested, not chosen
                          Domains suggested on 2026-03-01: Audits, Medication, Nutrition [M4, M5, R22]
                            Arithmetic: this library's own default""");
        assertThat(choice.explanation().text()).doesNotContain(SampleFacts.FREE_TEXT);
    }

    @Test
    @DisplayName("R22: rules of another kind replace the library's by one method")
    void ownRules() {
        Explanation why = Explanation.of("Local rule", "as agreed").build();
        RiskRules ours = (intelligence, catalogue, on) -> RiskAssessment.builder()
                .on(on)
                .rating(RiskDecision.of(RiskRating.HIGH, why))
                .need(RiskDecision.of(ReviewNeed.SOON, why))
                .suggestion(new DomainSuggestion(List.of(new SuggestedDomain(Domain.BEHAVIOUR, 0L, List.of())), why))
                .build();
        assertThat(DomainChoice.of(REVIEW, ours).asSuggested()).containsExactly(Domain.BEHAVIOUR);
        RiskAssessment assessment = ours.assess(REVIEW, OPENED);
        assertThat(assessment.items()).isEmpty();
        assertThat(assessment).hasToString("on 2026-03-01: rating high, review soon, domains Behaviour");
        assertThat(assessment.rating()).hasToString("High");
        assertThat(assessment.suggestion().domains()).hasToString("[Behaviour: no intelligence]");
    }

    @Test
    void refusals() {
        DomainChoice choice = DomainChoice.of(REVIEW, RiskPolicy.libraryDefault());
        assertThatThrownBy(() -> new DomainChoice(OPENED, "reviewer-7", List.of(), choice.suggestion()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("chosen must be 1 or more domains, found 0");
        assertThatThrownBy(() -> DomainChoice.of(null, RiskPolicy.libraryDefault()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("review must be given, found nothing");
        assertThatThrownBy(() -> DomainChoice.of(REVIEW, null))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("rules must be given, found nothing");
        assertThatThrownBy(() ->
                        new DomainSuggestion(List.of(), choice.suggestion().explanation()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("domains must be 1 or more domains, found 0");
        SuggestedDomain audits = new SuggestedDomain(Domain.AUDITS, 0L, List.of());
        assertThatThrownBy(() -> new DomainSuggestion(
                        List.of(audits, audits), choice.suggestion().explanation()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("domains[1].id must be a different id from those before it, found \"audits\"");
        assertThatThrownBy(() -> new SuggestedDomain(Domain.AUDITS, -1L, List.of()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("points must be 0 or more, found -1");
    }
}
