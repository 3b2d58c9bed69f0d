package org.qualitybanding.model.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qualitybanding.model.Refusals.assertRefused;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.Domain;
import org.qualitybanding.model.DomainCatalogue;

/** The citations: complete, in order, each found by its id. */
class PublishedModelTest {

    private static List<String> ids(String letter, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(number -> letter + number)
                .toList();
    }

    @Test
    @DisplayName("M1 to M24 and R1 to R42, each once and in order")
    void completeAndInOrder() {
        assertThat(PublishedModel.clauses()).extracting(Clause::id).containsExactlyElementsOf(ids("M", 24));
        assertThat(PublishedModel.readings()).extracting(Clause::id).containsExactlyElementsOf(ids("R", 42));
    }

    @Test
    @DisplayName("a constant is named by the id it cites, and can be found by it")
    void constants() throws IllegalAccessException {
        List<Clause> constants = new ArrayList<>();
        for (Field field : PublishedModel.class.getFields()) {
            if (field.getType() == Clause.class) {
                Clause clause = (Clause) field.get(null);
                assertThat(clause.id()).isEqualTo(field.getName());
                assertThat(PublishedModel.find(field.getName())).containsSame(clause);
                constants.add(clause);
            }
        }
        assertThat(constants)
                .containsExactlyInAnyOrderElementsOf(Stream.of(PublishedModel.clauses(), PublishedModel.readings())
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    @DisplayName("a clause cites the document, a reading this library's readings of it")
    void documents() {
        assertThat(PublishedModel.clauses())
                .allMatch(clause -> clause.document().equals(PublishedModel.DOCUMENT));
        assertThat(PublishedModel.clauses()).noneMatch(Clause::reading);
        assertThat(PublishedModel.readings()).allMatch(Clause::reading);
        assertThat(new Clause("Local scheme", "R1", "Something else.").reading())
                .isFalse();
    }

    @Test
    @DisplayName("what is said is one sentence, and none is said twice")
    void sentences() {
        List<String> all = Stream.of(PublishedModel.clauses(), PublishedModel.readings())
                .flatMap(List::stream)
                .map(Clause::says)
                .toList();
        assertThat(all).doesNotHaveDuplicates().allMatch(says -> says.matches("[A-Z].*\\."));
        assertThat(PublishedModel.M23.says()).contains("-1", "0", "Adequate");
    }

    @Test
    @DisplayName("an id that the model doesn't have is not found")
    void notFound() {
        assertThat(PublishedModel.find("M25")).isEmpty();
        assertThat(PublishedModel.find("R0")).isEmpty();
        assertThat(PublishedModel.find("m1")).isEmpty();
        assertRefused("id must be given, found nothing", () -> PublishedModel.find(null));
    }

    @Test
    @DisplayName("M4: five domains are named, and four of a team's own make nine")
    void domains() {
        assertThat(DomainCatalogue.named())
                .extracting(Domain::name)
                .containsExactly(
                        "Daily activities and routines",
                        "Medication",
                        "Audits",
                        "Behaviour",
                        "Incidents and deterioration");
        assertThat(DomainCatalogue.named())
                .extracting(Domain::id)
                .containsExactly(
                        "daily-activities-and-routines",
                        "medication",
                        "audits",
                        "behaviour",
                        "incidents-and-deterioration");
        DomainCatalogue nine = SampleReviews.catalogueOfNine();
        assertThat(nine.domains()).hasSize(9).startsWith(DomainCatalogue.named().toArray(Domain[]::new));
        assertThat(nine.find("staffing")).contains(SampleReviews.STAFFING);
        assertThat(nine.find("Staffing")).isEmpty();
        assertThat(DomainCatalogue.completedWith().domains()).isEqualTo(DomainCatalogue.named());
    }
}
