package org.qualitybanding.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qualitybanding.exchange.json.StrictJackson3;
import org.qualitybanding.scoring.compliance.Share;
import org.qualitybanding.scoring.rule.Condition;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the JSON Schema of a record: what its components are is read from their types, and what they take from the records themselves,
 * see {@link Shape}.
 */
final class SchemaWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final JsonMapper MAPPER = StrictJackson3.builder().build();

    static final String ID = "^[^\\p{Z}\\p{Cc}\\p{Cf}]{1,100}$";

    private static final String NAME = "^(?=.*\\S)[^\\p{Zl}\\p{Zp}\\p{Cc}\\p{Cf}]{1,100}$";

    /** A date of the years 0000 to 9999 that there is. */
    static final String DATE = "^(\\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)"
            + "|02-(0[1-9]|1\\d|2[0-8]))|(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";

    private final Map<Class<?>, Record> examples;
    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final Map<String, Class<?>> named = new HashMap<>();

    private SchemaWriter(Map<Class<?>, Record> examples) {
        this.examples = examples;
    }

    /**
     * Writes a schema.
     *
     * @param name what the format is called
     * @param type its record
     * @param examples an example of the record and of each within it
     */
    static String schema(String name, Class<?> type, Collection<Record> examples) {
        Map<Class<?>, Record> byType = new HashMap<>();
        examples.forEach(example -> byType.put(example.getClass(), example));
        SchemaWriter writer = new SchemaWriter(byType);
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:quality-banding:" + name);
        schema.setAll(writer.of(type, Map.of(), Optional.empty()));
        ObjectNode definitions = schema.putObject("$defs");
        writer.definitions.forEach(definitions::set);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }

    private ObjectNode of(Type type, Map<String, Type> variables, Optional<Shape> shape) {
        if (type instanceof TypeVariable<?> variable) {
            return of(variables.get(variable.getName()), variables, shape);
        }
        if (type instanceof ParameterizedType generic) {
            return generic(generic, variables, shape);
        }
        Class<?> plain = (Class<?>) type;
        return plain.isRecord() ? record(plain, Map.of()) : value(plain, shape);
    }

    private ObjectNode generic(ParameterizedType type, Map<String, Type> variables, Optional<Shape> shape) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw == Optional.class) {
            return of(arguments[0], variables, shape);
        }
        if (raw == List.class || raw == Set.class) {
            ObjectNode list = NODES.objectNode().put("type", "array");
            list.set("items", of(arguments[0], variables, shape));
            shape.flatMap(Shape::fewest).ifPresent(fewest -> list.put("minItems", fewest));
            return list;
        }
        if (raw == Map.class) {
            ObjectNode map = NODES.objectNode().put("type", "object");
            map.set("propertyNames", of(arguments[0], variables, Optional.empty()));
            map.set("additionalProperties", of(arguments[1], variables, Optional.empty()));
            return map;
        }
        Map<String, Type> bound = new HashMap<>();
        for (int index = 0; index < arguments.length; index++) {
            Type argument = arguments[index];
            bound.put(
                    raw.getTypeParameters()[index].getName(),
                    argument instanceof TypeVariable<?> variable ? variables.get(variable.getName()) : argument);
        }
        return record(raw, bound);
    }

    private ObjectNode record(Class<?> type, Map<String, Type> variables) {
        String name = type.getSimpleName();
        Class<?> before = named.putIfAbsent(name, type);
        assertThat(before).as("two records are called " + name).isIn(null, type);
        if (before == null) {
            definitions.put(name, NODES.objectNode());
            define(definitions.get(name), type, variables);
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private void define(ObjectNode definition, Class<?> type, Map<String, Type> variables) {
        Record example = examples.get(type);
        assertThat(example).as("an example of " + type.getSimpleName()).isNotNull();
        definition.put("type", "object");
        ArrayNode required = NODES.arrayNode();
        ObjectNode properties = definition.putObject("properties");
        for (RecordComponent component : type.getRecordComponents()) {
            Shape shape = new Shape(example, component);
            ObjectNode value = of(component.getGenericType(), variables, Optional.of(shape));
            if (shape.mayBeLeftOut()) {
                ObjectNode orNothing = NODES.objectNode();
                orNothing.putArray("anyOf").add(value).addObject().put("type", "null");
                orNothing.set("default", MAPPER.valueToTree(shape.leftOut()));
                properties.set(component.getName(), orNothing);
            } else {
                required.add(component.getName());
                properties.set(component.getName(), value);
            }
        }
        if (!required.isEmpty()) {
            definition.set("required", required);
        }
        definition.put("additionalProperties", false);
    }

    private static ObjectNode value(Class<?> type, Optional<Shape> shape) {
        ObjectNode value = NODES.objectNode();
        if (type.isEnum()) {
            ArrayNode constants = value.putArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(constant -> constants.add(((Enum<?>) constant).name()));
        } else if (type == Boolean.class) {
            value.put("type", "boolean");
        } else if (type == Integer.class || type == Long.class) {
            value.put("type", "integer");
            boolean large = type == Long.class;
            long least = large ? Long.MIN_VALUE : Integer.MIN_VALUE;
            value.put("minimum", shape.flatMap(Shape::least).map(Long::valueOf).orElse(least));
            value.put("maximum", large ? Long.MAX_VALUE : Integer.MAX_VALUE);
        } else {
            value.put("type", "string");
            text(value, type, shape);
        }
        return value;
    }

    private static void text(ObjectNode value, Class<?> type, Optional<Shape> shape) {
        if (type == LocalDate.class) {
            value.put("format", "date").put("pattern", DATE);
        } else if (type == Instant.class) {
            value.put("format", "date-time");
        } else if (type == Period.class) {
            value.put("pattern", "^P(\\d+W)?(\\d+D)?$").put("minLength", 3);
        } else if (type == Share.class) {
            value.put("pattern", "^(\\d{1,3}%|\\d{1,10}/\\d{1,10})$");
        } else if (type == Condition.class) {
            value.put("pattern", "\\S");
        } else {
            assertThat(type).as("a type that a schema can tell of").isEqualTo(String.class);
            Optional<String> only = shape.flatMap(Shape::only);
            if (only.isPresent()) {
                value.putArray("enum").add(only.get());
            } else if (shape.map(Shape::isId).orElse(false)) {
                value.put("pattern", ID);
            } else if (shape.map(Shape::isName).orElse(true)) {
                value.put("pattern", NAME);
            } else if (shape.map(Shape::isNotBlank).orElse(false)) {
                value.put("pattern", "\\S");
            }
        }
    }
}
