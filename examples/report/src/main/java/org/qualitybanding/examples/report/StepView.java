package org.qualitybanding.examples.report;

import java.util.List;
import java.util.stream.Collectors;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Quantity;

/**
 * A step of an explanation, with the steps below it.
 *
 * @param asked what was asked
 * @param answer the answer
 * @param quantities the numbers it was worked out from, in words; may be empty
 * @param clauseIds what it rests on
 * @param steps what it was put together from
 */
record StepView(String asked, String answer, String quantities, List<String> clauseIds, List<StepView> steps) {

    static StepView of(Explanation explanation) {
        return new StepView(
                explanation.asked(),
                explanation.answer(),
                explanation.quantities().stream().map(Quantity::toString).collect(Collectors.joining(", ")),
                explanation.clauses().stream().map(Clause::id).toList(),
                explanation.steps().stream().map(StepView::of).toList());
    }
}
