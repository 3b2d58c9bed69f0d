package org.qualitybanding.examples;

import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;

/** A review as a JSON file holds it: the review, and the places in the file, for whoever has to refuse one. */
final class ReviewFile {

    private final JsonFile<QualityReview> file;

    private ReviewFile(JsonFile<QualityReview> file) {
        this.file = file;
    }

    /**
     * Reads a review.
     *
     * @param source the bytes
     * @return the review
     * @throws BadInputException if the source holds no review
     */
    static ReviewFile read(ReviewSource source) {
        return new ReviewFile(JsonFile.read(source, "review", QualityReview.class));
    }

    /** Returns the facts of the review. */
    QualityReview review() {
        return file.value();
    }

    /**
     * Refuses the review for what the library found wrong with it.
     *
     * @param refusal what was wrong
     * @return the refusal, with the place in the file
     */
    BadInputException refused(InvalidValueException refusal) {
        return file.refused(refusal);
    }
}
