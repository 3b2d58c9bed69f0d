package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.PlanReview;
import org.qualitybanding.model.QualityReview;

/** A review of the plan by the team (clauses M9, M11 and M12). */
final class PlanReviewForm implements FactForm {

    @Override
    public String path() {
        return "plan-review";
    }

    @Override
    public String title() {
        return "Record a review of the plan";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.day("heldOn", "Day it was held").proposing(today.toString()),
                Field.someOf("actionIds", "Actions looked at", Choices.actions(review))
                        .orNothing(),
                Field.text("feedback", "Feedback to the provider").orNothing());
    }

    @Override
    public Set<String> newIds(QualityReview review) {
        return Set.of(newId(review));
    }

    private static String newId(QualityReview review) {
        return Choices.nextId("PR-", review.planReviews(), PlanReview::id);
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        PlanReview.Builder planReview = PlanReview.builder().heldBy(person);
        typed.day("heldOn").ifPresent(planReview::heldOn);
        List<String> actionIds = typed.several("actionIds");
        Optional<String> feedback = typed.text("feedback");
        return review -> review.reviewing(planReview
                .id(newId(review))
                .actionIds(actionIds)
                .feedback(feedback)
                .build());
    }
}
