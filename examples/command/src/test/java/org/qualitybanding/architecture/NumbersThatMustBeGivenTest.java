package org.qualitybanding.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qualitybanding.exchange.calendar.FeedEntry;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.HarmBasis;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.Rag;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.model.explain.Quantity;
import org.qualitybanding.model.history.FactName;
import org.qualitybanding.model.history.HistoryEntry;
import org.qualitybanding.model.history.RecordedEntry;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.ActionScore;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.OverallScore;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.ScorePair;
import org.qualitybanding.scoring.card.BandingAssessment;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.scoring.cases.Slip;
import org.qualitybanding.scoring.check.LadderCoverage;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.scoring.risk.AgeBand;
import org.qualitybanding.scoring.risk.ConcernWeights;
import org.qualitybanding.scoring.risk.PointsThreshold;
import org.qualitybanding.scoring.risk.RiskPolicy;
import org.qualitybanding.scoring.risk.SuggestedDomain;
import org.qualitybanding.scoring.risk.WeighedItem;
import org.qualitybanding.scoring.rule.BoundaryReading;
import org.qualitybanding.scoring.rule.Count;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.change.BandMoves;
import org.qualitybanding.timeline.change.RecordedChange;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.ActionStanding;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.whatif.ComplianceNeed;
import org.qualitybanding.timeline.words.Texts;
import org.qualitybanding.timeline.worklist.Worklist;

/**
 * A number or a yes/no that was left out is refused by its name, in every public record of the library, and by both generations
 * of Jackson as they come: it is never read as 0 or as no.
 */
class NumbersThatMustBeGivenTest {

    private static final Set<Class<?>> BOXES = Set.of(Integer.class, Long.class, Boolean.class);

    private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .build();

    private static final tools.jackson.databind.ObjectMapper JACKSON_3 = new tools.jackson.databind.ObjectMapper();

    /** What people write down and send: each is read from JSON. */
    private static final List<Record> INPUTS = List.of(
            ActionCounts.significant(2).minor(5),
            new RagCounts(1, 4, 2),
            new AgeBand(30, 4),
            new ConcernWeights(0, 1, 3, 6),
            new PointsThreshold(24, Optional.of(30)),
            new BoundaryReading(Count.MINOR, 12, PublishedModel.R2),
            ScoringPolicy.published(),
            RiskPolicy.libraryDefault(),
            QualityPolicy.published(),
            new Quantity("minor", 12L),
            new OverallScore(1));

    private static final StandingView VIEW = view();

    private static StandingView view() {
        LocalDate visited = LocalDate.of(2026, 3, 2);
        QualityReview review = SampleReviews.withPlan(
                        visited, visited.plusDays(4), SampleFacts.minorActions(1, visited))
                .build();
        return StandingView.of(
                ReviewTimeline.of(review, QualityPolicy.published()).on(visited.plusDays(4)), Texts.english());
    }

    /** What the library answers with. */
    private static final List<Record> RESULTS = List.of(
            new SuggestedDomain(Domain.AUDITS, 12L, List.of("I-1")),
            new BandingAssessment(
                    List.of(new ReachableBand(
                            Band.GOOD, List.of(new ScorePair(ActionScore.PLUS_ONE, ComplianceScore.MET)))),
                    Optional.empty(),
                    false),
            new BandMoves(LocalDate.of(2026, 4, 20), Map.of(), 2L),
            new WeighedItem("I-1", 10L, 3, 4),
            new Slip("without outcome-3", ActionCounts.significant(2).minor(0), false),
            new LadderCoverage.Part(
                    LadderCoverage.Part.Kind.RUNG,
                    "outcome-3 decides",
                    ActionCounts.significant(2).minor(0),
                    false),
            new ActionStanding(
                    "A-1",
                    Domain.AUDITS.id(),
                    new Grade(Rag.GREEN, HarmBasis.NONE),
                    Duty.State.NOT_ISSUED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    false,
                    List.of()),
            new ActionStanding.Attempt("E-1", LocalDate.of(2026, 3, 12), false, Optional.empty(), Optional.empty()),
            new RecordedEntry(3, List.of(), Optional.empty(), List.of()),
            new RecordedChange.LateEntry(
                    3,
                    HistoryEntry.struckOut(
                            LocalDate.of(2026, 3, 25), "typist-3", FactName.of(FactName.Kind.ACTION, "A-1")),
                    List.of(),
                    List.of(),
                    List.of()),
            new ComplianceNeed(ComplianceNeed.Status.REACHED, List.of(), List.of(), 0, List.of()),
            new Worklist(LocalDate.of(2026, 4, 20), List.of(), List.of(), Map.of(), 0, List.of()),
            VIEW.actionScore(),
            VIEW.compliance(),
            VIEW.actions().get(0),
            VIEW.duties().get(0),
            new FeedEntry(
                    "QR-1",
                    LocalDate.of(2026, 3, 13),
                    "QR-1: Send evidence A-1",
                    "Review QR-1.",
                    0,
                    FeedEntry.Status.CONFIRMED));

