package org.qualitybanding.casesystem.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualitybanding.casesystem.ApiUser;
import org.qualitybanding.casesystem.Database;
import org.qualitybanding.casesystem.ReviewBody;
import org.qualitybanding.casesystem.RunningCaseSystem;
import org.qualitybanding.model.history.ReviewFacts;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

class OpenApiTest {

    private final RunningCaseSystem system = Database.H2.system();
    private final JsonNode document = ReviewBody.read(
            ApiUser.send(HttpRequest.newBuilder(system.at("/api/openapi")).build())
                    .body());

    @Test
    void everyOperationIsDescribedWithWhatItRefuses() {
        Set<String> described = new TreeSet<>();
        document.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue().propertyStream().forEach(operation -> {
                    described.add(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey());
                    assertThat(operation
                                    .getValue()
                                    .at("/responses/default/content")
                                    .propertyNames())
                            .containsExactly("application/problem+json");
                }));

        assertThat(described).containsExactlyElementsOf(operations());
    }

    private Set<String> operations() {
        return system.part(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackage().equals(OpenApiTest.class.getPackage()))
                .map(Map.Entry::getKey)
                .flatMap(OpenApiTest::operations)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> operations(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream()
                .flatMap(method -> mapping.getPatternValues().stream().map(pattern -> method + " " + pattern));
    }

    @Test
    void aChangeNeedsAVersionAndAnswersCreated() {
        JsonNode recording =
                document.at("/paths").get("/api/reviews/{id}/entries").get("post");

        assertThat(recording
                        .get("parameters")
                        .valueStream()
                        .filter(parameter -> parameter.get("required").asBoolean())
                        .map(parameter -> parameter.get("name").asString()))
                .containsExactly("id", "If-Match");
        assertThat(recording.get("responses").propertyNames()).containsExactly("201", "default");
    }

    @Test
    void theFormatsAreTheLibrarys() {
        JsonNode schemas = document.at("/components/schemas");

        assertThat(schemas.at("/ReviewFacts/properties").propertyNames())
                .containsExactlyElementsOf(Arrays.stream(ReviewFacts.class.getRecordComponents())
                        .map(component -> component.getName())
                        .toList());
        assertThat(schemas.at("/RuleConditionOutcome/properties/condition/type").asString())
                .isEqualTo("string");
        assertThat(schemas.at("/ComplianceRule/properties/share/type").asString())
                .isEqualTo("string");
        assertThat(schemas.at("/Problem/properties").propertyNames())
                .containsExactly("title", "status", "detail", "faults");
        assertThat(document.at("/info/title").asString()).isEqualTo("Case system for quality reviews");
        assertThat(document.at("/components/securitySchemes/password/scheme").asString())
                .isEqualTo("basic");
    }
}
