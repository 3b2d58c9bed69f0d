package org.qualitybanding.examples.story;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** A standing as a short list of facts, each under a name, so that two standings can be told apart. */
final class Standings {

    private static final String LAST_DAY = ", last day ";

    private Standings() {}

    /** Stage, scores and band, then the dates of the engagement, the actions and the duties. */
    static List<String> lines(ReviewStanding standing) {
        List<String> lines = new ArrayList<>();
        Stream.of(scores(standing), engagement(standing), actions(standing), duties(standing))
                .forEach(part -> part.forEach((name, says) -> lines.add(name + ": " + says)));
        return lines;
    }

    /** What is different: stage, scores and band, then the dates of the engagement, the actions and the duties. */
    static List<String> changes(ReviewStanding before, ReviewStanding after) {
        List<String> changes = new ArrayList<>();
        add(changes, scores(before), scores(after));
        add(changes, engagement(before), engagement(after));
        add(changes, actions(before), actions(after));
        add(changes, duties(before), duties(after));
        return changes;
    }

    private static void add(List<String> changes, Map<String, String> before, Map<String, String> after) {
        for (String name : names(before, after)) {
            String was = before.getOrDefault(name, "");
            String is = after.getOrDefault(name, "");
            if (!was.equals(is)) {
                changes.add(name + ": " + (was.isEmpty() ? "" : shortened(was, is) + " -> ")
                        + (is.isEmpty() ? "falls away" : is));
            }
        }
    }

    /** What was, without a last day that is still the same. */
    private static String shortened(String was, String is) {
        int lastDay = was.indexOf(LAST_DAY);
        return lastDay > 0 && is.endsWith(was.substring(lastDay)) ? was.substring(0, lastDay) : was;
    }

    private static List<String> names(Map<String, String> before, Map<String, String> after) {
        List<String> names = new ArrayList<>(after.keySet());
        new TreeSet<>(before.keySet())
                .stream().filter(name -> !after.containsKey(name)).forEach(names::add);
        return names;
    }

    private static Map<String, String> scores(ReviewStanding standing) {
        Map<String, String> scores = new LinkedHashMap<>();
        scores.put("stage", standing.stage().words());
        scores.put("action score", actionScore(standing.scorecard().actionScore()));
        scores.put("compliance", compliance(standing.scorecard().compliance()));
        scores.put(
                "band",
                standing.scorecard().banding().reachable().stream()
                                .map(band -> words(band.banding()))
                                .collect(joining(" or "))
                        + (standing.scorecard().banding().settled() ? ", final" : "")
                        + (standing.scorecard().banding().newDecisionNeeded() ? ", a new decision is needed" : ""));
        return scores;
    }

    private static String actionScore(ActionScoreAssessment action) {
        return action.score()
                .map(score -> Integer.toString(score.value()))
                .orElseGet(() -> "pending, " + action.lowest().value() + " to "
                        + action.highest().value());
    }

    private static String compliance(ComplianceAssessment compliance) {
        Optional<Integer> score = compliance.score().map(ComplianceScore::value);
        return words(compliance.status())
                + score.map(value -> ", " + value)
                        .or(() -> compliance.indicated().map(indicated -> ", " + indicated.value() + " indicated"))
                        .orElse("");
    }

    private static Map<String, String> engagement(ReviewStanding standing) {
        Map<String, String> dates = new LinkedHashMap<>();
        standing.conclusionOn().ifPresent(day -> dates.put("concluding date", day.toString()));
        standing.endedOn().ifPresent(day -> dates.put("engagement ended", day.toString()));
        return dates;
    }

    private static Map<String, String> actions(ReviewStanding standing) {
        Map<String, String> actions = new LinkedHashMap<>();
        standing.actions()
                .forEach(action -> actions.put(
                        "action " + action.actionId(),
                        action.state().words()
                                + action.deadline()
                                        .map(due -> LAST_DAY + due.dueOn())
                                        .orElse("")));
        return actions;
    }

    /** The duties that are not an action's: those are told with the actions. */
    private static Map<String, String> duties(ReviewStanding standing) {
        Map<String, String> duties = new LinkedHashMap<>();
        for (Duty duty : standing.duties()) {
            if (duty.kind() != Duty.Kind.SEND_EVIDENCE) {
                String name = duty.owner().words() + ", "
                        + duty.deadline().counted().id()
                        + duty.subjectId().map(id -> " " + id).orElse("");
                duties.put(name, duty.state().words() + LAST_DAY + duty.dueOn());
            }
        }
        return duties;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
