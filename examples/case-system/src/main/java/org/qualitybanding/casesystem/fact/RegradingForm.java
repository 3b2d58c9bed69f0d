package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.Regrading;

/** Another grade for an action, from a day on (reading R9). */
final class RegradingForm implements FactForm {

    @Override
    public String path() {
        return "regrading";
    }

    @Override
    public String title() {
        return "Re-grade an action";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.oneOfMany("actionId", "Action", Choices.actions(review)),
                Field.oneOf("rag", "Colour from that day on", Choice.of(Choices::of, Rag.values())),
                Field.oneOf("harm", "Harm to people from that day on", Choice.of(ActionForm::harm, HarmBasis.values())),
                Field.day("regradedOn", "Day of the re-grading").proposing(today.toString()),
                Field.text("reason", "Reason"));
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        String actionId = typed.part("actionId", 0);
        Regrading.Builder regrading = Regrading.builder().regradedBy(person);
        typed.oneOf("rag", Rag.class).ifPresent(regrading::rag);
        typed.oneOf("harm", HarmBasis.class).ifPresent(regrading::harm);
        typed.day("regradedOn").ifPresent(regrading::regradedOn);
        typed.text("reason").ifPresent(regrading::reason);
        return review -> review.regrading(actionId, regrading.build());
    }
}
