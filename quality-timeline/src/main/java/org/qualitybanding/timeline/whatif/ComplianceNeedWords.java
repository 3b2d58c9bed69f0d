package org.qualitybanding.timeline.whatif;

import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;

/** Puts a {@link ComplianceNeed} into words. */
final class ComplianceNeedWords {

    private ComplianceNeedWords() {}

    static String of(ComplianceNeed need, ComplianceScore score) {
        boolean met = score == ComplianceScore.MET;
        return switch (need.status()) {
            case DECIDED -> "decided by a reviewer";
            case REVIEWERS_WORD -> "by a reviewer's word alone";
            case REACHED -> met ? "nothing more has to be met" : "not by any action found so far";
            case OPEN -> met ? toMeet(need) : toMiss(need.missesToLose());
            case LOST -> met ? lost(need) : "whatever is still met";
        };
    }

    private static String toMeet(ComplianceNeed need) {
        List<String> parts = new ArrayList<>();
        if (!need.each().isEmpty()) {
            parts.add(open(need.each()));
        }
        if (!need.someOf().isEmpty()) {
            parts.add(need.atLeast() + " of " + need.someOf().size() + ": " + open(need.someOf()));
        }
        return String.join("; and ", parts);
    }

    private static String open(List<ActionStanding> actions) {
        return Words.few(actions.stream().map(ComplianceNeedWords::open).toList());
    }

    private static String open(ActionStanding action) {
        if (action.state() == Duty.State.AWAITING_JUDGEMENT) {
            return action.actionId() + " to be found sufficient";
        }
        return action.actionId()
                + action.deadline().map(due -> " to be met by " + due.dueOn()).orElse(" to be met, no last day yet");
    }

    private static String toMiss(int misses) {
        return misses == 1 ? "one missed is enough" : misses + " missed are needed";
    }

    private static String lost(ComplianceNeed need) {
        List<String> lost = need.lost().stream()
                .map(action -> action.actionId() + " missed its last day " + ComplianceNeed.lastDay(action))
                .toList();
        return "not in the ordinary course, as " + Words.few(lost)
                + "; only an accepted mitigation or a change of deadline could lead there";
    }
}
