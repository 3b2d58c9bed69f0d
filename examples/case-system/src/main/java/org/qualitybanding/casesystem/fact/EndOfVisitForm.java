package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.QualityReview;

/** The last day of a visit that was recorded as begun (clause M6). */
final class EndOfVisitForm implements FactForm {

    @Override
    public String path() {
        return "visit-end";
    }

    @Override
    public String title() {
        return "Record the end of the visit";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(Field.day("lastDay", "Last day of the visit").proposing(today.toString()));
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        Optional<LocalDate> lastDay = typed.day("lastDay");
        return review -> review.completingVisit(Given.of("lastDay", lastDay));
    }
}
