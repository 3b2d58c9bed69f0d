package org.qualitybanding.timeline.whatif;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Grade;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.timeline.standing.ActionStanding;

/**
 * Finds out what compliance 1 takes by asking the rule, whatever it asks for: what it would indicate if these were met and those
 * were missed. A rule looks at grade and result of an action and not at its id, so one action of a grade answers for all.
 */
final class ComplianceNeeds {

    private final ComplianceRule rule;
    private final List<ActionStanding> actions;
    private final List<ActionStanding> pending;

    ComplianceNeeds(List<ActionStanding> actions, ComplianceRule rule) {
        this.rule = rule;
        this.actions = actions;
        this.pending = counted(ActionCompliance.Result.PENDING);
    }

    ComplianceNeed need() {
        Optional<ComplianceScore> atBest = indicatedIfMet(pending);
        Optional<ComplianceScore> atWorst = indicatedIfMet(List.of());
        if (atBest.isEmpty()) {
            return withoutPending(ComplianceNeed.Reach.REVIEWERS_WORD);
        }
        if (atBest.equals(atWorst)) {
            boolean met = atBest.get() == ComplianceScore.MET;
            return withoutPending(met ? ComplianceNeed.Reach.REACHED : ComplianceNeed.Reach.LOST);
        }
        List<ActionStanding> each = each();
        List<ActionStanding> others = without(each);
        int atLeast = fewest(each, others);
        return new ComplianceNeed(
                ComplianceNeed.Reach.OPEN,
                each,
                atLeast == 0 ? List.of() : others,
                atLeast,
                counted(ActionCompliance.Result.NOT_MET_IN_TIME));
    }

    ComplianceNeed withoutPending(ComplianceNeed.Reach reach) {
        return new ComplianceNeed(reach, List.of(), List.of(), 0, counted(ActionCompliance.Result.NOT_MET_IN_TIME));
    }

    /** The pending actions that can't be missed even when every other one is met. */
    private List<ActionStanding> each() {
        Map<Grade, Map<Boolean, Boolean>> answers = new HashMap<>();
        return pending.stream()
                .filter(action -> answers.computeIfAbsent(action.grade(), grade -> new HashMap<>())
                        .computeIfAbsent(action.foundAfterPlan(), found -> !isMetIfMet(without(List.of(action)))))
                .collect(ImmutableList.toImmutableList());
    }

    private List<ActionStanding> without(List<ActionStanding> some) {
        Set<String> ids = ids(some);
        return pending.stream()
                .filter(action -> !ids.contains(action.actionId()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The smallest number of the others that is enough, found by halving: with more of them it always is. */
    private int fewest(List<ActionStanding> each, List<ActionStanding> others) {
        int enough = others.size();
        int tooFew = -1;
        while (enough - tooFew > 1) {
            int some = (enough + tooFew) >>> 1;
            List<ActionStanding> met = ImmutableList.<ActionStanding>builder()
                    .addAll(each)
                    .addAll(others.subList(0, some))
                    .build();
            if (isMetIfMet(met)) {
                enough = some;
            } else {
                tooFew = some;
            }
        }
        return enough;
    }

    private boolean isMetIfMet(List<ActionStanding> met) {
        return indicatedIfMet(met).equals(Optional.of(ComplianceScore.MET));
    }

    /** What is indicated if, of the pending actions, these are met in time and the others are missed. */
    private Optional<ComplianceScore> indicatedIfMet(List<ActionStanding> met) {
        Set<String> ids = ids(met);
        return indicated(action -> {
            ActionCompliance.Result result = action.result();
            ActionCompliance.Result decided = ids.contains(action.actionId())
                    ? ActionCompliance.Result.MET_IN_TIME
                    : ActionCompliance.Result.NOT_MET_IN_TIME;
            return action.compliance(result == ActionCompliance.Result.PENDING ? decided : result);
        });
    }

    private Optional<ComplianceScore> indicated(Function<ActionStanding, ActionCompliance> supposed) {
        return rule.indicated(actions.stream().map(supposed).toList());
    }

    private List<ActionStanding> counted(ActionCompliance.Result result) {
        Set<String> counted = new HashSet<>();
        rule.counted(actions.stream().map(ActionStanding::compliance).toList())
                .forEach(action -> counted.add(action.actionId()));
        return actions.stream()
                .filter(action -> action.result() == result && counted.contains(action.actionId()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Set<String> ids(List<ActionStanding> actions) {
        Set<String> ids = new HashSet<>();
        actions.forEach(action -> ids.add(action.actionId()));
        return ids;
    }
}
