package org.qualitybanding.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.Outcome;
import org.qualitybanding.scoring.policy.ScoringPolicy;

class RuleProperties {

    private static final ScoringPolicy POLICY = ScoringPolicy.published();

    @Property
    @Label("M10, M11, M12: one more action of any kind never raises the score")
    void moreActionsNeverRaiseTheScore(
            @ForAll @IntRange(max = 5) int significant,
            @ForAll @IntRange(max = 60) int minor,
            @ForAll @IntRange(max = 5) int moreSignificant,
            @ForAll @IntRange(max = 60) int moreMinor) {
        ActionScore before = POLICY.outcomeOf(
                        ActionCounts.significant(significant).minor(minor))
                .score();
        ActionScore after = POLICY.outcomeOf(
                        ActionCounts.significant(significant + moreSignificant).minor(minor + moreMinor))
                .score();
        assertThat(after).isLessThanOrEqualTo(before);
    }

    @Property
    @Label("R1 to R4: far outside the table too, the ladder agrees with the two sentences of the document")
    void agreesWithTheDocumentForAnyCounts(@ForAll("anyCount") int significant, @ForAll("anyCount") int minor) {
        assertThat(POLICY.outcomeOf(ActionCounts.significant(significant).minor(minor)))
                .isEqualTo(outcome(significant, minor, 13, 35));
    }

    @Property
    @Label("R2, R3: a reading decided exactly where the other reading has another outcome")
    void namesAReadingExactlyWhereItDecided(
            @ForAll @IntRange(max = 3) int significant, @ForAll @IntRange(max = 40) int minor) {
        Outcome byDefault = outcome(significant, minor, 13, 35);
        List<String> expected = new ArrayList<>();
        if (outcome(significant, minor, 13, 34) != byDefault) {
            expected.add("R3");
        }
        if (outcome(significant, minor, 12, 35) != byDefault) {
            expected.add("R2");
        }
        OutcomeDecision decision =
                POLICY.decide(ActionCounts.significant(significant).minor(minor));
        assertThat(decision.readingsThatDecided())
                .extracting(reading -> reading.clause().id())
                .isEqualTo(expected);
        assertThat(decision.explanation().steps().stream()
                        .filter(step -> step.asked().startsWith("Exactly "))
                        .count())
                .isEqualTo(expected.size());
    }

    /** The boxes of the document, with the least number of minor actions that is adverse in each. */
    private static Outcome outcome(int significant, int minor, int leastForOutcome2, int leastForOutcome3) {
        if (significant > 1 || minor >= leastForOutcome3) {
            return Outcome.OUTCOME_3;
        }
        return significant == 1 || minor >= leastForOutcome2 ? Outcome.OUTCOME_2 : Outcome.OUTCOME_1;
    }

    @Property
    @Label("M24, R20: Poor exactly for action score -1 with compliance 0")
    void isPoorExactlyForTheLowestPair(@ForAll ActionScore action, @ForAll ComplianceScore compliance) {
        assertThat(POLICY.band(action, compliance) == Band.POOR)
                .isEqualTo(action == ActionScore.MINUS_ONE && compliance == ComplianceScore.NOT_MET);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("a condition holds exactly as its parts say, asked one by one")
    void evaluatesLikeItsParts(@ForAll("conditions") Condition condition, @ForAll("counts") ActionCounts counts) {
        assertThat(condition.holdsFor(counts)).isEqualTo(holds(condition, counts));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("a condition that needs no RAG ratings answers the same with and without them")
    void answersWithoutRatingsWhereNoneAreAsked(
            @ForAll("conditions") Condition condition, @ForAll("counts") ActionCounts counts) {
        boolean needsRag = condition.comparisons().stream()
                .anyMatch(comparison -> comparison.count().needsRag());
        ActionCounts unknown = ActionCounts.significant(counts.significant()).minor(counts.minor());
        if (needsRag) {
            assertThat(refuses(condition, unknown)).isTrue();
        } else {
            assertThat(condition.holdsFor(unknown)).isEqualTo(condition.holdsFor(counts));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("reading a bound the other way changes the answer at most at the bound")
    void differsBoundaryOnly(@ForAll("conditions") Condition condition, @ForAll("counts") ActionCounts counts) {
        Comparison first = condition.comparisons().get(0);
        BoundaryReading reading = new BoundaryReading(first.count(), first.value(), PublishedModel.R2);
        if (first.count().in(counts) != first.value()) {
            assertThat(reading.readTheOtherWay(condition).holdsFor(counts)).isEqualTo(condition.holdsFor(counts));
        }
        assertThat(reading.readTheOtherWay(reading.readTheOtherWay(condition))).isEqualTo(condition);
    }

    private static boolean refuses(Condition condition, ActionCounts counts) {
        try {
            condition.holdsFor(counts);
            return false;
        } catch (IllegalArgumentException refused) {
            return true;
        }
    }

    private static boolean holds(Condition condition, ActionCounts counts) {
        if (condition instanceof Joined joined) {
            return joined.isAny()
                    ? joined.parts().stream().anyMatch(part -> holds(part, counts))
                    : joined.parts().stream().allMatch(part -> holds(part, counts));
        }
        Comparison comparison = (Comparison) condition;
        int order = Long.compare(comparison.count().in(counts), comparison.value());
        return switch (comparison.operator().symbol()) {
            case ">=" -> order >= 0;
            case ">" -> order > 0;
            case "<=" -> order <= 0;
            case "<" -> order < 0;
            default -> order == 0;
        };
    }

    @Provide
    Arbitrary<Integer> anyCount() {
        return Arbitraries.integers().greaterOrEqual(0);
    }

    @Provide
    Arbitrary<ActionCounts> counts() {
        return RuleArbitraries.ratedCases(6);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return RuleArbitraries.conditions(RuleArbitraries.RATED, 6);
    }
}
