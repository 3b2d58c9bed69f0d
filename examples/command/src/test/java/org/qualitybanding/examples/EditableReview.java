package org.qualitybanding.examples;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The complete example file, to be broken in one place. All of its free text is a secret that must not come out. */
final class EditableReview {

    static final String SECRET = "Mrs Secret of room 9";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final Pattern STEP = Pattern.compile("(\\w+)|\\[(\\d+)]");
    private static final Set<String> FREE_TEXT =
            Set.of("description", "reason", "feedback", "notes", "departureReason");

    private final JsonNode tree;

    private EditableReview(JsonNode tree) {
        this.tree = tree;
    }

    static EditableReview complete() {
        return of(Resources.text("cases/complete.json"));
    }

    static EditableReview of(String json) {
        JsonNode tree = MAPPER.readTree(json);
        hide(tree);
        return new EditableReview(tree);
    }

    private static void hide(JsonNode node) {
        if (node instanceof ObjectNode object) {
            FREE_TEXT.stream().filter(object::has).forEach(name -> object.put(name, SECRET));
        }
        node.forEach(EditableReview::hide);
    }

    /** Sets a field or an element of a list, given as JSON. */
    EditableReview set(String place, String json) {
        JsonNode value = MAPPER.readTree(json);
        String last = last(place);
        if (parent(place) instanceof ArrayNode list) {
            list.set(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) parent(place)).set(last, value);
        }
        return this;
    }

    /** Leaves out a field. */
    EditableReview remove(String place) {
        ((ObjectNode) parent(place)).remove(last(place));
        return this;
    }

    /** Leaves out the last element of a list. */
    EditableReview removeLast(String place) {
        ArrayNode list = (ArrayNode) parent(place + "[0]");
        list.remove(list.size() - 1);
        return this;
    }

    private JsonNode parent(String place) {
        JsonNode parent = tree;
        JsonNode node = tree;
        for (Matcher step = STEP.matcher(place); step.find(); ) {
            parent = node;
            node = step.group(1) != null ? node.path(step.group(1)) : node.path(Integer.parseInt(step.group(2)));
        }
        return parent;
    }

    private static String last(String place) {
        String last = "";
        for (Matcher step = STEP.matcher(place); step.find(); ) {
            last = step.group(1) != null ? step.group(1) : step.group(2);
        }
        return last;
    }

    JsonNode tree() {
        return tree;
    }

    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }
}
