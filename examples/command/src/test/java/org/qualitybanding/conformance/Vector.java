package org.qualitybanding.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qualitybanding.documentation.Documentation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A question with its answer, as one of the files in {@code conformance/vectors} has it. */
record Vector(JsonNode json) {

    static final Path FOLDER = Documentation.root().resolve("conformance");

    static JsonNode file(String name) {
        return JsonMapper.shared().readTree(Documentation.read(FOLDER.resolve(name)));
    }

    static List<Vector> all() {
        List<Vector> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER.resolve("vectors"))) {
            files.sorted()
                    .forEach(file -> JsonMapper.shared()
                            .readTree(Documentation.read(file))
                            .forEach(vector -> all.add(new Vector(vector))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    String id() {
        return json.path("id").asString();
    }

    List<String> cites() {
        return json.path("cites").valueStream().map(JsonNode::asString).toList();
    }

    boolean asks(String field) {
        return json.has(field);
    }

    JsonNode at(String field) {
        return json.path(field);
    }

    /** Whether an answer has what is expected, and nothing that is to be absent. */
    boolean isAnsweredBy(JsonNode answer) {
        return has(answer, at("expected")) && isWithout(answer);
    }

    private static boolean has(JsonNode answer, JsonNode expected) {
        if (expected.isObject()) {
            return expected.propertyStream().allMatch(field -> has(answer.path(field.getKey()), field.getValue()));
        }
        if (isOfObjects(expected)) {
            return expected.valueStream().allMatch(one -> answer.valueStream().anyMatch(found -> has(found, one)));
        }
        return expected.isNull() ? answer.isNull() || answer.isMissingNode() : expected.equals(answer);
    }

    private boolean isWithout(JsonNode answer) {
        return at("absent")
                .propertyStream()
                .allMatch(list -> list.getValue()
                        .valueStream()
                        .noneMatch(
                                one -> answer.path(list.getKey()).valueStream().anyMatch(found -> has(found, one))));
    }

    /**
     * The same question with each value of its answer wrong, one at a time: another text, number, date or yes and no; and once with
     * what is there to be absent.
     */
    List<Vector> wrongOnes() {
        List<Vector> wrong = new ArrayList<>();
        for (int number = 0; number < Wrong.values(at("expected")); number++) {
            ObjectNode copy = (ObjectNode) json.deepCopy();
            copy.set("expected", Wrong.at(number, at("expected")));
            copy.put("id", id() + " with value " + number + " wrong");
            wrong.add(new Vector(copy));
        }
        ObjectNode there = JsonMapper.shared().createObjectNode();
        at("expected")
                .propertyStream()
                .filter(field -> isOfObjects(field.getValue()))
                .forEach(field -> there.set(field.getKey(), field.getValue()));
        if (!there.isEmpty()) {
            ObjectNode copy = (ObjectNode) json.deepCopy();
            copy.set("absent", there);
            copy.put("id", id() + " with what is there to be absent");
            wrong.add(new Vector(copy));
        }
        return wrong;
    }

    private static boolean isOfObjects(JsonNode list) {
        return list.isArray() && list.path(0).isObject();
    }

    @Override
    public String toString() {
        return id();
    }
}
