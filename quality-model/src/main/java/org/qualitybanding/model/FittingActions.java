package org.qualitybanding.model;

import com.google.common.collect.ForwardingList;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.qualitybanding.model.internal.Checks;

/**
 * The actions of a review, with the course that they were found to fit.
 *
 * <p>A record has one constructor, and that of a review looks at each action and at each reference to one. Were it to do so
 * whenever a fact is recorded, 4,000 facts about 4,000 actions would be 16 million looks. So the list remembers what it was
 * checked against: where the course is still the same nothing has to be looked at, and where one action changed or was added,
 * only that one.
 */
final class FittingActions extends ForwardingList<Action> implements RandomAccess {

    private final ImmutableList<Action> actions;
    private final Course course;

    /** Keeps actions of which the caller knows that they fit the course. */
    FittingActions(List<Action> actions, Course course) {
        this.actions = actions instanceof FittingActions fitting ? fitting.actions : ImmutableList.copyOf(actions);
        this.course = course;
    }

    @Override
    protected List<Action> delegate() {
        return actions;
    }

    boolean fit(Course other) {
        return course.equals(other);
    }

    /** The list with an action changed: fitting still where nothing changed that a review asks of it, otherwise to be checked. */
    List<Action> changed(int index, Action changed) {
        List<Action> all = new ArrayList<>(actions);
        Action before = all.set(index, changed);
        boolean fits = changed.id().equals(before.id())
                && changed.domainId().equals(before.domainId())
                && changed.foundOn().equals(before.foundOn())
                && changed.withdrawal().equals(before.withdrawal());
        return fits ? new FittingActions(all, course) : all;
    }

    /** The list with one more action: fitting still where that one fits, otherwise to be checked. */
    List<Action> plus(Action found) {
        List<Action> all = new ArrayList<>(actions);
        all.add(found);
        Checks check = new Checks();
        new ReviewConsistency(check, course).checkAction(check, found);
        return check.isClean() && indexOf(found.id()) < 0 ? new FittingActions(all, course) : all;
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
