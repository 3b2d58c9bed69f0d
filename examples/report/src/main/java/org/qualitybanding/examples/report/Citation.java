package org.qualitybanding.examples.report;

import java.util.Comparator;

/**
 * An entry of the legend.
 *
 * @param id the id of a clause or a reading
 * @param says what it says in plain words
 * @param source whose it is
 * @param inPrint whether a part that is printed cites it
 */
record Citation(String id, String says, String source, boolean inPrint) {

    /** By letter, then by number, then as they stand: M2 before M10 before R1. */
    static final Comparator<Citation> BY_NUMBER = Comparator.comparing(
                    (Citation citation) -> citation.id.substring(0, 1))
            .thenComparingInt(citation -> citation.id.replaceAll("\\D", "").length())
            .thenComparing(Citation::id);
}
