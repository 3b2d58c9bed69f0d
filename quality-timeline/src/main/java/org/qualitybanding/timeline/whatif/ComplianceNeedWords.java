package org.qualitybanding.timeline.whatif;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;

/** Puts a {@link ComplianceNeed} into words. */
final class ComplianceNeedWords {

    private static final int SHOWN = 5;

    private ComplianceNeedWords() {}

    static LocalDate lastDay(ActionStanding action) {
        return action.deadline().map(Deadline::dueOn).orElse(LocalDate.MAX);
    }

    static String of(ComplianceNeed need, ComplianceScore score) {
        return switch (need.reach()) {
            case DECIDED -> "decided by a reviewer";
            case REVIEWERS_WORD -> "by a reviewer's word alone";
            case REACHED, OPEN, LOST -> score == ComplianceScore.MET ? met(need) : notMet(need);
        };
    }

    private static String met(ComplianceNeed need) {
        return switch (need.reach()) {
            case OPEN -> toMeet(need);
            case LOST ->
                "not in the ordinary course, as " + few(need.lost(), ComplianceNeedWords::missed)
                        + "; only an accepted mitigation or a change of deadline could lead there";
            default -> "nothing more has to be met";
        };
    }

    private static String toMeet(ComplianceNeed need) {
        List<String> parts = new ArrayList<>();
        if (!need.each().isEmpty()) {
            parts.add(few(need.each(), ComplianceNeedWords::open));
        }
        if (!need.someOf().isEmpty()) {
            String some = need.atLeast() + " of " + need.someOf().size() + ": ";
            parts.add(some + few(need.someOf(), ComplianceNeedWords::open));
        }
        return String.join("; and ", parts);
    }

    private static String open(ActionStanding action) {
        if (action.state() == Duty.State.AWAITING_JUDGEMENT) {
            return action.actionId() + " to be found sufficient";
        }
        return action.actionId()
                + action.deadline().map(due -> " to be met by " + due.dueOn()).orElse(" to be met, no last day yet");
    }

    private static String missed(ActionStanding action) {
        return action.actionId() + " missed its last day " + lastDay(action);
    }

    private static String notMet(ComplianceNeed need) {
        return switch (need.reach()) {
            case OPEN -> need.missesToLose() == 1 ? "one missed is enough" : need.missesToLose() + " missed are needed";
            case LOST -> "whatever is still met";
            default -> "not by any action found so far";
        };
    }

    private static String few(List<ActionStanding> actions, Function<ActionStanding, String> words) {
        String few = actions.stream().limit(SHOWN).map(words).collect(joining(", "));
        return actions.size() <= SHOWN ? few : few + " and " + (actions.size() - SHOWN) + " more";
    }
}
