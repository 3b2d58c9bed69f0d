package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.model.QualityReview;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The two documents of the formats say what the records are. */
class FormatDocumentsTest {

    private static final Pattern JSON = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| ([^|]*) \\| ([^|]*) \\|.*");

    @Test
    @DisplayName("the example in the document is the bundled one, which the command takes")
    void example() throws IOException {
        assertThat(examples().get(0)).isEqualTo(Resources.text("cases/complete.json"));
        Command command =
                Command.run("src/main/resources/org/qualitybanding/examples/cases/complete.json", "--on", "2026-06-01");
        assertThat(command.err()).isEmpty();
        assertThat(command.out()).contains("\n  - The band is Adequate: a reviewer decided on compliance on ");
    }

    @Test
    @DisplayName("the example of a remote review is one, in the place of the visit")
    void remoteExample() throws IOException {
        String json = EditableReview.complete()
                .set("initialVisit", examples().get(1))
                .set("actions", "[]")
                .set("issuedPlans", "[]")
                .set("planReviews", "[]")
                .set("draftPlans", "[]")
                .remove("fullReview")
                .remove("complianceDecisions")
                .toString();
        Path file = Path.of("target", "remote.json");
        Files.writeString(file, json);
        Command command = Command.run(file.toString(), "--on", "2026-06-01");
        assertThat(command.err()).isEmpty();
        assertThat(command.out()).contains("Response on the requested evidence");
    }

    @Test
    @DisplayName("the three examples show every field of every record")
    void examplesAreComplete() throws IOException {
        Set<String> shown = new TreeSet<>();
        collect(JsonMapper.shared().readTree(examples().get(0)), QualityReview.class, shown);
        collect(JsonMapper.shared().readTree(examples().get(1)), org.qualitybanding.model.Visit.class, shown);
        collect(JsonMapper.shared().readTree(examples().get(2)), QualityReview.class, shown);
        assertThat(shown)
                .containsExactlyElementsOf(new TreeSet<>(records(QualityReview.class).entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream().map(component -> entry.getKey() + "." + component.getName()))
                        .toList()));
    }

    private static void collect(JsonNode node, Class<?> type, Set<String> shown) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode value = node.path(component.getName());
            if (!value.isMissingNode()) {
                shown.add(type.getSimpleName() + "." + component.getName());
            }
            Class<?> content = content(component.getGenericType());
            if (content.isRecord()) {
                (value.isArray() ? value.values() : List.of(value)).forEach(each -> collect(each, content, shown));
            }
        }
    }

    @Test
    @DisplayName("each record of the file has a section, with a row for each of its components and what they may be")
    void fieldsOfTheFile() throws IOException {
        Map<String, List<RecordComponent>> records = records(QualityReview.class);
        String document = document("REVIEW-FORMAT.md");
        assertThat(sections(document, "### ").keySet()).containsExactlyInAnyOrderElementsOf(records.keySet());
        records.forEach((name, components) -> {
            List<MatchResult> rows = rows(sections(document, "### ").get(name));
            assertThat(rows).extracting(row -> row.group(1)).isEqualTo(names(components));
            for (int index = 0; index < rows.size(); index++) {
                Class<?> content = content(components.get(index).getGenericType());
                String values = rows.get(index).group(2);
                if (content.isEnum()) {
                    assertThat(values)
                            .isEqualTo(Arrays.stream(content.getEnumConstants())
                                    .map(constant -> "`" + constant + "`")
                                    .collect(Collectors.joining(", ")));
                }
                boolean optional = components.get(index).getGenericType() instanceof ParameterizedType;
                if (!optional) {
                    assertThat(rows.get(index).group(3)).isEqualTo("required");
                }
            }
        });
    }

    @Test
    @DisplayName("each record of the report for machines has a section, with a row for each of its components")
    void fieldsOfTheReport() throws IOException {
        Map<String, String> sections = sections(document("../../quality-exchange/STANDING-FORMAT.md"), "## ");
        Map<String, List<RecordComponent>> records = records(StandingView.class);
        assertThat(sections.keySet()).containsExactlyInAnyOrderElementsOf(records.keySet());
        records.forEach((name, components) -> assertThat(rows(sections.get(name)))
                .extracting(row -> row.group(1))
                .isEqualTo(names(components)));
    }

    private static List<String> names(List<RecordComponent> components) {
        return components.stream().map(RecordComponent::getName).toList();
    }

    private static Map<String, String> sections(String document, String heading) {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String section : Splitter.on(Pattern.compile("(?m)^" + heading)).split(document)) {
            String title = section.lines().findFirst().orElse("");
            if (section.contains("| `") && !title.startsWith("#")) {
                sections.put(title, section);
            }
        }
        return sections;
    }

    private static List<MatchResult> rows(String section) {
        return ROW.matcher(section.replaceAll("\\|\n", "| |\n")).results().toList();
    }

    /** The record and every record within it, by name. */
    private static Map<String, List<RecordComponent>> records(Class<?> type) {
        Map<String, List<RecordComponent>> records = new LinkedHashMap<>();
        addRecords(type, records);
        return records;
    }

    private static void addRecords(Class<?> type, Map<String, List<RecordComponent>> records) {
        if (type.isRecord() && records.putIfAbsent(type.getSimpleName(), List.of(type.getRecordComponents())) == null) {
            for (RecordComponent component : type.getRecordComponents()) {
                addRecords(content(component.getGenericType()), records);
            }
        }
    }

    private static Class<?> content(Type type) {
        return type instanceof ParameterizedType wrapper
                ? content(wrapper.getActualTypeArguments()[0])
                : (Class<?>) type;
    }

    private static List<String> examples() throws IOException {
        return JSON.matcher(document("REVIEW-FORMAT.md"))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static String document(String name) throws IOException {
        return Files.readString(Path.of(name));
    }
}
