package org.qualitybanding.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qualitybanding.fixtures.SampleFacts;
import org.qualitybanding.fixtures.SampleReviews;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;

/** What a mapper set up as Spring does it lets through without a word, and the strict ones refuse. */
class SpringDefaultsTest {

    private static final LocalDate VISITED = LocalDate.of(2026, 3, 4);
    private static final LocalDate ASKED = LocalDate.of(2026, 4, 27);

    /** Spring Boot 3 passes over fields that it doesn't know. */
    private static final com.fasterxml.jackson.databind.ObjectMapper SPRING_BOOT_3 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(com.fasterxml.jackson.databind.SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .build();

    /** Spring Boot 4 leaves Jackson 3 as it comes. */
    private static final tools.jackson.databind.json.JsonMapper SPRING_BOOT_4 =
            tools.jackson.databind.json.JsonMapper.shared();

    /** One green action, met in time; the reviewer confirms compliance on the day it can be confirmed. */
    private static final String REVIEW = Mapper.JACKSON_3.write(SampleReviews.withPlan(
                    VISITED,
                    LocalDate.of(2026, 3, 6),
                    List.of(SampleFacts.anAction("A-1", VISITED)
                            .specifiedDueOn(LocalDate.of(2026, 4, 10))
                            .evidence(List.of(
                                    SampleFacts.sufficient("E-1", LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 2))))
                            .build()))
            .addComplianceDecisions(SampleFacts.confirmed(ComplianceScore.MET, LocalDate.of(2026, 4, 20)))
            .build());

    @Test
    @DisplayName("a misspelt field takes a band away, and nobody is told")
    void aTypoChangesTheBand() throws Exception {
        String typo = REVIEW.replace("\"evidence\":", "\"evidences\":");
        assertThat(banding(SPRING_BOOT_3.readValue(REVIEW, QualityReview.class)))
                .isEqualTo("Good, final");
        assertThat(banding(SPRING_BOOT_3.readValue(typo, QualityReview.class))).isNotEqualTo("Good, final");
        assertThat(banding(SPRING_BOOT_4.readValue(typo, QualityReview.class))).isNotEqualTo("Good, final");
    }

    private static String banding(QualityReview review) {
        return ReviewTimeline.of(review, QualityPolicy.published())
                .on(ASKED)
                .scorecard()
                .banding()
                .toString();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        "evidence":                   | "evidences":
        "rag":"GREEN"                 | "rag":"GREEN","rag":"RED"
        "specifiedDueOn":"2026-04-10" | "specifiedDueOn":"2026-04-09T23:00:00Z"
        "specifiedDueOn":"2026-04-10" | "specifiedDueOn":[2026,4,10]
        "domainId":"medication"       | "domainId":"medication","invented":1
        """)
    void strictMappersRefuseWhatSpringTakes(String from, String to) throws Exception {
        assertThat(REVIEW).contains(from);
        String json = REVIEW.replace(from, to);
        assertThat(SPRING_BOOT_3.readValue(json, QualityReview.class)).isNotNull();
        assertThat(SPRING_BOOT_4.readValue(json, QualityReview.class)).isNotNull();
        for (Mapper mapper : Mapper.values()) {
            assertThatThrownBy(() -> mapper.read(json, QualityReview.class))
                    .as(mapper.name())
                    .isInstanceOf(InvalidValueException.class);
        }
    }
}
