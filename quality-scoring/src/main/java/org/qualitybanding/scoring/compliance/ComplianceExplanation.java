package org.qualitybanding.scoring.compliance;

import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.explain.Reason;
import org.qualitybanding.model.internal.Words;

/** Says how a compliance score was worked out: what became of the actions, what the rule indicates, what was decided. */
final class ComplianceExplanation {

    private final ComplianceAssessment assessment;
    private final ComplianceRule rule;
    private final List<ActionCompliance> counted;

    private ComplianceExplanation(ComplianceAssessment assessment) {
        this.assessment = assessment;
        this.rule = assessment.rule();
        this.counted = rule.counted(assessment.actions());
    }

    static Explanation of(ComplianceAssessment assessment) {
        return new ComplianceExplanation(assessment).explain();
    }

    private Explanation explain() {
        Explanation.Builder why = Explanation.of(reason(), "Compliance score", answer(assessment));
        Optional<ComplianceScore> score = assessment.score();
        if (score.isPresent()) {
            why.quantity("compliance score", score.get().value());
        }
        if (assessment.decision().isPresent()) {
            why.addParts(Phrase.date("date", assessment.decision().get().decidedOn()));
        }
        if (assessment.indicated().isPresent()) {
            why.addParts(Phrase.number("indicated", assessment.indicated().get().value()));
        }
        why.addClauses(PublishedModel.M19, PublishedModel.M21, clause()).addSteps(results(), indicated());
        if (assessment.needsNewDecision()) {
            why.addSteps(changes());
        }
        return why.build();
    }

    private Reason reason() {
        boolean byWord = rule.basis() == ComplianceRule.Basis.REVIEWERS_WORD;
        return switch (assessment.status()) {
            case PROVISIONAL -> Reason.COMPLIANCE_PROVISIONAL;
            case OPEN -> byWord ? Reason.COMPLIANCE_FOR_REVIEWER : Reason.COMPLIANCE_OPEN;
            case INDICATED -> Reason.COMPLIANCE_INDICATED;
            case CONFIRMED -> Reason.COMPLIANCE_CONFIRMED;
            case DEPARTED ->
                assessment.indicated().isPresent() ? Reason.COMPLIANCE_DEPARTED : Reason.COMPLIANCE_DEPARTED_FROM_NONE;
            case DECIDED -> Reason.COMPLIANCE_DECIDED;
        };
    }

    private Explanation changes() {
        List<String> changes = assessment.changedSince().stream()
                .map(ComplianceChange::toString)
                .toList();
        return Explanation.of(Reason.COMPLIANCE_CHANGED_SINCE, "What changed after the decision", Words.few(changes))
                .quantity("changed", changes.size())
                .addParts(Phrase.inTurn(
                        "changes",
                        assessment.changedSince().stream()
                                .map(ComplianceChange::phrase)
                                .toList()))
                .addClauses(PublishedModel.R37)
                .build();
    }

    private Explanation results() {
        Explanation.Builder results = Explanation.of(
                        Reason.COMPLIANCE_TALLY, "Actions that count", Words.counted(counted.size(), "action"))
                .addParts(Phrase.number("total", counted.size()));
        for (ActionCompliance.Result result : ActionCompliance.Result.values()) {
            long number =
                    counted.stream().filter(action -> action.result() == result).count();
            results.quantity(result.words(), number);
        }
        long late = assessment.actions().stream()
                .filter(action -> action.found() == ActionCompliance.Found.LATE)
                .count();
        if (late > 0) {
            results.addSteps(Explanation.of(
                            rule.lateFound() == ComplianceRule.LateFound.COUNTED
                                    ? Reason.COMPLIANCE_LATE_FOUND_COUNTED
                                    : Reason.COMPLIANCE_LATE_FOUND_NOT_COUNTED,
                            "Found after the issue of the plan",
                            Words.counted(late, "action")
                                    + (rule.lateFound() == ComplianceRule.LateFound.COUNTED
                                            ? ", counted"
                                            : ", not counted"))
                    .quantity("found later", late)
                    .addClauses(PublishedModel.R8)
                    .build());
        }
        return results.addClauses(PublishedModel.R14, PublishedModel.R15, PublishedModel.R18)
                .build();
    }

