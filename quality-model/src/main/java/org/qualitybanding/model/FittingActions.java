package org.qualitybanding.model;

import com.google.common.collect.ForwardingList;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.RandomAccess;
import org.qualitybanding.model.internal.Checks;

/**
 * The actions of a review, with the milestones that they were found to fit.
 *
 * <p>A record has one constructor, and that of a review looks at each action and at each reference to one. Were it to do so
 * whenever a fact is recorded, 4,000 facts about 4,000 actions would be 16 million looks. So the list remembers what it was
 * checked against: where those are still the same nothing has to be looked at, and where one action changed or was added,
 * only that one.
 */
final class FittingActions extends ForwardingList<Action> implements RandomAccess {

    private final ImmutableList<Action> actions;
    private final Milestones milestones;

    /** Keeps actions of which the caller knows that they fit the milestones. */
    FittingActions(List<Action> actions, Milestones milestones) {
        this.actions = actions instanceof FittingActions fitting ? fitting.actions : ImmutableList.copyOf(actions);
        this.milestones = milestones;
    }

    @Override
    protected List<Action> delegate() {
        return actions;
    }

    boolean fit(Milestones other) {
        return milestones.equals(other);
    }

    /** The list with an action changed: fitting still where that one does, otherwise to be checked. */
    List<Action> changed(int index, Action changed) {
        ImmutableList<Action> all = with(index, changed, index + 1);
        return changed.id().equals(actions.get(index).id()) && fits(changed)
                ? new FittingActions(all, milestones)
                : all;
    }

    /** The list with one more action: fitting still where that one does, otherwise to be checked. */
    List<Action> plus(Action found) {
        ImmutableList<Action> all = with(actions.size(), found, actions.size());
        return indexOf(found.id()) < 0 && fits(found) ? new FittingActions(all, milestones) : all;
    }

    private ImmutableList<Action> with(int before, Action action, int after) {
        return ImmutableList.<Action>builderWithExpectedSize(actions.size() + 1)
                .addAll(actions.subList(0, before))
                .add(action)
                .addAll(actions.subList(after, actions.size()))
                .build();
    }

    private boolean fits(Action action) {
        Checks check = new Checks();
        new ReviewConsistency(check, milestones).checkAlone(action);
        return check.clean();
    }

    /** Returns where the action of an id is, or -1 where there is none. */
    int indexOf(String actionId) {
        for (int index = 0; index < actions.size(); index++) {
            if (actions.get(index).id().equals(actionId)) {
                return index;
            }
        }
        return -1;
    }
}
