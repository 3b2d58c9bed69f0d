package org.qualitybanding.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.qualitybanding.exchange.json.StrictJackson3;
import org.qualitybanding.model.explain.Clause;
import org.qualitybanding.model.explain.PublishedModel;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.policy.QualityPolicy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The library answers every conformance vector, and the vectors ask about every clause and reading. */
class ConformanceTest {

    /** And the control: whichever value of the answer is wrong, it is noticed. */
    @TestFactory
    Stream<DynamicTest> theLibraryAnswersAsExpected() {
        return Vector.all().stream()
                .map(vector -> dynamicTest(vector.id(), () -> {
                    JsonNode answer = LibraryAnswers.to(vector);
                    assertThat(vector.isAnsweredBy(answer))
                            .as("expected %s%nwithout %s%nfound %s", vector.at("expected"), vector.at("absent"), answer)
                            .isTrue();
                    assertThat(vector.wrongOnes())
                            .isNotEmpty()
                            .allSatisfy(wrong -> assertThat(wrong.isAnsweredBy(answer))
                                    .as("expected %s", wrong.at("expected"))
                                    .isFalse());
                }));
    }

    @Test
    void everyClauseAndReadingIsAskedAbout() {
        List<String> published = Stream.concat(PublishedModel.clauses().stream(), PublishedModel.readings().stream())
                .map(Clause::id)
                .toList();
        assertThat(Vector.all().stream().flatMap(vector -> vector.cites().stream()))
                .containsAll(published)
                .isSubsetOf(published);
    }

    @Test
    void everyVectorHasAnIdOfItsOwnAndAReason() {
        List<Vector> vectors = Vector.all();
        assertThat(vectors).doesNotHaveDuplicates().extracting(Vector::id).doesNotHaveDuplicates();
        assertThat(vectors).allSatisfy(vector -> {
            assertThat(vector.cites()).isNotEmpty();
            assertThat(vector.at("why").asString()).isNotBlank();
        });
    }

    @Test
    void thePolicyIsThePublishedOne() {
        assertThat(StrictJackson3.read(Vector.file("policy.json").toString(), QualityPolicy.class)
                        .value())
                .isEqualTo(QualityPolicy.published());
    }

    @Test
    void theHolidaysAreThoseThatWereAndAreKept() throws IOException {
        WorkingDays calendar = StrictJackson3.read(Vector.file("calendar.json").toString(), WorkingDays.class)
                .value();
        try (InputStream file = ConformanceTest.class.getResourceAsStream("/bank-holidays.json")) {
            List<String> kept = JsonMapper.shared()
                    .readTree(Objects.requireNonNull(file))
                    .at("/england-and-wales/events")
                    .valueStream()
                    .map(event -> event.path("date").asString())
                    .filter(date -> date.compareTo("2020") > 0 && date.compareTo("2028") < 0)
                    .toList();
            assertThat(calendar.daysOff().get(1).dates().stream().map(Object::toString))
                    .containsExactlyInAnyOrderElementsOf(kept);
        }
    }
}
