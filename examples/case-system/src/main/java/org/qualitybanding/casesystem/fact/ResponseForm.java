package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.QualityReview;

/** The reviewer's response to the evidence of a remote review (clause M7). */
final class ResponseForm implements FactForm {

    @Override
    public String path() {
        return "response";
    }

    @Override
    public String title() {
        return "Record the response to the upload";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(Field.day("respondedOn", "Day of the response").proposing(today.toString()));
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        Optional<LocalDate> respondedOn = typed.day("respondedOn");
        return review -> review.responding(Given.of("respondedOn", respondedOn));
    }
}
