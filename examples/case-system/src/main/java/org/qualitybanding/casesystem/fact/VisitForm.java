package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Visit;

/** A visit on site, begun or finished (clause M6). */
final class VisitForm implements FactForm {

    @Override
    public String path() {
        return "visit";
    }

    @Override
    public String title() {
        return "Record a visit";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.day("firstDay", "First day of the visit"),
                Field.day("lastDay", "Last day of the visit")
                        .hint("Leave it out while the visit goes on. For a visit of one day, give that day twice.")
                        .orNothing());
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        Optional<LocalDate> firstDay = typed.day("firstDay");
        Optional<LocalDate> lastDay = typed.day("lastDay");
        return review -> review.visiting(new Visit(Visit.Mode.ON_SITE, firstDay, lastDay, Optional.empty()));
    }
}
