package org.qualitybanding.scoring.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.scoring.card.Reviews.FULL_REVIEW_ON;
import static org.qualitybanding.scoring.card.Reviews.INITIAL;
import static org.qualitybanding.scoring.card.Reviews.POLICY;
import static org.qualitybanding.scoring.card.Reviews.REMAINING;
import static org.qualitybanding.scoring.card.Reviews.VISITED_ON;
import static org.qualitybanding.scoring.card.Reviews.fullyPlanned;
import static org.qualitybanding.scoring.card.Reviews.planned;
import static org.qualitybanding.scoring.card.Reviews.score;
import static org.qualitybanding.scoring.card.Reviews.underFullReview;
import static org.qualitybanding.scoring.card.Reviews.visited;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.ComplianceDecision;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Reason;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.scoring.compliance.ComplianceScoring;

/** What holds for any review: its gate, its action score, and what is told of them. */
class ReviewProperties {

    private static final int TRIES = 200;

    @Property(tries = TRIES)
    @Label("M8, R4, R7: the gate trips exactly when the initial domains are not Outcome 1; after it +1 is unreachable")
    void theGateAsksTheLadder(
            @ForAll("initialActions") List<Action> initial, @ForAll("remainingActions") List<Action> remaining) {
        long significant = initial.stream().filter(Action::significant).count();
        boolean notOutcome1 = significant > 0 || initial.size() - significant > 12;
        for (QualityReview review : List.of(
                visited(initial),
                planned(initial),
                underFullReview(initial, remaining),
                fullyPlanned(initial, remaining))) {
            ActionScoreAssessment assessment = score(review);
            assertThat(assessment.gate().tripped()).isEqualTo(notOutcome1);
            if (notOutcome1) {
                assertThat(assessment.highest()).isLessThan(ActionScore.PLUS_ONE);
                assertThat(card(review, Optional.of(ComplianceScore.MET))
                                .banding()
                                .reachable())
                        .extracting(ReachableBand::banding)
                        .doesNotContain(Band.GOOD);
            }
        }
    }

    @Property(tries = TRIES)
    @Label("R7: the pending bounds contain whatever more actions lead to, and only narrow")
    void pendingBoundsContainTheLaterScore(
            @ForAll("initialActions") List<Action> initial,
            @ForAll("remainingActions") List<Action> remaining,
            @ForAll Random random) {
        List<Action> someInitial = initial.subList(0, random.nextInt(initial.size() + 1));
        List<Action> someRemaining = remaining.subList(0, random.nextInt(remaining.size() + 1));
        ActionScoreAssessment last = score(fullyPlanned(initial, remaining));
        ActionScore reached = last.score().orElseThrow();
        ActionScoreAssessment before = score(visited(List.of()));
        for (QualityReview review : List.of(
                visited(someInitial),
                visited(initial),
                underFullReview(initial, someRemaining),
                underFullReview(initial, remaining),
                fullyPlanned(initial, remaining))) {
            ActionScoreAssessment assessment = score(review);
            assertThat(reached).isBetween(assessment.lowest(), assessment.highest());
            assertThat(assessment.lowest()).isGreaterThanOrEqualTo(before.lowest());
            assertThat(assessment.highest()).isLessThanOrEqualTo(before.highest());
            before = assessment;
        }
        ActionScoreAssessment atTheGate = score(planned(initial));
        if (atTheGate.gate().tripped()) {
            assertThat(reached).isBetween(atTheGate.lowest(), atTheGate.highest());
        }
    }

    @Property(tries = TRIES)
    @Label("R10: the order of the actions makes no difference")
    void theOrderOfActionsMakesNoDifference(
            @ForAll("initialActions") List<Action> initial,
            @ForAll("remainingActions") List<Action> remaining,
            @ForAll Random random) {
        QualityReview review = fullyPlanned(initial, remaining);
        List<Action> shuffled = new ArrayList<>(review.actions());
        Collections.shuffle(shuffled, random);
        ActionScoreAssessment one = score(review);
        ActionScoreAssessment other = score(review.withActions(shuffled));
        assertThat(other.outcome()).isEqualTo(one.outcome());
        assertThat(other.counts()).isEqualTo(one.counts());
        assertThat(other.explanation()).isEqualTo(one.explanation());
        assertThat(other.advisories())
                .extracting(Advisory::says)
                .isEqualTo(one.advisories().stream().map(Advisory::says).toList());
    }

    @Property(tries = TRIES)
    @Label("R8: what is found after the issue never changes the score")
    void laterActionsChangeNothing(
            @ForAll("initialActions") List<Action> initial, @ForAll("remainingActions") List<Action> late) {
        QualityReview review = fullyPlanned(initial, List.of());
        List<Action> foundLate = late.stream()
                .map(action -> action.withFoundOn(Reviews.FULL_PLAN_SENT_ON.plusDays(1)))
                .toList();
        QualityReview later =
                QualityReview.builder().from(review).addAllActions(foundLate).build();
        assertThat(score(later).outcome()).isEqualTo(score(review).outcome());
        assertThat(score(later).explanation()).isEqualTo(score(review).explanation());
    }

    @Property(tries = TRIES)
    @Label("M24: with every action counted, Poor exactly for -1 with 0")
    void isPoorExactlyForTheLowestPair(
            @ForAll("initialActions") List<Action> initial, @ForAll ComplianceScore compliance) {
        Scorecard card = card(fullyPlanned(initial, List.of()), Optional.of(compliance));
        assertThat(card.banding().certain().equals(Optional.of(Band.POOR)))
                .isEqualTo(card.actionScore().score().equals(Optional.of(ActionScore.MINUS_ONE))
                        && compliance == ComplianceScore.NOT_MET);
    }

