package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.QualityReview;

/** A form that records one fact of a review. */
public interface FactForm {

    /** What it is called in an address, such as {@code deadline}. */
    String path();

    /** What it does, such as {@code Change a deadline}. */
    String title();

    /** Who may send it. */
    default Who who() {
        return Who.REVIEWER;
    }

    /**
     * What is asked.
     *
     * @param review the review as it is on record, for what there is to choose from
     * @param today the day to propose where a fact most often is of the day it is recorded
     */
    List<Field> fields(QualityReview review, LocalDate today);

    /**
     * What the answers change.
     *
     * @param typed what a person answered; what can't be read is noted there
     * @param person the id of that person
     * @return the change, which the library refuses where it does not fit
     */
    UnaryOperator<QualityReview> change(Typed typed, String person);

    /** The ids that the new fact would be given, so that a refusal of it is told from one of another. */
    default Set<String> newIds(QualityReview review) {
        return Set.of();
    }

    /** Tells whether there is something to choose wherever a choice has to be made. */
    default boolean isOffered(QualityReview review, LocalDate today) {
        return fields(review, today).stream().noneMatch(field -> switch (field.kind()) {
            case ONE_OF, ONE_OF_MANY -> field.choices().isEmpty();
            case DAY, LINE, TEXT, NUMBER, SOME_OF -> false;
        });
    }

    /** Whose a fact is to record. */
    enum Who {
        /** A reviewer's, or a manager's. */
        REVIEWER,
        /** A manager's alone. */
        MANAGER
    }
}
