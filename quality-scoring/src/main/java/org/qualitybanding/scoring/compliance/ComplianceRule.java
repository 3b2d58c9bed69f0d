package org.qualitybanding.scoring.compliance;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.optional;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.Quantity;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * How the compliance score is indicated from what became of the actions (clause M19, reading R13).
 *
 * <p>By the published rule it is 1 when every action has been met in time or is excused by an accepted mitigation; actions
 * found after the plan was issued do not count (reading R8). A team with another view sets it:
 *
 * <pre>{@code
 * ComplianceRule.shareOfAll(Share.percent(80));             // 4 of 5 are enough
 * ComplianceRule.seriousMetAndShareOfRest(Share.of(2, 3));  // every significant or red one, and 2 of 3 others
 * ComplianceRule.reviewersWord();                           // nothing is indicated
 * }</pre>
 *
 * <p>Where a share has to be met, an excused action is left out of it, both of the part and of the whole: it is not held
 * against the provider, and it doesn't make up for another action that was missed, since a mitigation is about its own
 * action and no evidence came (reading R18). Of five actions of which one is excused and one missed, three of four are met,
 * 75%, which is less than 80%. That one more action is met in time never lowers the score.
 *
 * <p>Where no action counts at all, 1 is indicated by every rule, for so the document says (clause M19, reading R11).
 *
 * @param basis what has to be met
 * @param share the share that has to be met at least; given exactly where the basis is about one
 * @param lateFound whether actions found after the issue of the plan count
 */
public record ComplianceRule(Basis basis, Optional<Share> share, LateFound lateFound) {

    private static final ComplianceRule PUBLISHED =
            new ComplianceRule(Basis.ALL_MET, Optional.empty(), LateFound.NOT_COUNTED);

    /**
     * Creates a rule.
     *
     * @throws InvalidValueException if a part is missing, or there is a share that the basis is not about
     */
    public ComplianceRule {
        given("basis", basis);
        share = optional(share);
        if (share.isPresent() != basis.needsShare()) {
            throw new InvalidValueException(
                    "share",
                    (basis.needsShare() ? "given" : "left out") + " for the basis " + basis,
                    share.map(Share::toString).orElse("nothing"));
        }
        given("lateFound", lateFound);
    }

    /**
     * Returns the rule of the published model, by the default readings (readings R8 and R13).
     *
     * @return every action met in time or excused, those found after the issue not counted
     */
    public static ComplianceRule published() {
        return PUBLISHED;
    }

    /**
     * Returns the rule that every significant or red action is met in time or excused, and at least a share of the rest is
     * met in time (a setting of reading R13).
     *
     * @param share the share of the actions that are neither significant nor red, excused ones left out
     * @return the rule; actions found after the issue of the plan do not count
     * @throws InvalidValueException if there is no share
     */
    public static ComplianceRule seriousMetAndShareOfRest(Share share) {
        return by(Basis.SERIOUS_MET_AND_SHARE_OF_REST, Optional.of(given("share", share)));
    }

    /**
     * Returns the rule that at least a share of all actions is met in time (a setting of reading R13).
     *
     * @param share the share of the actions, excused ones left out
     * @return the rule; actions found after the issue of the plan do not count
     * @throws InvalidValueException if there is no share
     */
    public static ComplianceRule shareOfAll(Share share) {
        return by(Basis.SHARE_OF_ALL, Optional.of(given("share", share)));
    }

    /**
     * Returns the rule that nothing is indicated and a reviewer's word alone decides (a setting of reading R13).
     *
     * @return the rule
     */
    public static ComplianceRule reviewersWord() {
        return by(Basis.REVIEWERS_WORD, Optional.empty());
    }

    private static ComplianceRule by(Basis basis, Optional<Share> share) {
        return new ComplianceRule(basis, share, LateFound.NOT_COUNTED);
    }

    /**
     * Returns this rule with another answer to whether actions found after the issue of the plan count (reading R8).
     *
     * @param changed whether they do
     * @return the changed rule
     * @throws InvalidValueException if it is missing
     */
    public ComplianceRule withLateFound(LateFound changed) {
        return new ComplianceRule(basis, share, changed);
    }

    /**
     * Tells whether an action counts, by when it was found (reading R8).
     *
     * @param foundLate whether it was found after the plan that the action score is taken from
     * @return true, unless it was found late and such actions are not counted
     */
    public boolean counts(boolean foundLate) {
        return !foundLate || lateFound == LateFound.COUNTED;
    }

    /**
     * Picks the actions that the score depends on.
     *
     * @param actions the actions
     * @return those that count by this rule, in the same order
     */
    public List<ActionCompliance> counted(List<ActionCompliance> actions) {
        List<ActionCompliance> all = list("actions", actions);
        if (lateFound == LateFound.COUNTED) {
            return all;
        }
        ImmutableList.Builder<ActionCompliance> counted = ImmutableList.builderWithExpectedSize(all.size());
        int left = 0;
        for (ActionCompliance action : all) {
            if (counts(action.found() == ActionCompliance.Found.LATE)) {
                counted.add(action);
            } else {
                left++;
            }
        }
        return left == 0 ? all : counted.build();
    }

    /**
     * Divides the actions that count into groups that each have a share of their own to reach. A score of 1 takes that each
     * group reaches its share.
     *
     * @param actions the actions
     * @return one group, or for {@link Basis#SERIOUS_MET_AND_SHARE_OF_REST} two, the serious ones first; none where a
     *     reviewer's word alone decides
     */
    public List<ComplianceGroup> groups(List<ActionCompliance> actions) {
        return switch (basis) {
            case ALL_MET, SHARE_OF_ALL ->
                ImmutableList.of(ComplianceGroup.of("all", share.orElse(Share.WHOLE), counted(actions)));
            case SERIOUS_MET_AND_SHARE_OF_REST -> seriousAndRest(counted(actions), share.orElseThrow());
            case REVIEWERS_WORD -> ImmutableList.of();
        };
    }

