package org.qualitybanding.conformance;

import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Answers with one value that is not so. A list without objects is one value. */
final class Wrong {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Wrong() {}

    static int values(JsonNode expected) {
        AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
        changed(expected, left);
        return Integer.MAX_VALUE - left.get();
    }

    static JsonNode at(int number, JsonNode expected) {
        return changed(expected, new AtomicInteger(number));
    }

    /** A copy in which the value that the count reaches 0 at is another one. */
    private static JsonNode changed(JsonNode node, AtomicInteger left) {
        if (node.isObject()) {
            ObjectNode copy = NODES.objectNode();
            node.propertyStream().forEach(field -> copy.set(field.getKey(), changed(field.getValue(), left)));
            return copy;
        }
        if (node.isArray() && node.path(0).isObject()) {
            ArrayNode copy = NODES.arrayNode();
            node.valueStream().forEach(one -> copy.add(changed(one, left)));
            return copy;
        }
        return left.getAndDecrement() == 0 ? another(node) : node;
    }

    private static JsonNode another(JsonNode value) {
        if (value.isArray()) {
            return ((ArrayNode) value.deepCopy()).add("another");
        } else if (value.isNumber()) {
            return NODES.numberNode(value.intValue() + 7);
        } else if (value.isBoolean()) {
            return NODES.booleanNode(!value.booleanValue());
        }
        return NODES.stringNode("another");
    }
}
