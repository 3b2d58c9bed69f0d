package org.qualitybanding.casesystem.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.qualitybanding.model.explain.LibraryVersion;
import org.qualitybanding.scoring.compliance.Share;
import org.qualitybanding.scoring.rule.Condition;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/** What the description of the API at {@code /api/openapi} says that can't be read off the controllers. */
@Configuration(proxyBeanMethods = false)
class OpenApiDocument {

    private static final String PASSWORD = "password";
    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig() // both stand in JSON as text, such as "significant >= 2" and "80%"
                .replaceWithClass(Condition.class, String.class)
                .replaceWithClass(Share.class, String.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Case system for quality reviews")
                        .version(LibraryVersion.current())
                        .description(
                                "An example of embedding the library. Facts, histories and receipts have its formats."))
                .servers(List.of(new Server().url("/")))
                .addSecurityItem(new SecurityRequirement().addList(PASSWORD))
                .components(new Components()
                        .addSecuritySchemes(
                                PASSWORD,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")));
    }

    private static Schema<?> problem() {
        Schema<?> fault = new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("recordId", new StringSchema())
                .addProperty("expected", new StringSchema())
                .addProperty("found", new StringSchema());
        return new ObjectSchema()
                .description("RFC 9457; repeats no text of the request")
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("faults", new ArraySchema().items(fault));
    }

    @Bean
    OpenApiCustomizer whatIsRefused() {
        return document -> {
            document.getComponents().addSchemas(PROBLEM, problem()); // here, for what nothing refers to yet is left out
            document.getPaths()
                    .values()
                    .forEach(path -> path.readOperations().forEach(OpenApiDocument::addWhatIsRefused));
        };
    }

    private static void addWhatIsRefused(Operation operation) {
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("refused")
                                .content(new Content()
                                        .addMediaType(
                                                "application/problem+json",
                                                new MediaType()
                                                        .schema(new Schema<>()
                                                                .$ref("#/components/schemas/" + PROBLEM)))));
        if (operation.getParameters() != null) {
            for (Parameter parameter : operation.getParameters()) {
                parameter.setRequired(parameter.getName().equals(HttpHeaders.IF_MATCH)
                        || Boolean.TRUE.equals(parameter.getRequired()));
            }
        }
    }
}