    private Explanation indicated() {
        boolean byWord = rule.basis() == ComplianceRule.Basis.REVIEWERS_WORD;
        Optional<ComplianceScore> indicated = assessment.indicated();
        Explanation.Builder asked = Explanation.of(
                indicatedBecause(),
                byWord
                        ? "Indicated by the policy's setting"
                        : "Indicated, "
                                + (rule.basis() == ComplianceRule.Basis.ALL_MET ? "" : "by the policy's setting, ")
                                + "if " + rule.words(),
                indicated.map(score -> Integer.toString(score.value())).orElseGet(this::whyNothing));
        asked.addParts(rule.phrase("rule")).quantities(rule.quantities(counted));
        indicated.ifPresent(score ->
                asked.quantity("indicated score", score.value()).addParts(Phrase.number("indicated", score.value())));
        asked.addClauses(PublishedModel.R13, PublishedModel.M20);
        if (assessment.isBeforeThePlan()) {
            asked.addClauses(PublishedModel.R38);
        } else if (counted.isEmpty()) {
            asked.addClauses(PublishedModel.R11);
        }
        return asked.build();
    }

    private Reason indicatedBecause() {
        if (assessment.indicated().isPresent()) {
            return counted.isEmpty() ? Reason.COMPLIANCE_NOTHING_TO_MEET : Reason.COMPLIANCE_RULE_INDICATES;
        }
        if (rule.basis() == ComplianceRule.Basis.REVIEWERS_WORD) {
            return Reason.COMPLIANCE_REVIEWERS_WORD;
        }
        return assessment.isBeforeThePlan() ? Reason.COMPLIANCE_BEFORE_PLAN : Reason.COMPLIANCE_RULE_OPEN;
    }

    private String whyNothing() {
        if (rule.basis() == ComplianceRule.Basis.REVIEWERS_WORD) {
            return "nothing, as " + rule.words();
        }
        return assessment.isBeforeThePlan() ? "nothing, as no plan was sent" : "open, as it depends on pending actions";
    }

    private Clause clause() {
        return switch (assessment.status()) {
            case PROVISIONAL -> PublishedModel.R19;
            case OPEN -> rule.basis() == ComplianceRule.Basis.REVIEWERS_WORD ? PublishedModel.R12 : PublishedModel.R15;
            case INDICATED, CONFIRMED, DEPARTED, DECIDED -> PublishedModel.R12;
        };
    }

    static String answer(ComplianceAssessment assessment) {
        Optional<ComplianceScore> indicated = assessment.indicated();
        String score =
                assessment.score().map(value -> Integer.toString(value.value())).orElse("0 or 1");
        String on = assessment
                .decision()
                .map(ComplianceDecision::decidedOn)
                .map(day -> " on " + day)
                .orElse("");
        return score
                + switch (assessment.status()) {
                    case PROVISIONAL ->
                        ", provisional until the engagement ends"
                                + indicated
                                        .map(value -> ", " + value.value() + " indicated so far")
                                        .orElse("");
                    case OPEN ->
                        assessment.rule().basis() == ComplianceRule.Basis.REVIEWERS_WORD
                                ? ", open until a reviewer decides"
                                : ", open until evidence sent in time is judged";
                    case INDICATED -> ", indicated, not yet confirmed by a reviewer";
                    case DECIDED -> ", decided by a reviewer" + on;
                    case CONFIRMED -> ", confirmed by a reviewer" + on;
                    case DEPARTED ->
                        ", decided by a reviewer" + on + " with a reason, where "
                                + indicated
                                        .map(value -> Integer.toString(value.value()))
                                        .orElse("nothing")
                                + " is indicated";
                }
                + (assessment.needsNewDecision() ? "; a new decision is needed" : "");
    }
}
