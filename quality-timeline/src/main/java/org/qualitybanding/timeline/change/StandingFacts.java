package org.qualitybanding.timeline.change;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.check.Difference;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.timeline.deadline.Deadline;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * The facts of a standing, without the reasons: an explanation names numbers of its policy even where nothing comes of them.
 */
final class StandingFacts {

    private StandingFacts() {}

    /** Everything that is different on one date, under another policy or by another record. */
    static List<Difference<String, String>> onOneDate(ReviewStanding before, ReviewStanding after) {
        return ImmutableList.<Difference<String, String>>builder()
                .addAll(scores(before).differencesTo(scores(after)))
                .addAll(between(before.actions(), after.actions(), StandingFacts::actions))
                .addAll(between(before.duties(), after.duties(), StandingFacts::duties))
                .addAll(between(before.tasks(), after.tasks(), tasks -> notes("task", tasks)))
                .addAll(between(
                        before.scorecard().advisories(),
                        after.scorecard().advisories(),
                        advisories -> notes("advisory", advisories)))
                .addAll(between(
                        before.escalationFacts(),
                        after.escalationFacts(),
                        facts -> notes("fact that may prompt a step", facts)))
                .build();
    }

    /** All of it, for whoever keeps a standing: with what two standings of the same facts have in common. */
    static Facts all(ReviewStanding standing) {
        return scores(standing)
                .addAll(actions(standing.actions()))
                .addAll(gradesAndAttempts(standing.actions()))
                .addAll(duties(standing.duties()))
                .addAll(notes("task", standing.tasks()))
                .addAll(notes("advisory", standing.scorecard().advisories()))
                .addAll(notes("fact that may prompt a step", standing.escalationFacts()));
    }

    /** Most reviews have the same on both sides: their facts need no names. */
    private static <T> List<Difference<String, String>> between(
            List<T> before, List<T> after, Function<List<T>, Facts> facts) {
        return before.equals(after) ? List.of() : facts.apply(before).differencesTo(facts.apply(after));
    }

    /** What became different by a later date: stage, scores and band, and where the actions stand. */
    static List<Difference<String, String>> overTime(ReviewStanding before, ReviewStanding after) {
        return headlines(before).differencesTo(headlines(after));
    }

    private static Facts headlines(ReviewStanding standing) {
        Facts facts = new Facts();
        facts.add("stage", standing.stage(), standing.stage()::words);
        addAssessments(facts, standing.scorecard());
        for (ActionStanding action : standing.actions()) {
            facts.add("action " + action.actionId(), state(action), action.state()::words, "not found yet");
        }
        return facts;
    }

    private static Facts scores(ReviewStanding standing) {
        ActionScoreAssessment action = standing.scorecard().actionScore();
        ComplianceAssessment compliance = standing.scorecard().compliance();
        List<ReachableBand> bands = standing.scorecard().banding().reachable();
        boolean needed = action.gate().tripped();
        Facts facts = new Facts();
        facts.add("stage", standing.stage(), standing.stage()::words);
        facts.add("full-review gate", needed, () -> (needed ? "" : "no ") + "full review needed");
        facts.add("rule of the gate", action.gate().decision().ruleId());
        facts.add("actions that count", action.counts());
        facts.add("rule that decides", action.decision().ruleId());
        facts.add(
                "outcome",
                action.outcome(),
                () -> action.outcome().map(Outcome::words).orElse("pending"));
        addAssessments(facts, standing.scorecard());
        addJoined(facts, "overall score", standing.scorecard().overallScores(), " or ");
        addJoined(facts, "what bands rest on", bands, "; ");
        // beside actions that stand otherwise by now, a number says of which day it is
        String then = compliance.needsNewDecision() ? ", on the day of the decision" : "";
        facts.add("actions not met in time" + then, compliance.notMetInTime().size());
        facts.add("actions pending" + then, compliance.pending().size());
        facts.add("concluding date", standing.conclusionOn());
        facts.add("end of the engagement", standing.endedOn());
        return facts;
    }

