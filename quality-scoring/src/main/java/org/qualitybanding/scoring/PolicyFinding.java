package org.qualitybanding.scoring;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.text;

import java.util.List;
import org.qualitybanding.model.InvalidValueException;

/**
 * Something that the check of rules found wrong, with the smallest cases that show it.
 *
 * <p>For example, the rules {@code significant = 0 and minor < 12} and {@code significant >= 1 or minor > 12} leave
 * exactly 12 minor actions without an answer:
 *
 * <pre>
 * hole: no rule holds for significant = 0 and minor = 12, which is (0 significant, 12 minor) alone
 * </pre>
 *
 * @param kind what is wrong
 * @param ruleIds the rules it is about: the two that overlap; the one that never decides, then those before it that
 *     take its cases; the ones that decide before and after a step
 * @param where all cases that it is about, as conditions of which no two hold for the same case; empty for a step and
 *     for the matrix
 * @param examples all those cases where they are no more than ten, and else the smallest: those of which no count can
 *     be lowered, that with the fewest actions first, no more than ten
 * @param scores the pairs of scores it is about, if it is about the matrix
 * @param says the finding as a sentence
 */
public record PolicyFinding(
        FindingKind kind,
        List<String> ruleIds,
        List<Condition> where,
        List<CounterExample> examples,
        List<ScorePair> scores,
        String says) {

    /**
     * Creates a finding.
     *
     * @throws InvalidValueException if a part is missing
     */
    public PolicyFinding {
        given("kind", kind);
        ruleIds = list("ruleIds", ruleIds);
        where = list("where", where);
        examples = list("examples", examples);
        scores = list("scores", scores);
        text("says", says);
    }

    /** Returns the kind and the sentence, such as {@code hole: no rule holds for …}. */
    @Override
    public String toString() {
        return kind.label() + ": " + says;
    }
}
