package org.qualitybanding.examples.report;

import java.time.LocalDate;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * Where a review stands on a date, as a page: the band and why, what is late and whose, by when what is due, what would change it.
 *
 * <pre>{@code
 * ReviewTimeline timeline = ReviewTimeline.of(review, QualityPolicy.published());
 * ReviewPage page = ReviewPage.of(timeline, LocalDate.of(2026, 4, 20), PageOptions.standard());
 * page.html();          // one file that needs no other
 * page.fragment();      // the same without html, head and body, for a page of one's own with
 * ReviewPage.style();   // its style, of which everything is below .quality-report
 * }</pre>
 *
 * <p>A page has no script and asks for nothing else. What people wrote is on it only where {@link PageOptions.FreeText#SHOWN} asks for
 * it, and escaped. The same review, policy, date and options make the same page on every machine.
 */
public final class ReviewPage {

    private final PageView view;

    private ReviewPage(PageView view) {
        this.view = view;
    }

    /**
     * Makes the page of a review.
     *
     * @param timeline the review under its policy
     * @param date the day to look at it, on or after the day it was opened
     * @param options what is on the page
     * @return the page
     */
    public static ReviewPage of(ReviewTimeline timeline, LocalDate date, PageOptions options) {
        ReviewStanding standing = timeline.on(date);
        return new ReviewPage(PageViews.of(timeline.review().asKnownOn(date), standing, options));
    }

    /** Returns the whole document, in HTML of one file. */
    public String html() {
        return Templates.filled("page.jte", view);
    }

    /** Returns what is in the body of the document, in one {@code article}: for a page of one's own, with {@link #style}. */
    public String fragment() {
        return Templates.filled("review.jte", view);
    }

    /** Returns the style of page and fragment, in CSS. */
    public static String style() {
        return Templates.resource("report.css");
    }
}
