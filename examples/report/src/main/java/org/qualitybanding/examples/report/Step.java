package org.qualitybanding.examples.report;

import java.util.List;
import org.qualitybanding.timeline.words.ExplanationInWords;

/**
 * A step of how something was worked out.
 *
 * @param line what it says
 * @param steps the steps that it was put together from
 */
record Step(Line line, List<Step> steps) {

    static Step of(ExplanationInWords told) {
        return new Step(
                Line.citingAll(told.sentence()),
                told.steps().stream().map(Step::of).toList());
    }
}
