package org.qualitybanding.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qualitybanding.scoring.rule.Ladder.ladder;
import static org.qualitybanding.scoring.rule.Ladder.otherwise;
import static org.qualitybanding.scoring.rule.Rule.rule;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.card.Reviews;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.check.LadderCheck;
import org.qualitybanding.scoring.check.LiteralWording;
import org.qualitybanding.scoring.check.RuleSetCheck;
import org.qualitybanding.scoring.compliance.ActionCompliance;
import org.qualitybanding.scoring.compliance.ComplianceRule;
import org.qualitybanding.scoring.policy.BandingMatrix;
import org.qualitybanding.scoring.policy.PolicyComparison;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.rule.Condition;
import org.qualitybanding.scoring.rule.Ladder;
import org.qualitybanding.scoring.rule.Rule;

/** What every record of this module promises: equality, refusal of null, copies of lists, a sentence as its text. */
class ValueTypesTest {

    static Stream<Record> samples() {
        Scorecard card = Scorecard.of(
                Reviews.planned(Reviews.initialActions(0, 12)),
                Reviews.score(Reviews.planned(Reviews.initialActions(0, 12))),
                Reviews.decided(ComplianceScore.MET, ActionCompliance.Result.MET_IN_TIME));
        Rule<Condition, Outcome> rule = Ladder.published().worstFirst().get(0);
        PolicyComparison comparison = PolicyComparison.of(
                ScoringPolicy.published(),
                ScoringPolicy.published()
                        .withDomainCount(10)
                        .withMatrix(
                                BandingMatrix.published().with(ActionScore.ZERO, ComplianceScore.NOT_MET, Band.POOR))
                        .withLadder(ladder(rule, otherwise(Outcome.OUTCOME_1))));
        return Stream.of(
                ActionCompliance.asIssued("A-1", Reviews.GREEN_MINOR, ActionCompliance.Result.PENDING),
                ActionCounts.none(),
                card.advisories().get(0),
                rule.boundaryReadings().get(0),
                rule,
                Ladder.published(),
                card.actionScore().gate().decision(),
                card.actionScore().gate(),
                card.actionScore(),
                card.compliance(),
                card.banding(),
                card.banding().reachable().get(0),
                card.banding().reachable().get(0).restsOn().get(0),
                new OverallScore(2),
                new RagCounts(1, 2, 3),
                BandingMatrix.published(),
                ComplianceRule.published(),
                ComplianceRule.published().groups(List.of()).get(0),
                ScoringPolicy.published(),
                LiteralWording.firstStageAnyOf().get(0),
                RuleSetCheck.of(LiteralWording.overallAllOf()),
                RuleSetCheck.of(LiteralWording.overallAllOf()).findings().get(0),
                LadderCheck.of(Ladder.published()),
                LadderCheck.of(Ladder.published())
                        .observations()
                        .get(0)
                        .examples()
                        .get(0),
                comparison,
                comparison.ladder(),
                comparison.ladder().outcomes().get(0),
                comparison.bands().get(0),
                comparison.settings().get(0),
                card);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isEqualToItsCopy(Record sample) throws ReflectiveOperationException {
        Object copy = constructor(sample).newInstance(components(sample));
        assertThat(copy).isEqualTo(sample).hasSameHashCodeAs(sample).hasToString(sample.toString());
        assertThat(sample).isNotEqualTo(null).isNotEqualTo("another type");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void refusesNullOrTakesItForNothing(Record sample) throws ReflectiveOperationException {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            Class<?> type = components[i].getType();
            if (type.isPrimitive() || type == Optional.class || type == List.class) {
                continue;
            }
            Object[] values = components(sample);
            values[i] = null;
            Constructor<?> constructor = constructor(sample);
            assertThatThrownBy(() -> constructor.newInstance(values))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage(components[i].getName() + " must be given, found nothing");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void copiesListsAndRefusesHolesInThem(Record sample) throws ReflectiveOperationException {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType() != List.class) {
                continue;
            }
            Object[] values = components(sample);
            List<Object> given = new ArrayList<>((List<?>) values[i]);
            values[i] = given;
            Object copy = constructor(sample).newInstance(values);
            given.clear();
            assertThat(copy).isEqualTo(sample);
            List<?> kept = (List<?>) components[i].getAccessor().invoke(copy);
            assertThatThrownBy(kept::clear).isInstanceOf(UnsupportedOperationException.class);

            values[i] = Arrays.asList(new Object[] {null});
            Constructor<?> constructor = constructor(sample);
            assertThatThrownBy(() -> constructor.newInstance(values))
                    .cause()
                    .hasMessage(components[i].getName() + "[0] must be given, found nothing");
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsLikeASentence(Record sample) {
        assertThat(sample.toString())
                .isNotBlank()
                .doesNotContain(sample.getClass().getSimpleName() + "[")
                .doesNotContain("Optional");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void takesAListOrAnOptionalFactLeftOutForNone(Record sample) {
        if (sample instanceof Rule<?, ?> rule) {
            assertThat(new Rule<>(rule.id(), rule.condition(), rule.outcome(), null, null))
                    .isEqualTo(Rule.rule(rule.id(), rule.condition(), rule.outcome()));
        }
        if (sample instanceof Advisory) {
            Advisory bare = new Advisory(Advisory.Kind.WITHDRAWN, "Nothing", null, null, null);
            assertThat(bare.actionIds()).isEmpty();
            assertThat(bare).hasToString("Nothing");
        }
    }

    @Test
    void shortensLongListsOfIds() {
        Advisory advisory = Advisory.builder()
                .kind(Advisory.Kind.DOMAIN_NOT_COVERED)
                .says("Many things")
                .addActionIds("A-1", "A-2", "A-3", "A-4", "A-5", "A-6", "A-7")
                .addDomainIds("medication")
                .addClauses(PublishedModel.R30)
                .build();
        assertThat(advisory).hasToString("Many things (A-1, A-2, A-3, A-4, A-5 and 2 more) (medication) [R30]");
        assertThatThrownBy(() -> Advisory.builder().says("x").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("kind must be given, found nothing");
    }

    private static Object[] components(Record sample) throws ReflectiveOperationException {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getAccessor().invoke(sample);
        }
        return values;
    }

    private static Constructor<?> constructor(Record sample) throws ReflectiveOperationException {
        return sample.getClass()
                .getDeclaredConstructor(Arrays.stream(sample.getClass().getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new));
    }
}
