package org.qualitybanding.examples.report;

import java.time.LocalDate;
import org.qualitybanding.timeline.ReviewTimeline;

/**
 * Where a review stands on a date, as a letter to the provider: what is asked of it by when, what became of what it sent, what the
 * quality team does, and what that means for the band.
 *
 * <pre>{@code
 * ProviderLetter letter = ProviderLetter.of(timeline, LocalDate.of(2026, 4, 20), PageOptions.letter());
 * letter.html();   // one file that needs no other
 * letter.text();   // the same words, for an e-mail
 * }</pre>
 *
 * <p>It leaves out what prompts steps of escalation: whether one follows is for people to decide, and to write themselves. Where what
 * people wrote is asked for, it has what has to be put right and the feedback on evidence, and nothing that was written for the team.
 */
public final class ProviderLetter {

    private final LetterView view;

    private ProviderLetter(LetterView view) {
        this.view = view;
    }

    /**
     * Writes the letter of a review.
     *
     * @param timeline the review under its policy
     * @param date the day to look at it, on or after the day it was opened
     * @param options what is in the letter
     * @return the letter
     */
    public static ProviderLetter of(ReviewTimeline timeline, LocalDate date, PageOptions options) {
        return new ProviderLetter(LetterViews.of(timeline.review().asKnownOn(date), timeline.on(date), options));
    }

    /** Returns the whole document, in HTML of one file. */
    public String html() {
        return Templates.filled("letter.jte", view);
    }

    /** Returns what is in the body of the document, in one {@code article}, with the style of {@link ReviewPage#style}. */
    public String fragment() {
        return Templates.filled("letterbody.jte", view);
    }

    /** Returns the same words in plain text of at most 76 columns, ended by a line end. */
    public String text() {
        return LetterText.of(view);
    }
}
