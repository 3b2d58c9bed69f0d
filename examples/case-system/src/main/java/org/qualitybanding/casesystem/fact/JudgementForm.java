package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.Judgement;
import org.qualitybanding.model.QualityReview;

/** What a reviewer found of evidence (clause M15). */
final class JudgementForm implements FactForm {

    @Override
    public String path() {
        return "judgement";
    }

    @Override
    public String title() {
        return "Judge evidence";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.oneOfMany("evidenceId", "Evidence", Choices.evidence(review)),
                Field.oneOf("finding", "Finding", Choice.of(Choices::of, Judgement.Finding.values()))
                        .hint("Partly sufficient is not sufficient."),
                Field.day("judgedOn", "Day of the judgement").proposing(today.toString()),
                Field.text("feedback", "Feedback to the provider").orNothing());
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        String actionId = typed.part("evidenceId", 0);
        String evidenceId = typed.part("evidenceId", 1);
        Judgement.Builder judgement = Judgement.builder().judgedBy(person);
        typed.oneOf("finding", Judgement.Finding.class).ifPresent(judgement::finding);
        typed.day("judgedOn").ifPresent(judgement::judgedOn);
        Optional<String> feedback = typed.text("feedback");
        return review -> review.judging(
                actionId, evidenceId, judgement.feedback(feedback).build());
    }
}
