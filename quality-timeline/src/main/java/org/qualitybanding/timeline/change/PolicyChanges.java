package org.qualitybanding.timeline.change;

import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.rule.FullReviewGate;
import org.qualitybanding.scoring.rule.OutcomeDecision;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * Compares two standings of one review on one date under two policies, in all that they tell but the reasons: an explanation
 * names numbers of its policy even where nothing comes of them.
 */
final class PolicyChanges {

    private final ChangeList changes = new ChangeList();

    private PolicyChanges() {}

    static List<Change> between(
            ReviewStanding before, QualityPolicy policyBefore, ReviewStanding after, QualityPolicy policyAfter) {
        PolicyChanges found = new PolicyChanges();
        ActionScoreAssessment old = before.scorecard().actionScore();
        ActionScoreAssessment now = after.scorecard().actionScore();
        found.changes.add("stage", before.stage().words(), after.stage().words());
        found.changes.add("full-review gate", gate(old.gate()), gate(now.gate()));
        found.changes.add(
                "rule of the gate", rule(old.gate().decision()), rule(now.gate().decision()));
        found.changes.add("actions that count", old.counts(), now.counts());
        found.changes.add(
                "rule that decides",
                rule(policyBefore.scoring().decide(old.counts())),
                rule(policyAfter.scoring().decide(now.counts())));
        found.changes.add("outcome", outcome(old), outcome(now));
        found.changes.addScores(before.scorecard(), after.scorecard());
        found.addBands(before.scorecard(), after.scorecard());
        found.addCompliance(before.scorecard().compliance(), after.scorecard().compliance());
        found.changes.add("concluding date", orNone(before.conclusionOn()), orNone(after.conclusionOn()));
        found.changes.add("end of the engagement", orNone(before.endedOn()), orNone(after.endedOn()));
        found.addActions(before.actions(), after.actions());
        found.addDuties(before.duties(), after.duties());
        found.addNotes(
                "advisory", before.scorecard().advisories(), after.scorecard().advisories());
        found.addNotes("fact that may prompt a step", before.escalationFacts(), after.escalationFacts());
        return found.changes.all();
    }

    private static String gate(FullReviewGate gate) {
        return gate.isTripped() ? "full review needed" : "no full review needed";
    }

    private static String rule(OutcomeDecision decision) {
        return decision.ruleId().orElse(ChangeList.NONE);
    }

    private static String outcome(ActionScoreAssessment actionScore) {
        return actionScore.outcome().map(Outcome::words).orElse("pending");
    }

    private static String orNone(Optional<?> value) {
        return value.map(Object::toString).orElse(ChangeList.NONE);
    }

    private void addBands(Scorecard before, Scorecard after) {
        changes.add("overall score", joined(before.overallScores(), " or "), joined(after.overallScores(), " or "));
        changes.add(
                "what bands rest on",
                joined(before.banding().reachable(), "; "),
                joined(after.banding().reachable(), "; "));
    }

    private static String joined(List<?> parts, String separator) {
        return parts.stream().map(Object::toString).collect(Collectors.joining(separator));
    }

    /** What became of each action shows below; how many count differs where one of the policies counts late-found ones. */
    private void addCompliance(ComplianceAssessment before, ComplianceAssessment after) {
        changes.add(
                "actions not met in time",
                before.notMetInTime().size(),
                after.notMetInTime().size());
        changes.add("actions pending", before.pending().size(), after.pending().size());
    }

    /** Both standings have the same actions, in the order of the review. */
    private void addActions(List<ActionStanding> before, List<ActionStanding> after) {
        for (int i = 0; i < before.size(); i++) {
            ActionStanding old = before.get(i);
            ActionStanding now = after.get(i);
            String id = old.actionId();
            changes.add("action " + id, old.state().words(), now.state().words());
            changes.add("evidence that decides " + id, orNone(old.submittedOn()), orNone(now.submittedOn()));
            changes.add("decision on " + id, orNone(old.decidedOn()), orNone(now.decidedOn()));
            changes.add(id + " found", found(old), found(now));
        }
    }

    private static String found(ActionStanding action) {
        return action.foundAfterPlan() ? "after the plan" : "in time for the plan";
    }

    private void addDuties(List<Duty> before, List<Duty> after) {
        Map<String, Duty> old = named(before);
        Map<String, Duty> now = named(after);
        for (String name : Sets.union(old.keySet(), now.keySet())) {
            Optional<Duty> was = Optional.ofNullable(old.get(name));
            Optional<Duty> is = Optional.ofNullable(now.get(name));
            changes.add("last day of " + name, orNone(was.map(Duty::dueOn)), orNone(is.map(Duty::dueOn)));
            if (was.or(() -> is)
                    .filter(duty -> duty.kind() != Duty.Kind.SEND_EVIDENCE)
                    .isPresent()) {
                changes.add(name, orNone(was.map(PolicyChanges::state)), orNone(is.map(PolicyChanges::state)));
            }
        }
    }

    private static String state(Duty duty) {
        return duty.state().words()
                + duty.doneOn().map(done -> ", done " + done).orElse("");
    }

    /** The duties by their subject, with a number where one comes several times: the reviews of the plan. */
    private static Map<String, Duty> named(List<Duty> duties) {
        Map<String, Duty> named = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (Duty duty : duties) {
            int time = times.merge(duty.subject(), 1, Integer::sum);
            named.put(duty.subject() + (duty.kind() == Duty.Kind.REVIEW_PLAN ? " (" + time + ")" : ""), duty);
        }
        return named;
    }

    private void addNotes(String subject, List<?> before, List<?> after) {
        Set<String> old = texts(before);
        Set<String> now = texts(after);
        Sets.difference(old, now).forEach(gone -> changes.add(subject, gone, ChangeList.NONE));
        Sets.difference(now, old).forEach(added -> changes.add(subject, ChangeList.NONE, added));
    }

    private static Set<String> texts(List<?> notes) {
        return notes.stream().map(Object::toString).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
