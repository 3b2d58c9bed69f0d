package org.qualitybanding.casesystem.web;

import org.qualitybanding.scoring.check.Difference;

/**
 * Something that differs between two answers.
 *
 * @param about what it is
 * @param first what it was
 * @param second what it is
 */
public record DifferenceRow(String about, String first, String second) {

    public static DifferenceRow of(Difference<String, String> difference) {
        return new DifferenceRow(difference.about(), difference.first(), difference.second());
    }
}
