package org.qualitybanding.scoring.policy;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.scoring.check.LadderComparison;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Ladder;

/**
 * Everything in which two policies decide differently, found without looking at any review, and exactly: it is empty if
 * and only if the two are equal in effect.
 *
 * <p>Names make no effect: ids, versions, clauses, which rule of two decides the same, and the readings of bounds that
 * a decision mentions. What a policy needs does: rules that ask for RAG ratings refuse counts without them, so it is a
 * difference if those of one policy ask and those of the other don't.
 *
 * <pre>{@code
 * PolicyComparison.of(ScoringPolicy.published(), stricter).text();
 * // outcome: Outcome 1, then Outcome 2 for significant = 0 and minor = 12; smallest (0 significant, 12 minor)
 * // gate: no full review, then full review for significant = 0 and minor = 12; smallest (0 significant, 12 minor)
 * // band: no difference
 * // setting: no difference
 * }</pre>
 *
 * @param first the first policy
 * @param second the second policy
 * @param ladder where counts lead to different outcomes
 * @param bands the pairs of scores that have different bands
 * @param settings the policy numbers, the compliance rule and the need for RAG ratings, as far as they differ
 */
public record PolicyComparison(
        ScoringPolicy first,
        ScoringPolicy second,
        LadderComparison ladder,
        List<Difference<ScorePair, Band>> bands,
        List<Difference<String, String>> settings) {

    /**
     * Creates the result of a comparison; {@link #of} does the comparing.
     *
     * @throws InvalidValueException if a part is missing
     */
    public PolicyComparison {
        given("first", first);
        given("second", second);
        given("ladder", ladder);
        bands = list("bands", bands);
        settings = list("settings", settings);
    }

    /**
     * Compares two policies.
     *
     * @param first a policy
     * @param second the other
     * @return everything in which they decide differently
     * @throws InvalidValueException if a policy is missing, or the rules of both compare counts with so many different
     *     numbers that comparing them would take more than 25,000,000 comparisons
     */
    public static PolicyComparison of(ScoringPolicy first, ScoringPolicy second) {
        return new PolicyComparison(
                given("first", first),
                given("second", second),
                LadderComparison.of(first.ladder(), second.ladder()),
                bands(first.matrix(), second.matrix()),
                settings(first, second));
    }

    private static List<Difference<ScorePair, Band>> bands(BandingMatrix first, BandingMatrix second) {
        ImmutableList.Builder<Difference<ScorePair, Band>> bands = ImmutableList.builder();
        for (ActionScore action : ActionScore.values()) {
            for (ComplianceScore compliance : ComplianceScore.values()) {
                Band one = first.band(action, compliance);
                Band other = second.band(action, compliance);
                if (one != other) {
                    bands.add(new Difference<>(new ScorePair(action, compliance), one, other));
                }
            }
        }
        return bands.build();
    }

    private static List<Difference<String, String>> settings(ScoringPolicy first, ScoringPolicy second) {
        ImmutableList.Builder<Difference<String, String>> settings = ImmutableList.builder();
        addIfDifferent(settings, "domainCount", first.domainCount(), second.domainCount());
        addIfDifferent(settings, "initialDomainCount", first.initialDomainCount(), second.initialDomainCount());
        addIfDifferent(settings, "overallScope", scope(first), scope(second));
        if (!first.complianceRule().hasSameEffectAs(second.complianceRule())) {
            addIfDifferent(settings, "complianceRule", first.complianceRule(), second.complianceRule());
        }
        addIfDifferent(settings, "RAG ratings", ratings(first.ladder()), ratings(second.ladder()));
        return settings.build();
    }

    /** Where no domain remains for a full review, either scope takes in the same. */
    private static String scope(ScoringPolicy policy) {
        boolean noneRemain = policy.domainCount().equals(policy.initialDomainCount());
        return (noneRemain ? ScoringPolicy.Scope.ALL_REVIEWED_DOMAINS : policy.overallScope()).words();
    }

    private static String ratings(Ladder<Condition, Outcome> ladder) {
        return ladder.worstFirst().stream()
                        .flatMap(rule -> rule.condition().comparisons().stream())
                        .anyMatch(comparison -> comparison.count().needsRag())
                ? "asked for"
                : "not asked for";
    }

    private static void addIfDifferent(
            ImmutableList.Builder<Difference<String, String>> settings, String setting, Object first, Object second) {
        if (!first.equals(second)) {
            settings.add(new Difference<>(setting, first.toString(), second.toString()));
        }
    }

    /**
     * Tells whether the policies are equal in effect: every review has the same scores and band under both.
     *
     * @return true if there is no difference
     */
    public boolean equalInEffect() {
        return ladder.equalInEffect() && bands.isEmpty() && settings.isEmpty();
    }

    /**
     * Returns the differences for a person to read.
     *
     * @return a line for each difference, in the order outcome, gate, band, setting, and one that says there is none
     *     where that is so
     */
    public String text() {
        return String.join(
                "\n",
                ladder.text(),
                lines(
                        "band",
                        bands,
                        band -> band.first().words() + ", then " + band.second().words() + " for " + band.about()),
                lines(
                        "setting",
                        settings,
                        setting -> setting.about() + " " + setting.first() + ", then " + setting.second()));
    }

    private static <D> String lines(String what, List<D> differences, Function<D, String> words) {
        return differences.isEmpty()
                ? what + ": no difference"
                : differences.stream()
                        .map(difference -> what + ": " + words.apply(difference))
                        .collect(Collectors.joining("\n"));
    }

    /**
     * Returns the two policies and whether they differ, such as {@code published-model 1 and ours 2: equal in effect}.
     */
    @Override
    public String toString() {
        return first.id() + " " + first.version() + " and " + second.id() + " " + second.version() + ": "
                + (equalInEffect()
                        ? "equal in effect"
                        : ladder + ", " + Words.counted(bands.size(), "different band") + ", "
                                + Words.counted(settings.size(), "different setting"));
    }
}
