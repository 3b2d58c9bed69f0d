package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Mitigation;
import org.qualitybanding.model.QualityReview;

/** A decision on mitigating circumstances, for one action or for the whole plan (clause M20, reading R18). */
final class MitigationForm implements FactForm {

    private static final String WHOLE_PLAN = "the-whole-plan ";

    @Override
    public String path() {
        return "mitigation";
    }

    @Override
    public String title() {
        return "Decide on mitigating circumstances";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        List<Choice> subjects = new ArrayList<>();
        subjects.add(new Choice(WHOLE_PLAN, "The whole plan"));
        subjects.addAll(Choices.actions(review));
        return List.of(
                Field.oneOfMany("actionId", "What they are about", subjects),
                Field.oneOf("decision", "Decision", Choice.of(Choices::of, Mitigation.Decision.values())),
                Field.oneOf("operations", "Operations were", Choice.of(Choices::of, Mitigation.Operations.values())),
                Field.day("decidedOn", "Day of the decision").proposing(today.toString()),
                Field.text("reason", "Reason"));
    }

    @Override
    public Set<String> newIds(QualityReview review) {
        return Set.of(newId(review));
    }

    private static String newId(QualityReview review) {
        List<Mitigation> all = Stream.concat(
                        review.mitigations().stream(),
                        review.actions().stream().map(Action::mitigations).flatMap(List::stream))
                .collect(Collectors.toList());
        return Choices.nextId("M-", all, Mitigation::id);
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        boolean ofWholePlan = typed.asTyped("actionId").contains(WHOLE_PLAN);
        String actionId = typed.part("actionId", 0);
        Mitigation.Builder mitigation = Mitigation.builder().decidedBy(person);
        typed.oneOf("decision", Mitigation.Decision.class).ifPresent(mitigation::decision);
        typed.oneOf("operations", Mitigation.Operations.class).ifPresent(mitigation::operations);
        typed.day("decidedOn").ifPresent(mitigation::decidedOn);
        typed.text("reason").ifPresent(mitigation::reason);
        return review -> {
            Mitigation decided = mitigation.id(newId(review)).build();
            return ofWholePlan ? review.mitigating(decided) : review.mitigating(actionId, decided);
        };
    }
}