    @Property(tries = TRIES)
    @Label("M10 to M12, M19, M22: the numbers of the explanation alone lead to outcome, scores and band")
    void theExplanationRederivesTheResult(
            @ForAll("initialActions") List<Action> initial,
            @ForAll("remainingActions") List<Action> remaining,
            @ForAll @Size(max = 6) List<ActionCompliance.Result> results) {
        Explanation why = Scorecard.of(
                        fullyPlanned(initial, remaining),
                        score(fullyPlanned(initial, remaining)),
                        Reviews.ended(results.toArray(new ActionCompliance.Result[0])))
                .explanation();
        Explanation action = step(why, "Action score");
        Explanation counts = step(action, "Actions that count");
        Explanation outcome = step(action, "Outcome");
        for (String count : List.of("significant", "minor", "red", "amber", "green")) {
            assertThat(counts.steps().stream()
                            .filter(step -> step.reason() == Reason.ACTIONS_IN_DOMAIN)
                            .mapToLong(domain -> number(domain, count))
                            .sum())
                    .isEqualTo(number(counts, count))
                    .isEqualTo(number(outcome, count));
        }
        long significant = number(outcome, "significant");
        long minor = number(outcome, "minor");
        int expected = significant >= 2 || minor > 34 ? 3 : significant == 1 || minor > 12 ? 2 : 1;
        assertThat(outcome.answer()).isEqualTo("Outcome " + expected);
        long actionScore = number(action, "action score");
        assertThat(actionScore).isEqualTo(2 - expected);

        Explanation gate = step(action, "Full review");
        assertThat(gate.answer().startsWith("needed"))
                .isEqualTo(number(gate, "significant") > 0 || number(gate, "minor") > 12);

        Explanation compliance = step(why, "Compliance score");
        Explanation became = step(compliance, "Actions that count");
        assertThat(number(became, "met in time")
                        + number(became, "excused")
                        + number(became, "pending")
                        + number(became, "not met in time"))
                .isEqualTo(results.size());
        if (number(became, "not met in time") > 0) {
            assertThat(number(compliance, "compliance score")).isZero();
        } else if (number(became, "pending") == 0) {
            assertThat(number(compliance, "compliance score")).isEqualTo(1);
        } else {
            assertThat(compliance.quantity("compliance score")).isEmpty();
        }

        List<Explanation> bands = why.steps().subList(2, why.steps().size());
        assertThat(bands).isNotEmpty().allSatisfy(band -> {
            long overall = number(band, "overall score");
            assertThat(number(band, "action score")).isEqualTo(actionScore);
            assertThat(overall).isEqualTo(actionScore + number(band, "compliance score"));
            assertThat(band.asked()).isEqualTo(overall == -1 ? "Poor" : overall == 2 ? "Good" : "Adequate");
        });
    }

    @Property(tries = TRIES)
    @Label("explanations and texts never hold what people wrote, and stay short")
    void keepsFreeTextOut(
            @ForAll("initialActions") List<Action> initial, @ForAll("remainingActions") List<Action> remaining) {
        Scorecard card = card(fullyPlanned(initial, remaining), Optional.empty());
        assertThat(card + card.explanation().text() + card.advisories()).doesNotContain(Reviews.FREE_TEXT);
        assertThat(card.explanation().text().lines()).hasSizeLessThan(40);
    }

    private static Scorecard card(QualityReview review, Optional<ComplianceScore> decided) {
        Optional<ComplianceDecision> decision = decided.map(score ->
                new ComplianceDecision("D-1", score, Reviews.ENDED_ON, "reviewer-7", Optional.of(Reviews.FREE_TEXT)));
        return Scorecard.of(
                review,
                score(review),
                ComplianceScoring.assess(
                        List.of(), decided.map(any -> Reviews.ENDED_ON), decision, POLICY.complianceRule()));
    }

    private static Explanation step(Explanation of, String asked) {
        return of.steps().stream()
                .filter(step -> step.asked().equals(asked))
                .findFirst()
                .orElseThrow();
    }

    private static long number(Explanation step, String name) {
        return step.quantity(name).orElseThrow();
    }

    @Provide
    Arbitrary<List<Action>> initialActions() {
        return actions("I-", INITIAL, VISITED_ON);
    }

    @Provide
    Arbitrary<List<Action>> remainingActions() {
        return actions("R-", REMAINING, FULL_REVIEW_ON);
    }

    /** Mostly minor actions, so that every outcome comes up. */
    private static Arbitrary<List<Action>> actions(String prefix, List<Domain> domains, LocalDate foundOn) {
        Arbitrary<Grade> grades = Combinators.combine(
                        Arbitraries.of(Rag.class),
                        Arbitraries.frequency(
                                Tuple.of(1, HarmBasis.CAUSED),
                                Tuple.of(1, HarmBasis.LIKELY),
                                Tuple.of(60, HarmBasis.NONE)))
                .as(Grade::new);
        return Combinators.combine(grades, Arbitraries.of(domains))
                .as((grade, domain) -> Reviews.action("A", domain, grade, foundOn))
                .withoutEdgeCases()
                .list()
                .ofMaxSize(26)
                .map(actions -> {
                    List<Action> numbered = new ArrayList<>();
                    for (Action action : actions) {
                        numbered.add(action.withId(prefix + numbered.size()));
                    }
                    return numbered;
                });
    }
}
