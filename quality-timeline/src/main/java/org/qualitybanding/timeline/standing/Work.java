package org.qualitybanding.timeline.standing;

import java.util.List;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * What there is to do in a review on a date: what both parties owe by a last day, and what the team has to do without one.
 *
 * @param duties what each party owes or owed, by last day
 * @param tasks what the team has to do that no clock runs for, by the day it is there since
 */
public record Work(List<Duty> duties, List<Task> tasks) {

    /**
     * Creates the work of a review; {@link Standings#workOn} works it out.
     *
     * @throws InvalidValueException if an element is missing
     */
    public Work {
        duties = Require.inOrder("duties", duties, Duty.BY_DATE);
        tasks = Require.inOrder("tasks", tasks, Task.BY_DATE);
    }

    /** Returns how much it is, such as {@code 12 duties, 1 task}. */
    @Override
    public String toString() {
        return (duties.size() == 1 ? "1 duty, " : duties.size() + " duties, ") + Words.counted(tasks.size(), "task");
    }
}
