package org.qualitybanding.scoring.risk;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.quoted;
import static org.qualitybanding.model.internal.Require.that;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * The rules that turn points of intelligence into an answer, the worst first: the first rule whose threshold is reached
 * decides, and what no rule decides has the mild answer that is left (R22).
 *
 * <p>The default ladder of the need of a review reads
 *
 * <pre>
 * Urgent if points within 30 days &gt;= 24
 * Soon if points &gt;= 24
 * Routine if points &gt;= 6
 * Not indicated otherwise
 * </pre>
 *
 * <p>so 30 points of which 12 are recent are Soon. As thresholds are only ever reached from below, more points never give a
 * milder answer.
 *
 * @param <A> what is answered
 * @param worstFirst the rules, those with the worst answer first; each id once, and none that an earlier one always forestalls
 * @param otherwise the answer where no threshold is reached, not worse than any rule's
 * @param otherwiseClauses what that last rung rests on
 */
public record RiskLadder<A extends Enum<A> & RiskAnswer>(
        List<RiskRule<A>> worstFirst, A otherwise, List<Clause> otherwiseClauses) {

    /**
     * Creates a ladder.
     *
     * @throws InvalidValueException if a part is missing, an id comes twice, an answer is worse than one above it, or a rule
     *     can never decide because whatever reaches it has reached one above it
     */
    public RiskLadder {
        worstFirst = list("worstFirst", worstFirst);
        given("otherwise", otherwise);
        otherwiseClauses = list("otherwiseClauses", otherwiseClauses);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < worstFirst.size(); i++) {
            RiskRule<A> rule = worstFirst.get(i);
            String place = "worstFirst[" + i + "]";
            that(ids.add(rule.id()), place + ".id", "a different id from those before it", quoted(rule.id()));
            if (i > 0) {
                requireNotWorse(place + ".answer", rule.answer(), worstFirst.get(i - 1));
            }
            for (RiskRule<A> before : worstFirst.subList(0, i)) {
                that(
                        !rule.threshold().implies(before.threshold()),
                        place + ".threshold",
                        "reached where " + before.threshold() + " of " + quoted(before.id()) + " before it is not",
                        rule.threshold());
            }
        }
        if (!worstFirst.isEmpty()) {
            requireNotWorse("otherwise", otherwise, worstFirst.get(worstFirst.size() - 1));
        }
    }

    private static <A extends Enum<A> & RiskAnswer> void requireNotWorse(String field, A answer, RiskRule<A> before) {
        that(
                answer.compareTo(before.answer()) <= 0,
                field,
                "no worse than " + before.answer().words() + " of " + quoted(before.id()) + " before it",
                answer.words());
    }

    /** Returns the rule that decides, or empty where none does. */
    Optional<RiskRule<A>> ruleFor(WeighedIntelligence intelligence) {
        return worstFirst.stream()
                .filter(rule -> rule.threshold().pointsOf(intelligence)
                        >= rule.threshold().atLeast())
                .findFirst();
    }

    /** Returns the rules as sentences, such as {@code high: High if points >= 24; otherwise Low}. */
    @Override
    public String toString() {
        return worstFirst.stream().map(rule -> rule + "; ").collect(Collectors.joining()) + "otherwise "
                + otherwise.words();
    }
}
