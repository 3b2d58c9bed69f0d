package org.qualitybanding.timeline.policy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.scoring.check.LadderComparison;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Rule;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.Timescales;

/**
 * Something in a policy that a team may mean, and that is more often a slip. It refuses nothing: a person looks at it.
 *
 * <pre>{@code
 * PolicyWarning.of(ours);
 * // [more time for the more urgent: evidence-red has 30 days, and evidence-amber 28 days]
 * }</pre>
 *
 * @param kind what it is
 * @param says the warning as a sentence
 */
public record PolicyWarning(Kind kind, String says) {

    private static final ImmutableList<Clock> MOST_URGENT_FIRST =
            ImmutableList.of(Clock.EVIDENCE_RED, Clock.EVIDENCE_AMBER, Clock.EVIDENCE_GREEN);

    /**
     * Creates a warning; {@link #of} finds those of a policy.
     *
     * @throws InvalidValueException if a component is missing
     */
    public PolicyWarning {
        kind = Require.given("kind", kind);
        says = Require.text("says", says);
    }

    /**
     * Looks at a policy.
     *
     * @param policy the policy
     * @return what a person should look at: colours with more time than those less urgent, then rules with an "and" among rules with an
     *     "or", then the cases and the scores that come out better than by the published model
     * @throws InvalidValueException if the policy is missing, or its rules compare counts with too many different numbers to be compared
     */
    public static List<PolicyWarning> of(QualityPolicy policy) {
        List<PolicyWarning> warnings = new ArrayList<>();
        addTime(warnings, Require.given("policy", policy).timescales());
        addAnd(warnings, policy.scoring().ladder().worstFirst());
        addLaxer(warnings, policy);
        return ImmutableList.copyOf(warnings);
    }

    private static void addTime(List<PolicyWarning> warnings, Timescales timescales) {
        for (int i = 0; i + 1 < MOST_URGENT_FIRST.size(); i++) {
            Clock urgent = MOST_URGENT_FIRST.get(i);
            Clock less = MOST_URGENT_FIRST.get(i + 1);
            int days = timescales.timescale(urgent).days();
            int others = timescales.timescale(less).days();
            if (days > others) {
                warnings.add(new PolicyWarning(
                        Kind.MORE_TIME_FOR_URGENT,
                        urgent.id() + " has " + Words.counted(days, "day") + ", and " + less.id() + " "
                                + Words.counted(others, "day")));
            }
        }
    }

    /** A rule is told that has an "and" and no "or", where every other rule that joins has an "or" and no "and". */
    private static void addAnd(List<PolicyWarning> warnings, List<Rule<Condition, Outcome>> rules) {
        for (Rule<Condition, Outcome> rule : rules) {
            List<String> others = rules.stream()
                    .filter(other -> !other.equals(rule))
                    .map(other -> other.condition().toString())
                    .filter(text -> text.contains(" and ") || text.contains(" or "))
                    .toList();
            String text = rule.condition().toString();
            boolean stands = text.contains(" and ") && !text.contains(" or ");
            if (stands && !others.isEmpty() && others.stream().noneMatch(other -> other.contains(" and "))) {
                warnings.add(new PolicyWarning(
                        Kind.AND_AMONG_ORS, rule.id() + " holds if " + text + ", and every other rule has an \"or\""));
            }
        }
    }

    private static void addLaxer(List<PolicyWarning> warnings, QualityPolicy policy) {
        QualityPolicy published = QualityPolicy.published();
        for (Difference<Difference.Cases, Outcome> each : LadderComparison.of(
                        published.scoring().ladder(), policy.scoring().ladder())
                .outcomes()) {
            if (each.first().isWorseThan(each.second())) {
                warnings.add(new PolicyWarning(
                        Kind.LAXER_THAN_PUBLISHED,
                        each.second().words() + ", by the published model "
                                + each.first().words() + ", for " + each.about()));
            }
        }
        for (ActionScore action : ActionScore.values()) {
            for (ComplianceScore compliance : ComplianceScore.values()) {
                Band band = policy.scoring().band(action, compliance);
                Band before = published.scoring().band(action, compliance);
                if (band.compareTo(before) > 0) {
                    warnings.add(new PolicyWarning(
                            Kind.LAXER_THAN_PUBLISHED,
                            band.words() + ", by the published model " + before.words() + ", for "
                                    + new ScorePair(action, compliance)));
                }
            }
        }
    }

    /** Returns the kind and the sentence. */
    @Override
    public String toString() {
        return kind.words() + ": " + says;
    }

    /** What a person should look at. */
    public enum Kind {
        /** Evidence for an action has more time than that for a less urgent one. */
        MORE_TIME_FOR_URGENT("more time for the more urgent"),

        /** A rule has an "and" where its neighbours have an "or": it holds more seldom than it looks. */
        AND_AMONG_ORS("an \"and\" among \"or\"s"),

        /** Some counts or scores come out better than by the published model. */
        LAXER_THAN_PUBLISHED("laxer than the published model");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * Returns the kind in words.
         *
         * @return the words, such as {@code laxer than the published model}
         */
        public String words() {
            return words;
        }
    }
}
