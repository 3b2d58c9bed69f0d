package org.qualitybanding.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qualitybanding.fixtures.Records;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.model.explain.Advisory;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.Explanation;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.explain.Quantity;
import org.qualitybanding.model.internal.CanonicalText;
import org.qualitybanding.model.internal.FreeText;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;

/** What people write can name residents and staff: it is kept, and shown by no sentence and no refusal. */
class FreeTextTest {

    private static final String SECRET = SampleFacts.FREE_TEXT;

    /** Components that hold free text about people. */
    private static final Set<String> FREE_TEXT =
            Set.of("description", "reason", "feedback", "notes", "departureReason");

    /** Citations, explanations and the names of domains are there to be shown. */
    private static final Set<Class<?>> SHOWN = Set.of(
            Advisory.class, Clause.class, Domain.class, Explanation.class, Fault.class, Phrase.class, Quantity.class);

    @Test
    @DisplayName("the examples hold free text in every component for it")
    void examplesHoldFreeText() {
        List<String> holding = EveryRecord.samples()
                .flatMap(sample -> Arrays.stream(sample.getClass().getRecordComponents())
                        .filter(component ->
                                text(Records.read(component, sample)).equals(SECRET))
                        .map(RecordComponent::getName))
                .distinct()
                .toList();
        assertThat(holding).containsExactlyInAnyOrderElementsOf(FREE_TEXT);
    }

    @Test
    @DisplayName("a review without what people wrote holds none of it, and is otherwise the same")
    void leftOut() {
        List<QualityReview> reviews = EveryRecord.samples()
                .filter(QualityReview.class::isInstance)
                .map(QualityReview.class::cast)
                .toList();
        assertThat(reviews).isNotEmpty().allSatisfy(review -> {
            String whole = new CanonicalText("review").addComponents(review).toString();
            String without = new CanonicalText("review")
                    .addComponents(review.withoutFreeText())
                    .toString();
            assertThat(whole).contains(SECRET);
            assertThat(without).isEqualTo(whole.replace(SECRET, "left out"));
            assertThat(review.withoutFreeText().withoutFreeText()).isEqualTo(review.withoutFreeText());
        });
    }

    /** Texts that are checked to be ones and hold no free text: names, and what the library and its policies say. */
    private static final Set<String> NAMES = Set.of(
            "Advisory.says",
            "Clause.document",
            "Clause.says",
            "Domain.name",
            "Explanation.answer",
            "Explanation.asked",
            "Phrase.name",
            "Phrase.value",
            "Provider.name",
            "Quantity.name",
            "Service.name");

    @Test
    @DisplayName("whatever is checked as a text is known as free text or as a name")
    void everyTextIsOneOrTheOther() {
        Set<String> names = new TreeSet<>();
        Set<String> written = new TreeSet<>();
        EveryRecord.samples()
                .forEach(sample -> Arrays.stream(sample.getClass().getRecordComponents())
                        .filter(component -> isText(sample, component))
                        .forEach(component -> {
                            if (FreeText.isIn(component)) {
                                written.add(component.getName());
                            } else {
                                names.add(sample.getClass().getSimpleName() + "." + component.getName());
                            }
                        }));
        assertThat(names).containsExactlyInAnyOrderElementsOf(NAMES);
        assertThat(written).containsExactlyInAnyOrderElementsOf(FREE_TEXT);
    }

    /** A blank is refused as no text: nothing else about a component says that it holds more than an id. */
    private static boolean isText(Record sample, RecordComponent component) {
        String type = component.getGenericType().getTypeName();
        boolean optional = type.equals("java.util.Optional<java.lang.String>");
        Object blank = optional ? Optional.of(" ") : " ";
        boolean written = optional || component.getType() == String.class;
        Throwable refusal = written ? catchThrowable(() -> Records.with(sample, component.getName(), blank)) : null;
        return refusal != null && refusal.getMessage().contains("must be a text that is not blank");
    }

    /** A record that keeps facts in a set or a map, which none of the library does. */
    private record Unlisted(
            Set<Regrading> set, Map<String, Regrading> byId, Optional<Map<Regrading, String>> optional) {}

    @Test
    @DisplayName("records are in lists, never in a set or a map, where what people wrote in them would be passed over")
    void recordsAreListed() {
        assertThat(EveryRecord.samples().flatMap(FreeTextTest::components))
                .filteredOn(component -> holdsUnlisted(component.getGenericType()))
                .isEmpty();
        assertThat(Unlisted.class.getRecordComponents())
                .allMatch(component -> holdsUnlisted(component.getGenericType()));
    }

    private static Stream<RecordComponent> components(Record sample) {
        return Arrays.stream(sample.getClass().getRecordComponents());
    }

    private static boolean holdsUnlisted(Type type) {
        return type instanceof ParameterizedType holder
                && Arrays.stream(holder.getActualTypeArguments())
                        .anyMatch(held -> holdsUnlisted(held)
                                || (isRecord(held)
                                        && holder.getRawType() != List.class
                                        && holder.getRawType() != Optional.class));
    }

    private static boolean isRecord(Type type) {
        return type instanceof Class<?> held && held.isRecord();
    }

    @TestFactory
    @DisplayName("no toString shows it")
    Stream<DynamicTest> neverInSentences() {
        return EveryRecord.samples()
                .map(sample -> dynamicTest(
                        sample.getClass().getSimpleName(),
                        () -> assertThat(sample.toString()).doesNotContain(SECRET)));
    }

    @TestFactory
    @DisplayName("written into any other text it is either kept and not shown, or refused and not quoted")
    Stream<DynamicTest> neverInRefusals() {
        return EveryRecord.samples()
                .filter(sample -> !SHOWN.contains(sample.getClass()))
                .flatMap(sample -> Arrays.stream(sample.getClass().getRecordComponents())
                        .filter(component -> misplaced(component, sample) != null)
                        .map(component -> dynamicTest(
                                sample.getClass().getSimpleName() + "." + component.getName(),
                                () -> assertThat(shown(sample, component))
                                        .isNotBlank()
                                        .doesNotContain(SECRET, "Example", "fell"))));
    }

    private static String shown(Record sample, RecordComponent component) {
        try {
            return Records.with(sample, component.getName(), misplaced(component, sample))
                    .toString();
        } catch (InvalidValueException e) {
            return e.getMessage() + e.field() + e.expected() + e.found();
        }
    }

    private static Object misplaced(RecordComponent component, Record sample) {
        Object value = Records.read(component, sample);
        if (value instanceof String) {
            return SECRET;
        } else if (value instanceof Optional<?> optional && optional.orElse(null) instanceof String) {
            return Optional.of(SECRET);
        } else if (value instanceof List<?> list && list.get(0) instanceof String) {
            return List.of(SECRET);
        }
        return null;
    }

    private static String text(Object value) {
        return String.valueOf(value instanceof Optional<?> optional ? optional.orElse(null) : value);
    }

    @Test
    @DisplayName("looked up by mistake it is not quoted either")
    void neverInLookUps() {
        QualityReview review = (QualityReview) EveryRecord.samples()
                .filter(QualityReview.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(review.action(SECRET)).isEmpty();
        assertThat(catchThrowable(() -> review.withAction(SECRET, action -> action)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("actionId must be an id of 1 to 100 characters without white space, found 27 characters");
    }
}
