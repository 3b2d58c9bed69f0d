package org.qualitybanding.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qualitybanding.examples.report.PageOptions;
import org.qualitybanding.examples.report.ProviderLetter;
import org.qualitybanding.examples.report.ReviewPage;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.receipt.Receipt;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** How a report is written. */
enum ReportFormat {
    /** Aligned text for people. */
    TEXT,
    /** JSON for machines. */
    JSON,
    /** The receipt, to be kept and replayed. */
    RECEIPT,
    /** A page for people, in one file. */
    HTML,
    /** The letter to the provider, in one file. */
    LETTER,
    /** The same letter in plain text. */
    LETTER_TEXT;

    /** Finds a format by the name that {@code --format} takes. */
    static Optional<ReportFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.formatName().equals(name))
                .findFirst();
    }

    /** Returns the names that {@code --format} takes. */
    static List<String> names() {
        return Arrays.stream(values()).map(ReportFormat::formatName).toList();
    }

    /** Returns the name that {@code --format} takes. */
    String formatName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether it can show what people wrote. */
    boolean showsFreeText() {
        return this == HTML || this == LETTER || this == LETTER_TEXT;
    }

    /**
     * Writes a report.
     *
     * @param timeline the review under the policy that it is banded by
     * @param standing where it stands
     * @param freeText whether what people wrote is shown
     * @return the whole report, ended by a line end
     */
    String write(ReviewTimeline timeline, ReviewStanding standing, PageOptions.FreeText freeText) {
        QualityReview known = timeline.review().asKnownOn(standing.date());
        return switch (this) {
            case TEXT -> TextReport.write(known, standing);
            case JSON -> JsonReport.write(standing);
            case RECEIPT -> ReceiptFile.write(Receipt.of(standing, timeline.policy(), Receipt.FreeText.LEFT_OUT));
            case HTML ->
                ReviewPage.of(timeline, standing.date(), PageOptions.standard().with(freeText))
                        .html();
            case LETTER -> letter(timeline, standing, freeText).html();
            case LETTER_TEXT -> letter(timeline, standing, freeText).text();
        };
    }

    private static ProviderLetter letter(
            ReviewTimeline timeline, ReviewStanding standing, PageOptions.FreeText freeText) {
        return ProviderLetter.of(timeline, standing.date(), PageOptions.letter().with(freeText));
    }
}
