package org.qualitybanding.examples.report;

import java.util.List;

/**
 * All that is in a letter.
 *
 * @param frame what it is about, and how its headings and ids are made
 * @param sections its sections, in their order
 * @param closing its last sentence
 * @param legend the clauses and readings that are cited
 */
record LetterView(PageView.Frame frame, List<Section> sections, String closing, List<Citation> legend) {

    /**
     * A section.
     *
     * @param key what its id is made of
     * @param heading its heading
     * @param lines its sentences
     */
    record Section(String key, String heading, List<Line> lines) {}
}
