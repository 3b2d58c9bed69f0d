package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.Evidence;
import org.qualitybanding.model.QualityReview;

/** Evidence that the provider sent towards an action (clause M14). */
final class EvidenceForm implements FactForm {

    @Override
    public String path() {
        return "evidence";
    }

    @Override
    public String title() {
        return "Record evidence that was sent";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.oneOfMany("actionId", "Action", Choices.actions(review)),
                Field.day("submittedOn", "Day the provider sent it")
                        .hint("The day it was sent, not the day you record it."));
    }

    @Override
    public Set<String> newIds(QualityReview review) {
        return review.actions().stream().map(EvidenceForm::newId).collect(Collectors.toSet());
    }

    private static String newId(Action action) {
        return Choices.nextId("E-", action.evidence(), Evidence::id);
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        String actionId = typed.part("actionId", 0);
        Evidence.Builder evidence = Evidence.builder();
        typed.day("submittedOn").ifPresent(evidence::submittedOn);
        return review -> review.sending(
                actionId,
                evidence.id(review.action(actionId).map(EvidenceForm::newId).orElse("E-1"))
                        .build());
    }
}
