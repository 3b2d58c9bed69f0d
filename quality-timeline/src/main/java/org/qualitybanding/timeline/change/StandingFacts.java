package org.qualitybanding.timeline.change;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.card.ActionScoreAssessment;
import org.qualitybanding.scoring.card.BandingAssessment;
import org.qualitybanding.scoring.compliance.ComplianceAssessment;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.rule.OutcomeDecision;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

/**
 * What a standing tells, fact by fact and without the reasons: an explanation names numbers of its policy even where nothing comes
 * of them.
 */
final class StandingFacts {

    private final ReviewStanding standing;
    private final QualityPolicy policy;

    StandingFacts(ReviewStanding standing, QualityPolicy policy) {
        this.standing = standing;
        this.policy = policy;
    }

    /** Everything that is different under another policy. */
    List<Difference> differencesTo(StandingFacts other) {
        return ImmutableList.<Difference>builder()
                .addAll(scores().differencesTo(other.scores()))
                .addAll(actions().differencesTo(other.actions()))
                .addAll(duties().differencesTo(other.duties()))
                .addAll(advisories().differencesTo(other.advisories()))
                .addAll(escalationFacts().differencesTo(other.escalationFacts()))
                .build();
    }

    /** What became different by a later date: where the review and its actions stand, and what it leads to. */
    List<Difference> changesTo(StandingFacts later) {
        return headlines().differencesTo(later.headlines());
    }

    private Facts headlines() {
        Facts facts = new Facts();
        addStage(facts);
        addAssessments(facts);
        for (ActionStanding action : standing.actions()) {
            facts.add("action " + action.actionId(), action.state(), action.state()::words, "not found yet");
        }
        return facts;
    }

    private Facts scores() {
        ActionScoreAssessment actionScore = standing.scorecard().actionScore();
        ComplianceAssessment compliance = standing.scorecard().compliance();
        OutcomeDecision gate = actionScore.gate().decision();
        Facts facts = new Facts();
        addStage(facts);
        facts.add(
                "full-review gate",
                actionScore.gate().isTripped(),
                () -> actionScore.gate().isTripped() ? "full review needed" : "no full review needed");
        facts.add("rule of the gate", gate.ruleId());
        facts.add("actions that count", actionScore.counts());
        facts.add(
                "rule that decides",
                policy.scoring().decide(actionScore.counts()).ruleId());
        facts.add(
                "outcome",
                actionScore.outcome(),
                () -> actionScore.outcome().map(Outcome::words).orElse("pending"));
        addAssessments(facts);
        addList(facts, "overall score", standing.scorecard().overallScores(), " or ");
        addList(facts, "what bands rest on", standing.scorecard().banding().reachable(), "; ");
        facts.add("actions not met in time", compliance.notMetInTime().size());
        facts.add("actions pending", compliance.pending().size());
        facts.add("concluding date", standing.conclusionOn());
        facts.add("end of the engagement", standing.endedOn());
        return facts;
    }

    private void addStage(Facts facts) {
        facts.add("stage", standing.stage(), standing.stage()::words);
    }

    private void addAssessments(Facts facts) {
        ActionScoreAssessment actionScore = standing.scorecard().actionScore();
        ComplianceAssessment compliance = standing.scorecard().compliance();
        BandingAssessment banding = standing.scorecard().banding();
        facts.add(
                "action score",
                List.of(actionScore.lowest(), actionScore.highest(), actionScore.assessedOn(), outstanding()),
                actionScore::toString);
        facts.add(
                "compliance score",
                List.of(
                        compliance.status(),
                        compliance.lowest(),
                        compliance.highest(),
                        compliance.indicated(),
                        compliance.decision(),
                        isOpenToAWord(compliance)),
                compliance::toString);
        facts.add(
                "banding",
                List.of(
                        banding.isFinal(),
                        banding.reachable().stream().map(band -> band.banding()).toList()),
                banding::toString);
    }

    /** What a pending action score waits for: the beginning of the review, or one of the two plans. */
    private Optional<ReviewStanding.Stage> outstanding() {
        ActionScoreAssessment actionScore = standing.scorecard().actionScore();
        if (actionScore.score().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (standing.stage()) {
                    case OPENED -> ReviewStanding.Stage.OPENED;
                    case FULL_REVIEW, FULL_PLAN_OUTSTANDING -> ReviewStanding.Stage.FULL_PLAN_OUTSTANDING;
                    default ->
                        actionScore.gate().isTripped()
                                ? ReviewStanding.Stage.FULL_PLAN_OUTSTANDING
                                : ReviewStanding.Stage.INITIAL_PLAN_OUTSTANDING;
                });
    }

    /** Whether an open score waits for nothing but a reviewer's word, and not for evidence to be judged. */
    private boolean isOpenToAWord(ComplianceAssessment compliance) {
        return compliance.status() == ComplianceAssessment.Status.OPEN
                && policy.scoring().complianceRule().basis() == ComplianceRule.Basis.REVIEWERS_WORD;
    }

    private static void addList(Facts facts, String subject, List<?> values, String separator) {
        facts.add(subject, values, () -> values.stream().map(Object::toString).collect(joining(separator)));
    }

    private Facts actions() {
        Facts facts = new Facts();
        for (ActionStanding action : standing.actions()) {
            String id = action.actionId();
            facts.add("action " + id, action.state(), action.state()::words);
            facts.add("evidence that decides " + id, action.submittedOn());
            facts.add("decision on " + id, action.decidedOn());
            facts.add(
                    id + " found",
                    action.foundAfterPlan(),
                    () -> action.foundAfterPlan() ? "after the plan" : "in time for the plan");
        }
        return facts;
    }

    /** The duties by their subject, with a number where one comes several times. What became of evidence, its action tells. */
    private Facts duties() {
        Facts facts = new Facts();
        int time = 0;
        for (Duty duty : standing.duties()) {
            String name = duty.subject();
            if (duty.kind() == Duty.Kind.REVIEW_PLAN) {
                time++;
                name += " (" + time + ")";
            }
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

    private Facts advisories() {
        return new Facts().addAll("advisory", standing.scorecard().advisories());
    }

    private Facts escalationFacts() {
        return new Facts().addAll("fact that may prompt a step", standing.escalationFacts());
    }
}