    private static void addAssessments(Facts facts, Scorecard scorecard) {
        ActionScoreAssessment action = scorecard.actionScore();
        ComplianceAssessment compliance = scorecard.compliance();
        boolean waitsForAWord = compliance.status() == ComplianceAssessment.Status.OPEN
                && compliance.rule().basis() == ComplianceRule.Basis.REVIEWERS_WORD;
        facts.add(
                "action score",
                action.assessed()
                        ? List.of(action.lowest(), action.assessedOn())
                        : List.of(action.lowest(), action.highest(), action.extent()),
                action::toString);
        facts.add(
                "compliance score",
                List.of(
                        compliance.status(),
                        compliance.score(),
                        compliance.indicated(),
                        compliance.decision(),
                        compliance.changedSince(),
                        waitsForAWord),
                compliance::toString);
        facts.add(
                "banding",
                List.of(
                        scorecard.banding().decidedOn().isPresent(),
                        scorecard.banding().newDecisionNeeded(),
                        scorecard.banding().reachable().stream()
                                .map(ReachableBand::banding)
                                .toList()),
                scorecard.banding()::toString);
    }

    private static void addJoined(Facts facts, String subject, List<?> values, String separator) {
        facts.add(subject, values, () -> values.stream().map(Object::toString).collect(joining(separator)));
    }

    private static Facts actions(List<ActionStanding> actions) {
        Facts facts = new Facts();
        for (ActionStanding action : actions) {
            String id = action.actionId();
            boolean late = action.lateFound();
            facts.add("action " + id, state(action), action.state()::words);
            facts.add("evidence that decides " + id, action.submittedOn());
            facts.add("decision on " + id, action.decidedOn());
            facts.add(id + " found", late, () -> late ? "after the plan" : "in time for the plan");
        }
        return facts;
    }

    /** What an action counts as, and every attempt to meet it, rejected ones and those that wait for judgement included. */
    private static Facts gradesAndAttempts(List<ActionStanding> actions) {
        Facts facts = new Facts();
        for (ActionStanding action : actions) {
            String id = action.actionId();
            facts.add("domain of " + id, action.domainId());
            facts.add("grade of " + id, action.grade());
            facts.add("last day of " + id, action.deadline().map(Deadline::dueOn));
            for (ActionStanding.Attempt attempt : action.attempts()) {
                facts.add("evidence " + attempt.evidenceId() + " towards " + id, attempt.words());
            }
        }
        return facts;
    }

    /** Whether evidence that waits for judgement came late is told by its last day, and by what the scores make of it. */
    private static Duty.State state(ActionStanding action) {
        return action.state().isAwaitingJudgement() ? Duty.State.AWAITING_JUDGEMENT : action.state();
    }

    /** The duties by their subject, with a number where one comes several times. What became of evidence, its action tells. */
    private static Facts duties(List<Duty> duties) {
        Facts facts = new Facts();
        int planReviews = 0;
        for (Duty duty : duties) {
            boolean comesOften = duty.kind() == Duty.Kind.REVIEW_PLAN;
            planReviews += comesOften ? 1 : 0;
            String name = duty.subject() + (comesOften ? " (" + planReviews + ")" : "");
            facts.add("last day of " + name, duty.dueOn());
            if (duty.kind() != Duty.Kind.SEND_EVIDENCE) {
                facts.add(name, List.of(duty.state(), duty.doneOn()), () -> state(duty));
            }
        }
        return facts;
    }

    private static String state(Duty duty) {
        return duty.state().words()
                + duty.doneOn().map(done -> ", done " + done).orElse("");
    }

    private static Facts notes(String subject, List<?> notes) {
        Facts facts = new Facts();
        notes.forEach(note -> facts.addNote(subject, note));
        return facts;
    }
}
