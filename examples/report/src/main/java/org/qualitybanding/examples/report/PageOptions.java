package org.qualitybanding.examples.report;

import org.qualitybanding.timeline.words.Texts;

/**
 * What is on a page or in a letter, and how it fits into the page around it.
 *
 * <pre>{@code
 * PageOptions.standard();                                   // a page of its own, without what people wrote
 * PageOptions.letter();                                     // the same for a letter, which speaks to the provider
 * PageOptions.standard().embedded("review-", 2);            // a part of another page, its first heading an h2
 * PageOptions.standard().with(PageOptions.FreeText.SHOWN);  // with what people wrote
 * PageOptions.standard().with(welsh).with(welshPages);      // in another language
 * }</pre>
 *
 * @param texts the texts that sentences are made of
 * @param pageTexts what is said beside the sentences
 * @param freeText whether what people wrote is shown
 * @param idPrefix what every id of an element begins with, so that none is that of another element around it; may be empty
 * @param headingLevel the level of the first heading, from 1 to 4; those below it follow
 */
public record PageOptions(Texts texts, PageTexts pageTexts, FreeText freeText, String idPrefix, int headingLevel) {

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
        return new PageOptions(Texts.english(), PageTexts.english(), FreeText.LEFT_OUT, "", 1);
    }

    /** Returns what a letter has: the same, in sentences that say {@code you} and {@code we}. */
    public static PageOptions letter() {
        return standard().with(Texts.english().with(Templates.texts("letter-texts.properties")));
    }

    /** Returns these options with other texts for sentences. */
    public PageOptions with(Texts others) {
        return new PageOptions(others, pageTexts, freeText, idPrefix, headingLevel);
    }

    /** Returns these options with other texts beside the sentences. */
    public PageOptions with(PageTexts others) {
        return new PageOptions(texts, others, freeText, idPrefix, headingLevel);
    }

    /** Returns these options with what people wrote, or without it. */
    public PageOptions with(FreeText shown) {
        return new PageOptions(texts, pageTexts, shown, idPrefix, headingLevel);
    }

    /** Returns these options for a part of another page. */
    public PageOptions embedded(String prefix, int firstHeading) {
        return new PageOptions(texts, pageTexts, freeText, prefix, firstHeading);
    }

    /** Returns what is said beside the sentences; names of placeholders and values are given in turn. */
    String text(String code, String... namesAndValues) {
        return pageTexts.text(code, namesAndValues);
    }

    /** Returns a value under the name that it has beside the sentences. */
    PageView.Entry entry(String code, String value) {
        return new PageView.Entry(text(code), value);
    }

    /** Whether what people wrote of an action, a decision or a person is shown: it can name residents and staff. */
    public enum FreeText {
        /** It is not. */
        LEFT_OUT,
        /** It is, escaped, beside what it was written about. */
        SHOWN
    }
}
