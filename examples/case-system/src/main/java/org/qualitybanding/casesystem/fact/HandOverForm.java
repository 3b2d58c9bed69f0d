package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.course.HandOver;

/** A hand-over to another reviewer. */
final class HandOverForm implements FactForm {

    @Override
    public String path() {
        return "hand-over";
    }

    @Override
    public String title() {
        return "Hand the review over";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.line("reviewer", "Reviewer who takes over").hint("An id, such as reviewer-8."),
                Field.day("handedOverOn", "Day of the hand-over").proposing(today.toString()));
    }

    @Override
    public Set<String> newIds(QualityReview review) {
        return Set.of(newId(review));
    }

    private static String newId(QualityReview review) {
        return Choices.nextId("HO-", review.handOvers(), HandOver::id);
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        HandOver.Builder handOver = HandOver.builder();
        typed.text("reviewer").ifPresent(handOver::reviewer);
        typed.day("handedOverOn").ifPresent(handOver::handedOverOn);
        return review -> review.handingOver(handOver.id(newId(review)).build());
    }
}
