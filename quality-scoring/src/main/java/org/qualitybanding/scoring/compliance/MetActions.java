package org.qualitybanding.scoring.compliance;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import org.qualitybanding.model.explain.Quantity;

/**
 * How many actions of a group have been met, beside the share that has to be. Excused ones are in neither number.
 *
 * @param group what the group is called
 * @param met how many were met in time
 * @param pending how many may still turn out either way; as they can at worst be not met and at best be met, whatever becomes
 *     of them lies between the two
 * @param all how many there are, met or not or pending
 * @param needed the share of them that has to be met
 */
record MetActions(String group, int met, int pending, int all, Share needed) {

    static MetActions of(
            String group, List<ActionCompliance> counted, Predicate<ActionCompliance> belongs, Share needed) {
        int met = 0;
        int pending = 0;
        int missed = 0;
        for (ActionCompliance action : counted) {
            if (belongs.test(action)) {
                switch (action.result()) {
                    case MET_IN_TIME -> met++;
                    case PENDING -> pending++;
                    case NOT_MET_IN_TIME -> missed++;
                    case EXCUSED -> {}
                }
            }
        }
        return new MetActions(group, met, pending, met + pending + missed, needed);
    }

    boolean suffice() {
        return needed.isReachedBy(met, all);
    }

    boolean sufficeAtBest() {
        return needed.isReachedBy(met + pending, all);
    }

    List<Quantity> quantities() {
        return ImmutableList.of(new Quantity(group + ", not excused", all), new Quantity("met of " + group, met));
    }
}
