package org.qualitybanding.scoring.compliance;

import static org.qualitybanding.model.internal.Require.distinctIds;
import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Works out the compliance score: whether the provider met the actions within their timescales (clause M19).
 *
 * <p>Before the end of the engagement the score is provisional and may still become 0 or 1 (reading R19). From the end
 * on, the facts indicate a score, and it stays open only for evidence that was sent in time and is not yet judged
 * (reading R15). The score itself is a person's: a reviewer confirms the indicated one, or departs from it with a
 * reason (reading R12).
 *
 * <p>A decision that is dated before the end of the engagement came too early, for compliance is scored at the end
 * (clause M21): it does not count, and an advisory says so. The same goes for one without a reason while the score is
 * open.
 */
public final class ComplianceScoring {

    private ComplianceScoring() {}

    /**
     * Works out the compliance score from what became of the actions.
     *
     * @param actions what became of each action that was not withdrawn; the order makes no difference to the score
     * @param engagementEndedOn the day the engagement ended, or empty before
     * @param decision the reviewer's decision, as far as there is one
     * @param rule how compliance is indicated
     * @return the score as far as it is known, with its reasons
     * @throws InvalidValueException if an action comes twice, or a decision departs from the indicated score without a
     *     reason
     */
    public static ComplianceAssessment assess(
            List<ActionCompliance> actions,
            Optional<LocalDate> engagementEndedOn,
            Optional<ComplianceDecision> decision,
            ComplianceRule rule) {
        List<ActionCompliance> all = list("actions", given("actions", actions));
        distinctIds("actions", all, ActionCompliance::actionId);
        given("rule", rule);
        List<ActionCompliance> counted = rule.counted(all);
        Optional<ComplianceScore> indicated = rule.indicated(all);
        Optional<LocalDate> ended = given("engagementEndedOn", engagementEndedOn);
        Optional<ComplianceDecision> counting =
                given("decision", decision).filter(made -> counts(made, ended, rule, indicated));
        ComplianceAssessment.Status status = status(ended, rule, indicated, counting);
        Optional<ComplianceScore> settled = switch (status) {
            case PROVISIONAL, OPEN -> Optional.empty();
            case INDICATED -> indicated;
            case CONFIRMED, DEPARTED, DECIDED -> counting.map(ComplianceDecision::score);
        };
        ComplianceAssessment.Builder assessment = ComplianceAssessment.builder()
                .status(status)
                .lowest(settled.orElse(ComplianceScore.NOT_MET))
                .highest(settled.orElse(ComplianceScore.MET))
                .indicated(indicated)
                .decision(counting)
                .engagementEndedOn(ended)
                .notMetInTime(ids(counted, ActionCompliance.Result.NOT_MET_IN_TIME))
                .pending(ids(counted, ActionCompliance.Result.PENDING))
                .explanation(explanation(all, counted, rule, status, indicated, settled, counting));
        if (decision.isPresent() && counting.isEmpty()) {
            assessment.addAdvisories(tooEarly(decision.get()));
        }
        return assessment.build();
    }

    private static boolean counts(
            ComplianceDecision decision,
            Optional<LocalDate> ended,
            ComplianceRule rule,
            Optional<ComplianceScore> indicated) {
        return ended.isPresent()
                && !decision.decidedOn().isBefore(ended.get())
                && (indicated.isPresent()
                        || decision.departureReason().isPresent()
                        || rule.basis() == ComplianceRule.Basis.REVIEWERS_WORD);
    }

    private static ComplianceAssessment.Status status(
            Optional<LocalDate> ended,
            ComplianceRule rule,
            Optional<ComplianceScore> indicated,
            Optional<ComplianceDecision> decision) {
        if (ended.isEmpty()) {
            return ComplianceAssessment.Status.PROVISIONAL;
        }
        if (decision.isEmpty()) {
            return indicated.isPresent() ? ComplianceAssessment.Status.INDICATED : ComplianceAssessment.Status.OPEN;
        }
        if (indicated.isEmpty() && rule.basis() == ComplianceRule.Basis.REVIEWERS_WORD) {
            return ComplianceAssessment.Status.DECIDED;
        }
        if (indicated.equals(decision.map(ComplianceDecision::score))) {
            return ComplianceAssessment.Status.CONFIRMED;
        }
        if (decision.get().departureReason().isEmpty()) {
            throw new InvalidValueException(
                    "complianceDecision.departureReason",
                    "given, because the score " + decision.get().score().value() + " departs from the indicated "
                            + indicated.orElseThrow().value(),
                    "nothing");
        }
        return ComplianceAssessment.Status.DEPARTED;
    }

