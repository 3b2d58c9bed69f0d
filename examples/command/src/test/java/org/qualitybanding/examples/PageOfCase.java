package org.qualitybanding.examples;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.qualitybanding.examples.report.PageOptions;
import org.qualitybanding.examples.report.ProviderLetter;
import org.qualitybanding.examples.report.ReviewPage;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * A bundled case on its day, and its pages.
 *
 * @param bundled the case
 * @param timeline its review under the published policy
 */
record PageOfCase(BundledCase bundled, ReviewTimeline timeline) {

    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    static PageOfCase of(BundledCase bundled) {
        return new PageOfCase(
                bundled, ReviewTimeline.of(ReviewFile.read(bundled).review(), QualityPolicy.published()));
    }

    ReviewStanding standing() {
        return timeline.on(bundled.on());
    }

    String html() {
        return ReviewPage.of(timeline, bundled.on(), PageOptions.standard()).html();
    }

    Document page() {
        return Jsoup.parse(html());
    }

    ProviderLetter letter() {
        return ProviderLetter.of(timeline, bundled.on(), PageOptions.letter());
    }

    /** A date as it stands on a page, written without the library: {@code Monday 20 April 2026}. */
    static String inFull(LocalDate date) {
        return IN_FULL.format(date);
    }
}
