package org.qualitybanding.proof.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import java.util.List;
import java.util.Map;
import org.qualitybanding.proof.solver.Cases.Found;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.rule.Ladder;

/** What is claimed of the published ladder, proved for all numbers of actions, without a bound. */
public final class PublishedLadderProof {

    private static final LadderText LADDER = LadderText.of(Ladder.published());

    private PublishedLadderProof() {}

    /** Each case has the outcome of the document's box that it is in, and is in one box only. */
    public static void equalsTheDocument() {
        try (Cases cases = Cases.withoutBound()) {
            Context solver = cases.context();
            LadderFormula ladder = new LadderFormula(LADDER, cases.numbers());
            Map<Outcome, BoolExpr> boxes = boxes(cases);
            boxes.forEach((outcome, box) -> assertThat(cases.find(solver.mkXor(box, ladder.is(outcome))))
                    .as("cases in which %s is not that of the document", outcome)
                    .isEmpty());
            assertThat(cases.find(solver.mkNot(solver.mkOr(boxes.values().toArray(BoolExpr[]::new)))))
                    .as("cases in no box")
                    .isEmpty();
        }
    }

    /**
     * The boxes of the document, from the favourable one on: no significant action and under 12 minor ones or, by R2, exactly 12
     * (M10); of the others fewer than 2 significant and under 34 minor or, by R3, exactly 34 (M11); over 34 minor, or 2 or more
     * significant (M12).
     */
    private static Map<Outcome, BoolExpr> boxes(Cases cases) {
        Context solver = cases.context();
        ConditionReader reader = new ConditionReader(cases.numbers());
        BoolExpr first = reader.read("significant = 0 and (minor < 12 or minor = 12)");
        BoolExpr second = reader.read("significant < 2 and (minor < 34 or minor = 34)");
        return Map.of(
                Outcome.OUTCOME_1, first,
                Outcome.OUTCOME_2, solver.mkAnd(second, solver.mkNot(first)),
                Outcome.OUTCOME_3, reader.read("minor > 34 or significant >= 2"));
    }

    /** No action more, and none rated more urgent, leads to a better outcome. */
    public static void nothingWorseScoresBetter() {
        for (Step step : Step.rated()) {
            if (!step.equals(Step.MINOR_TO_SIGNIFICANT)) {
                assertThat(better(step)).as(step.words()).isEmpty();
            }
        }
    }

    /** The cases, two at most, in which a minor action that turns out to be significant leads to a better outcome. */
    public static List<String> improvingRegradings() {
        return better(Step.MINOR_TO_SIGNIFICANT).stream()
                .map(found -> "(" + found.significant() + ", " + found.minor() + ")")
                .toList();
    }

    private static List<Found> better(Step step) {
        try (Cases cases = Cases.withoutBound()) {
            Numbers after = cases.numbers().after(step);
            BoolExpr better = new LadderFormula(LADDER, cases.numbers()).isWorseThan(new LadderFormula(LADDER, after));
            return cases.findSeveral(cases.context().mkAnd(after.areOfActions(), better), false, 2);
        }
    }
}
