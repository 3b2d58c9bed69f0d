package org.qualitybanding.model;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.qualitybanding.model.internal.Require;

/** Whether the steps of escalation make sense together: none is imposed while one of its kind stands. */
final class EscalationConsistency {

    /** Of two steps on one day, the one that ended sooner came first. */
    private static final Comparator<EscalationStep> AS_TAKEN = comparing(EscalationStep::takenOn)
            .thenComparing(step -> step.endedOn().orElse(LocalDate.MAX));

    private EscalationConsistency() {}

    static void check(List<EscalationStep> steps) {
        Map<EscalationStep.Kind, EscalationStep> latest = new EnumMap<>(EscalationStep.Kind.class);
        steps.stream().filter(step -> step.kind().isImposed()).sorted(AS_TAKEN).forEach(step -> {
            EscalationStep before = latest.put(step.kind(), step);
            if (before != null) {
                Require.that(
                        hasEndedBy(step.takenOn(), before),
                        "escalationSteps[" + steps.indexOf(step) + "]",
                        "left out while " + before + " stands",
                        "one taken on " + step.takenOn());
            }
        });
    }

    private static boolean hasEndedBy(LocalDate date, EscalationStep step) {
        return step.endedOn().filter(endedOn -> !endedOn.isAfter(date)).isPresent();
    }
}