    private static List<ComplianceGroup> seriousAndRest(List<ActionCompliance> counted, Share shareOfRest) {
        List<ActionCompliance> serious = new ArrayList<>();
        List<ActionCompliance> rest = new ArrayList<>();
        for (ActionCompliance action : counted) {
            (action.isSerious() ? serious : rest).add(action);
        }
        return ImmutableList.of(
                ComplianceGroup.of("significant or red", Share.WHOLE, serious),
                ComplianceGroup.of("rest", shareOfRest, rest));
    }

    /**
     * Tells which score the actions indicate, whatever becomes of those that are still pending.
     *
     * @param actions the actions
     * @return the score; empty where it depends on a pending action, or on the reviewer's word
     */
    public Optional<ComplianceScore> indicated(List<ActionCompliance> actions) {
        ShareTally serious = new ShareTally();
        ShareTally rest = new ShareTally();
        for (ActionCompliance action : list("actions", actions)) {
            if (counts(action.found() == ActionCompliance.Found.LATE)) {
                if (basis == Basis.REVIEWERS_WORD) {
                    return Optional.empty();
                }
                (isApart(action) ? serious : rest).add(action.result());
            }
        }
        Share shareOfRest = share.orElse(Share.WHOLE);
        boolean atWorst = serious.reaches(Share.WHOLE) && rest.reaches(shareOfRest);
        boolean atBest = serious.canReach(Share.WHOLE) && rest.canReach(shareOfRest);
        return atWorst == atBest
                ? Optional.of(atWorst ? ComplianceScore.MET : ComplianceScore.NOT_MET)
                : Optional.empty();
    }

    /** Tells whether an action has to be met, whatever share of the others is. */
    private boolean isApart(ActionCompliance action) {
        return switch (basis) {
            case SERIOUS_MET_AND_SHARE_OF_REST -> action.isSerious();
            case ALL_MET, SHARE_OF_ALL, REVIEWERS_WORD -> false;
        };
    }

    /** Returns the numbers that a share is compared with. */
    List<Quantity> quantities(List<ActionCompliance> actions) {
        ImmutableList.Builder<Quantity> quantities = ImmutableList.builder();
        if (basis.needsShare()) {
            groups(actions).forEach(group -> quantities.addAll(group.quantities()));
        }
        return quantities.build();
    }

    /**
     * Tells whether another rule indicates the same score for all actions there can be.
     *
     * @param other the other rule
     * @return true where both ask for the same; a share of 100% of all is every action met
     */
    public boolean hasSameEffectAs(ComplianceRule other) {
        return inEffect().equals(given("other", other).inEffect());
    }

    /** Returns the rule that has the same effect as this one, written the simplest way: a share of 100% is all of them. */
    private ComplianceRule inEffect() {
        return share.filter(Share.WHOLE::equals).isPresent() ? PUBLISHED.withLateFound(lateFound) : this;
    }

    /** Returns what has to be met as a part of a sentence. */
    Phrase phrase(String name) {
        return share.isPresent()
                ? Phrase.text(
                        name,
                        Phrase.code("compliance-rule", basis),
                        Phrase.name("share", share.get().toString()))
                : Phrase.word(name, "compliance-rule", basis);
    }

    /** Returns what has to be met in words, such as {@code every action met in time or excused}. */
    String words() {
        return switch (basis) {
            case ALL_MET -> "every action met in time or excused";
            case SERIOUS_MET_AND_SHARE_OF_REST ->
                "every significant or red action met in time or excused, and at least " + share.orElseThrow()
                        + " of the rest met in time, excused ones left out";
            case SHARE_OF_ALL ->
                "at least " + share.orElseThrow() + " of the actions met in time, excused ones left out";
            case REVIEWERS_WORD -> "a reviewer's word alone decides";
        };
    }

    /** Returns the rule as a sentence, such as {@code every action met in time or excused; actions found after …}. */
    @Override
    public String toString() {
        return words() + "; " + lateFound.words();
    }

    /**
     * What has to be met for a compliance score of 1 to be indicated (clause M19): by default every action, and otherwise by a
     * setting of reading R13.
     */
    public enum Basis {
        /** Every action has been met in time or is excused by an accepted mitigation. The default. */
        ALL_MET(false),

        /**
         * Every action that is significant or red has been met in time or is excused, and of the rest at least a stated share.
         */
        SERIOUS_MET_AND_SHARE_OF_REST(true),

        /** At least a stated share of all actions has been met in time. */
        SHARE_OF_ALL(true),

        /** Nothing is indicated: the reviewer's word alone decides. */
        REVIEWERS_WORD(false);

        private final boolean needsShare;

        Basis(boolean needsShare) {
            this.needsShare = needsShare;
        }

        /**
         * Tells whether this basis is about a stated share.
         *
         * @return true for the two that are
         */
        public boolean needsShare() {
            return needsShare;
        }
    }

    /** Whether actions that were found after the issue of the plan count for the compliance score (reading R8). */
    public enum LateFound {
        /** They have deadlines and nothing more. */
        NOT_COUNTED("actions found after the issue do not count"),

        /** They count like every other action. */
        COUNTED("actions found after the issue count");

        private final String words;

        LateFound(String words) {
            this.words = words;
        }

        /**
         * Returns the setting in words.
         *
         * @return the words, such as {@code actions found after the issue do not count}
         */
        public String words() {
            return words;
        }
    }
}