    @Test
    @DisplayName("no public record has a primitive component, which a mapper would fill")
    void noPrimitives() {
        assertThat(records()
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .filter(component -> component.getType().isPrimitive())
                        .map(component -> component.getDeclaringRecord().getSimpleName() + "." + component.getName()))
                .isEmpty();
    }

    @Test
    @DisplayName("each public record with such a component is tried here")
    void noneIsLeftOut() {
        assertThat(Stream.concat(INPUTS.stream(), RESULTS.stream())
                        .map(Object::getClass)
                        .toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(records()
                        .filter(type -> boxed(type).findAny().isPresent())
                        .toList());
    }

    @TestFactory
    @DisplayName("a canonical constructor names what is missing")
    Stream<DynamicTest> constructors() {
        return each(
                Stream.concat(INPUTS.stream(), RESULTS.stream()),
                (sample, component) -> assertThatThrownBy(() -> without(sample, component))
                        .isInstanceOf(InvalidValueException.class)
                        .message()
                        .startsWith(component.getName())
                        .endsWith(" must be given, found nothing"));
    }

    @TestFactory
    @DisplayName("plain Jackson 2 and 3 read a whole record, and refuse one that lacks the component")
    Stream<DynamicTest> mappers() {
        return each(INPUTS.stream(), (sample, component) -> {
            var with2 = JACKSON_2.<com.fasterxml.jackson.databind.node.ObjectNode>valueToTree(sample);
            assertThat((Record) JACKSON_2.treeToValue(with2, sample.getClass())).isEqualTo(sample);
            with2.remove(component.getName());
            assertThatThrownBy(() -> JACKSON_2.treeToValue(with2, sample.getClass()))
                    .hasRootCauseInstanceOf(InvalidValueException.class);

            var with3 = JACKSON_3.<tools.jackson.databind.node.ObjectNode>valueToTree(sample);
            assertThat((Record) JACKSON_3.treeToValue(with3, sample.getClass())).isEqualTo(sample);
            with3.remove(component.getName());
            assertThatThrownBy(() -> JACKSON_3.treeToValue(with3, sample.getClass()))
                    .hasRootCauseInstanceOf(InvalidValueException.class);
        });
    }

    private static Stream<Class<?>> records() {
        return Library.publicTypes().<Class<?>>map(type -> type.reflect()).filter(Class::isRecord);
    }

    private static Stream<RecordComponent> boxed(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).filter(component -> BOXES.contains(component.getType()));
    }

    private static Stream<DynamicTest> each(Stream<Record> samples, Check check) {
        return samples.flatMap(sample -> boxed(sample.getClass())
                .map(component -> dynamicTest(
                        sample.getClass().getSimpleName() + "." + component.getName(),
                        () -> check.of(sample, component))));
    }

    private static Object without(Record sample, RecordComponent missing) throws Throwable {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals(missing.getName())
                    ? null
                    : components[i].getAccessor().invoke(sample);
        }
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return sample.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private interface Check {
        void of(Record sample, RecordComponent component) throws Exception;
    }
}
