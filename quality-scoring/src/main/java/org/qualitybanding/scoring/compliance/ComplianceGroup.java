package org.qualitybanding.scoring.compliance;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;
import static org.qualitybanding.model.internal.Require.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.qualitybanding.model.explain.Quantity;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Actions that have a share of their own to reach: how many of them must be met in time for a compliance score of 1, how many
 * have been, and how many may still be (clause M19, reading R13).
 *
 * <p>For example, 80% of seven actions have to be met, and 4 are met, 2 pending, 1 is missed. Then 6 are {@linkplain #needed()
 * needed}, for 5 of 7 are less than 80%; the share is not {@linkplain #reached() reached} and still {@linkplain
 * #reachable() reachable}, by meeting both of the pending ones.
 *
 * <p>Excused actions are in none of the lists: an excuse is not held against the provider, and it doesn't make up for another
 * action that was missed (reading R18).
 *
 * @param words what the group is called, such as {@code significant or red}
 * @param share the share of these actions that must be met at least
 * @param met the ids of the actions met in time
 * @param pending the ids of those that may still turn out either way: at worst none of them is met, at best each
 * @param notMetInTime the ids of those not met in time
 */
public record ComplianceGroup(
        String words, Share share, List<String> met, List<String> pending, List<String> notMetInTime) {

    /**
     * Creates a group; {@link ComplianceRule#groups} divides actions into them.
     *
     * @throws InvalidValueException if the words, the share or an id are missing
     */
    public ComplianceGroup {
        words = text("words", words);
        given("share", share);
        met = list("met", met);
        pending = list("pending", pending);
        notMetInTime = list("notMetInTime", notMetInTime);
    }

    static ComplianceGroup of(String words, Share share, List<ActionCompliance> actions) {
        ImmutableList.Builder<String> met = ImmutableList.builder();
        ImmutableList.Builder<String> pending = ImmutableList.builder();
        ImmutableList.Builder<String> notMetInTime = ImmutableList.builder();
        for (ActionCompliance action : actions) {
            switch (action.result()) {
                case MET_IN_TIME -> met.add(action.actionId());
                case PENDING -> pending.add(action.actionId());
                case NOT_MET_IN_TIME -> notMetInTime.add(action.actionId());
                case EXCUSED -> {}
            }
        }
        return new ComplianceGroup(words, share, met.build(), pending.build(), notMetInTime.build());
    }

    /**
     * Returns how many actions the share is of.
     *
     * @return the number of those met, pending and not met in time
     */
    public int all() {
        return met.size() + pending.size() + notMetInTime.size();
    }

    /**
     * Returns how many actions must be met in time altogether.
     *
     * @return the smallest number that reaches the share, from 0 to {@link #all()}
     */
    public int needed() {
        return share.fewestOf(all());
    }

    /**
     * Returns how many of the pending actions must still be met, whichever they are.
     *
     * @return 0 where the share is reached; more than are pending where it can't be reached any more
     */
    public int stillNeeded() {
        return Math.max(0, needed() - met.size());
    }

    /**
     * Tells whether the share is reached whatever becomes of the pending actions.
     *
     * @return true if enough actions are met
     */
    public boolean reached() {
        return share.isReachedBy(met.size(), all());
    }

    /**
     * Tells whether the share is reached, or will be if all pending actions are met in time.
     *
     * @return false if too many actions were not met in time
     */
    public boolean reachable() {
        return share.isReachedBy(met.size() + pending.size(), all());
    }

    List<Quantity> quantities() {
        return ImmutableList.of(
                Quantity.of(words + ", not excused", all()), Quantity.of("met of " + words, met.size()));
    }

    /** Returns the numbers, such as {@code all: 4 of 7 met in time, 2 pending, 6 needed}. */
    @Override
    public String toString() {
        return words + ": " + met.size() + " of " + all() + " met in time, " + pending.size() + " pending, " + needed()
                + " needed";
    }
}
