package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.IssuedPlan;
import org.qualitybanding.model.QualityReview;

/** The plan, or a part of it, as it was sent (clauses M9 and M10). */
final class PlanForm implements FactForm {

    @Override
    public String path() {
        return "plan";
    }

    @Override
    public String title() {
        return "Record a plan sent";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        String[] all = review.actions().stream()
                .filter(action -> !action.withdrawn())
                .map(action -> action.id())
                .toArray(String[]::new);
        return List.of(
                Field.oneOf(
                        "coverage",
                        "What the plan is complete for",
                        Choice.of(PlanForm::coverage, IssuedPlan.Coverage.values())),
                Field.someOf("actionIds", "Actions in it", Choices.actions(review))
                        .proposing(all)
                        .orNothing(),
                Field.day("sentOn", "Day it was sent").proposing(today.toString()),
                Field.day("receivedOn", "Day the provider received it").orNothing());
    }

    private static String coverage(IssuedPlan.Coverage coverage) {
        return switch (coverage) {
            case PART -> "Nothing yet: a part of it, or an addition";
            case INITIAL_DOMAINS -> "The initial domains";
            case ALL_DOMAINS -> "All domains";
        };
    }

    @Override
    public Set<String> newIds(QualityReview review) {
        return Set.of(newId(review));
    }

    private static String newId(QualityReview review) {
        return Choices.nextId("P-", review.issuedPlans(), IssuedPlan::id);
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        IssuedPlan.Builder plan = IssuedPlan.builder();
        typed.oneOf("coverage", IssuedPlan.Coverage.class).ifPresent(plan::coverage);
        typed.day("sentOn").ifPresent(plan::sentOn);
        Optional<LocalDate> receivedOn = typed.day("receivedOn");
        List<String> actionIds = typed.several("actionIds");
        return review -> review.issuing(plan.id(newId(review))
                .receivedOn(receivedOn)
                .actionIds(actionIds)
                .build());
    }
}
