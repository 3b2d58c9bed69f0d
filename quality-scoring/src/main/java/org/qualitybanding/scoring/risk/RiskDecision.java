package org.qualitybanding.scoring.risk;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.optional;

import java.util.Optional;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.Answer;

/**
 * A risk rating or the need of a review, and why.
 *
 * @param <A> what is answered
 * @param answer the answer
 * @param ruleId the id of the rule that decided, or empty where no rule's threshold was reached
 * @param explanation the rules that were asked, with their answers, their numbers and their clauses
 */
public record RiskDecision<A extends Answer<A>>(A answer, Optional<String> ruleId, Explanation explanation) {

    /**
     * Creates a decision.
     *
     * @throws InvalidValueException if a part is missing
     */
    public RiskDecision {
        given("answer", answer);
        ruleId = optional(ruleId);
        given("explanation", explanation);
    }

    /**
     * Creates a decision that no rule of a ladder made.
     *
     * @param <A> what is answered
     * @param answer the answer
     * @param explanation why
     * @return the decision
     * @throws InvalidValueException if a part is missing
     */
    public static <A extends Answer<A>> RiskDecision<A> of(A answer, Explanation explanation) {
        return new RiskDecision<>(answer, Optional.empty(), explanation);
    }

    /** Returns the answer and the rule, such as {@code High by rule high}. */
    @Override
    public String toString() {
        return answer.words() + ruleId.map(id -> " by rule " + id).orElse("");
    }
}
