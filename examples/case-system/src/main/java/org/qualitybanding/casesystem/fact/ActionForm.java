package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;

/** An action that was found (clauses M8, M13 and M14). */
final class ActionForm implements FactForm {

    @Override
    public String path() {
        return "action";
    }

    @Override
    public String title() {
        return "Record an action";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.text("description", "What has to be put right")
                        .hint("No names of residents or staff.")
                        .orNothing(),
                Field.oneOfMany("domainId", "Domain", Choices.domains(review.domainsUnderReview())),
                Field.oneOf("rag", "Colour", Choice.of(Choices::of, Rag.values())),
                Field.oneOf("harm", "Harm to people", Choice.of(ActionForm::harm, HarmBasis.values())),
                Field.day("foundOn", "Day it was found"),
                Field.day("specifiedDueOn", "Your own last day for evidence")
                        .hint("Leave it out where the time of the colour is right.")
                        .orNothing());
    }

    static String harm(HarmBasis harm) {
        return switch (harm) {
            case NONE -> "None, and none is likely";
            case CAUSED -> "Harm was caused";
            case LIKELY -> "Harm is likely";
        };
    }

    @Override
    public Set<String> newIds(QualityReview review) {
        return Set.of(newId(review));
    }

    private static String newId(QualityReview review) {
        return Choices.nextId("A-", review.actions(), Action::id);
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        Action.Builder action = Action.builder();
        typed.text("domainId").ifPresent(action::domainId);
        typed.oneOf("rag", Rag.class).ifPresent(action::rag);
        typed.oneOf("harm", HarmBasis.class).ifPresent(action::harm);
        typed.day("foundOn").ifPresent(action::foundOn);
        Optional<LocalDate> specifiedDueOn = typed.day("specifiedDueOn");
        Optional<String> description = typed.text("description");
        return review -> review.finding(action.id(newId(review))
                .specifiedDueOn(specifiedDueOn)
                .description(description)
                .build());
    }
}
