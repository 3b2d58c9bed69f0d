package org.qualitybanding.scoring.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.explain.Reason;
import org.qualitybanding.model.internal.Checks;
import org.qualitybanding.model.internal.RecordStyle;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What the intelligence about a service says on a day: its risk rating, the need of a review and the domains to begin with,
 * each with its reasons (M2, M3, M5, R22).
 *
 * @param on the day that was asked about
 * @param items what each known item weighs, the latest first; empty where the rules do not weigh items one by one
 * @param rating the risk rating (M2)
 * @param need the need of a review (M3)
 * @param suggestion the domains to begin with (M5)
 */
@RecordStyle
@Value.Builder
public record RiskAssessment(
        LocalDate on,
        List<WeighedItem> items,
        RiskDecision<RiskRating> rating,
        RiskDecision<ReviewNeed> need,
        DomainSuggestion suggestion)
        implements WithRiskAssessment {

    /**
     * Creates an assessment.
     *
     * @throws InvalidValueException if a part is missing or an item comes twice
     */
    public RiskAssessment {
        Checks check = new Checks();
        on = check.given("on", on);
        items = check.list("items", items);
        check.distinctIds("items", items, WeighedItem::itemId);
        rating = check.given("rating", rating);
        need = check.given("need", need);
        suggestion = check.given("suggestion", suggestion);
        check.done();
    }

    /**
     * Starts an assessment, for rules of one's own.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the reasons of all three answers.
     *
     * @return a tree with a branch for each
     */
    public Explanation explanation() {
        return Explanation.of(Reason.RISK_ASSESSED, "Risk on " + on, answer())
                .addParts(
                        Phrase.date("date", on),
                        rating.answer().phrase("rating"),
                        need.answer().phrase("need"),
                        DomainRanking.names(suggestion.domains().stream()
                                .map(SuggestedDomain::domain)
                                .toList()))
                .addClauses(PublishedModel.M2, PublishedModel.M3, PublishedModel.M5, PublishedModel.R22)
                .addSteps(rating.explanation(), need.explanation(), suggestion.explanation())
                .build();
    }

    private String answer() {
        return "rating " + rating.answer().words().toLowerCase(Locale.ROOT) + ", review "
                + need.answer().words().toLowerCase(Locale.ROOT) + ", domains " + suggestion;
    }

    /** Returns the answers, such as {@code on 2026-03-02: rating high, review urgent, domains Audits, Medication, Behaviour}. */
    @Override
    public String toString() {
        return "on " + on + ": " + answer();
    }

    /** Builds a {@link RiskAssessment}. */
    public static class Builder extends RiskAssessmentBuilder {
        Builder() {}
    }
}