    private static Advisory tooEarly(ComplianceDecision decision) {
        return Advisory.builder()
                .kind(Advisory.Kind.DECIDED_TOO_EARLY)
                .says("The compliance score decided on " + decision.decidedOn()
                        + " does not count: compliance is scored at the end of the engagement, once the evidence"
                        + " is judged")
                .addClauses(PublishedModel.M21, PublishedModel.R12, PublishedModel.R15, PublishedModel.R19)
                .build();
    }

    private static List<String> ids(List<ActionCompliance> counted, ActionCompliance.Result result) {
        return counted.stream()
                .filter(action -> action.result() == result)
                .map(ActionCompliance::actionId)
                .collect(ImmutableList.toImmutableList());
    }

    private static Explanation explanation(
            List<ActionCompliance> all,
            List<ActionCompliance> counted,
            ComplianceRule rule,
            ComplianceAssessment.Status status,
            Optional<ComplianceScore> indicated,
            Optional<ComplianceScore> settled,
            Optional<ComplianceDecision> decision) {
        Explanation.Builder why =
                Explanation.of("Compliance score", answer(status, rule, indicated, settled, decision));
        settled.ifPresent(score -> why.quantity("compliance score", score.value()));
        why.addClauses(PublishedModel.M19, PublishedModel.M21, clauseOf(status, rule));
        Explanation.Builder results = Explanation.of("Actions that count", Words.counted(counted.size(), "action"));
        for (ActionCompliance.Result result : ActionCompliance.Result.values()) {
            results.quantity(
                    result.words(),
                    counted.stream().filter(action -> action.result() == result).count());
        }
        long late = all.stream()
                .filter(action -> action.found() == ActionCompliance.Found.LATE)
                .count();
        if (late > 0) {
            results.addSteps(Explanation.of(
                            "Found after the issue of the plan",
                            Words.counted(late, "action")
                                    + (rule.lateFound() == ComplianceRule.LateFound.COUNTED
                                            ? ", counted"
                                            : ", not counted"))
                    .quantity("found later", late)
                    .addClauses(PublishedModel.R8)
                    .build());
        }
        why.addSteps(results.addClauses(PublishedModel.R14, PublishedModel.R15, PublishedModel.R18)
                .build());
        boolean byWord = rule.basis() == ComplianceRule.Basis.REVIEWERS_WORD;
        Explanation.Builder asked = Explanation.of(
                byWord
                        ? "Indicated by the policy's setting"
                        : "Indicated, "
                                + (rule.basis() == ComplianceRule.Basis.ALL_MET ? "" : "by the policy's setting, ")
                                + "if " + rule.words(),
                indicated
                        .map(score -> Integer.toString(score.value()))
                        .orElse(byWord ? "nothing, as " + rule.words() : "open, as it depends on pending actions"));
        asked.quantities(rule.quantities(counted));
        indicated.ifPresent(score -> asked.quantity("indicated score", score.value()));
        asked.addClauses(PublishedModel.R13, PublishedModel.M20);
        if (counted.isEmpty()) {
            asked.addClauses(PublishedModel.R11);
        }
        return why.addSteps(asked.build()).build();
    }

    private static Clause clauseOf(ComplianceAssessment.Status status, ComplianceRule rule) {
        return switch (status) {
            case PROVISIONAL -> PublishedModel.R19;
            case OPEN -> rule.basis() == ComplianceRule.Basis.REVIEWERS_WORD ? PublishedModel.R12 : PublishedModel.R15;
            case INDICATED, CONFIRMED, DEPARTED, DECIDED -> PublishedModel.R12;
        };
    }

    private static String answer(
            ComplianceAssessment.Status status,
            ComplianceRule rule,
            Optional<ComplianceScore> indicated,
            Optional<ComplianceScore> settled,
            Optional<ComplianceDecision> decision) {
        String score = settled.map(value -> Integer.toString(value.value())).orElse("0 or 1");
        String on = decision.map(made -> " on " + made.decidedOn()).orElse("");
        String soFar = indicated
                .map(value -> ", " + value.value() + " indicated so far")
                .orElse("");
        return score
                + switch (status) {
                    case PROVISIONAL -> ", provisional until the engagement ends" + soFar;
                    case OPEN ->
                        rule.basis() == ComplianceRule.Basis.REVIEWERS_WORD
                                ? ", open until a reviewer decides"
                                : ", open until evidence sent in time is judged";
                    case INDICATED -> ", indicated, not yet confirmed by a reviewer";
                    case DECIDED -> ", decided by a reviewer" + on;
                    case CONFIRMED -> ", confirmed by a reviewer" + on;
                    case DEPARTED ->
                        ", decided by a reviewer" + on + " with a reason, "
                                + indicated
                                        .map(value -> "where " + value.value() + " is indicated")
                                        .orElse("while evidence is not yet judged");
                };
    }
}
