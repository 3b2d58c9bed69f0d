package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Choice;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.QualityReview;

/** The compliance score as a person decides it (clauses M19 and M21, reading R12). */
final class DecisionForm implements FactForm {

    @Override
    public String path() {
        return "decision";
    }

    @Override
    public String title() {
        return "Decide the compliance score";
    }

    @Override
    public Who who() {
        return Who.MANAGER;
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.oneOf("score", "Compliance score", Choice.of(DecisionForm::score, ComplianceScore.values())),
                Field.day("decidedOn", "Day of the decision").proposing(today.toString()),
                Field.text("departureReason", "Reason, where you depart from the score that the facts indicate")
                        .hint("A departure without a reason stays on the record and does not count.")
                        .orNothing());
    }

    private static String score(ComplianceScore score) {
        return switch (score) {
            case NOT_MET -> "0: actions were not met within the timescales";
            case MET -> "1: actions were sufficiently met, or there were none";
        };
    }

    @Override
    public Set<String> newIds(QualityReview review) {
        return Set.of(newId(review));
    }

    private static String newId(QualityReview review) {
        return Choices.nextId("D-", review.complianceDecisions(), ComplianceDecision::id);
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        ComplianceDecision.Builder decision = ComplianceDecision.builder().decidedBy(person);
        typed.oneOf("score", ComplianceScore.class).ifPresent(decision::score);
        typed.day("decidedOn").ifPresent(decision::decidedOn);
        Optional<String> departureReason = typed.text("departureReason");
        return review -> review.deciding(
                decision.id(newId(review)).departureReason(departureReason).build());
    }
}
