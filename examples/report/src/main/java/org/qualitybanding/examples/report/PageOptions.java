package org.qualitybanding.examples.report;

import org.qualitybanding.timeline.words.Texts;

/**
 * What is on a page or in a letter, and how it fits into the page around it.
 *
 * <pre>{@code
 * PageOptions.standard();                                   // a page of its own, without what people wrote
 * PageOptions.standard().embedded("review-", 2);            // a part of another page, its first heading an h2
 * PageOptions.standard().with(PageOptions.FreeText.SHOWN);  // with what people wrote
 * }</pre>
 *
 * @param texts the texts that sentences are made of
 * @param freeText whether what people wrote is shown
 * @param idPrefix what every id of an element begins with, so that none is that of another element around it; may be empty
 * @param headingLevel the level of the first heading, from 1 to 4; those below it follow
 */
public record PageOptions(Texts texts, FreeText freeText, String idPrefix, int headingLevel) {

    /**
     * Creates options.
     *
     * @throws IllegalArgumentException if the prefix could not begin an id, or the level is not from 1 to 4
     */
    public PageOptions {
        if (!idPrefix.matches("([a-z][a-z0-9-]*)?")) {
            throw new IllegalArgumentException("idPrefix must be small letters, digits and hyphens, after a letter");
        }
        if (headingLevel < 1 || headingLevel > 4) {
            throw new IllegalArgumentException("headingLevel must be from 1 to 4, found " + headingLevel);
        }
    }

    /** Returns what a page of its own has: English texts, and nothing that people wrote. */
    public static PageOptions standard() {
        return new PageOptions(Texts.english(), FreeText.LEFT_OUT, "", 1);
    }

    /** Returns these options with other texts. */
    public PageOptions with(Texts others) {
        return new PageOptions(others, freeText, idPrefix, headingLevel);
    }

    /** Returns these options with what people wrote, or without it. */
    public PageOptions with(FreeText shown) {
        return new PageOptions(texts, shown, idPrefix, headingLevel);
    }

    /** Returns these options for a part of another page. */
    public PageOptions embedded(String prefix, int firstHeading) {
        return new PageOptions(texts, freeText, prefix, firstHeading);
    }

    /** Whether what people wrote of an action, a decision or a person is shown: it can name residents and staff. */
    public enum FreeText {
        /** It is not. */
        LEFT_OUT,
        /** It is, escaped, beside what it was written about. */
        SHOWN
    }
}
