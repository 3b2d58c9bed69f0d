package org.qualitybanding.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.qualitybanding.exchange.json.StrictJackson3;
import org.qualitybanding.model.refusal.Fault;
import org.qualitybanding.model.refusal.InvalidValueException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document broken at one place: what the library refuses for its shape, the schema refuses as well, and what the schema refuses, the
 * library does. Two things of shape no schema can tell: a field that comes twice, and 7.0, which is a whole number to it.
 */
class SchemaProperties {

    private static final JsonMapper MAPPER = StrictJackson3.builder().build();

    /** How a refusal for shape words what it wants; every other is about what a document says. */
    private static final Pattern OF_SHAPE =
            Pattern.compile("given|an id of .*|a text.*|a name of .*|a whole number.*|a date such .*"
                    + "|an object.*|a list|\"\\w+\"( or .*)?|a period such .*|a share such .*|true or false|readable");

    @Property(tries = 3000)
    @Label("library and schema agree on the shape")
    void agree(@ForAll("broken") Tuple.Tuple2<Format, String> broken) {
        Optional<InvalidValueException> refusal = refusal(broken.get1(), broken.get2());
        boolean ofShape = refusal.stream()
                .flatMap(all -> all.faults().stream())
                .map(Fault::expected)
                .anyMatch(expected -> OF_SHAPE.matcher(expected).matches());
        List<Error> errors = Schemas.errors(broken.get1(), broken.get2());
        if (ofShape) {
            assertThat(errors)
                    .as("the schema refuses, as the library: %s", refusal)
                    .isNotEmpty();
        } else {
            assertThat(errors.isEmpty() || refusal.isPresent())
                    .as("the library refuses, as the schema: %s", errors)
                    .isTrue();
        }
    }

    private static Optional<InvalidValueException> refusal(Format format, String json) {
        try {
            StrictJackson3.read(json, format.type());
            return Optional.empty();
        } catch (InvalidValueException e) {
            return Optional.of(e);
        }
    }

    @Provide
    Arbitrary<Tuple.Tuple2<Format, String>> broken() {
        List<Arbitrary<Tuple.Tuple2<Format, String>>> all = new ArrayList<>();
        for (Format format : Format.values()) {
            Object tree = MAPPER.readValue(format.json(), Object.class);
            List<List<Object>> places = new ArrayList<>();
            collect(tree, List.of(), places);
            all.add(Combinators.combine(Arbitraries.of(places), Arbitraries.of(VALUES))
                    .as((place, value) -> Tuple.of(
                            format,
                            MAPPER.writeValueAsString(set(tree, place, MAPPER.readValue(value, Object.class))))));
        }
        return Arbitraries.oneOf(all).withoutEdgeCases();
    }

    private static void collect(Object node, List<Object> place, List<List<Object>> places) {
        if (!place.isEmpty()) {
            places.add(place);
        }
        if (node instanceof Map<?, ?> object) {
            object.forEach((name, value) -> collect(value, with(place, name), places));
            places.add(with(place, "invented"));
        } else if (node instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                collect(list.get(index), with(place, index), places);
            }
        }
    }

    private static List<Object> with(List<Object> place, Object step) {
        List<Object> longer = new ArrayList<>(place);
        longer.add(step);
        return longer;
    }

    /** A copy of the tree with something else at the place. */
    private static Object set(Object node, List<Object> place, Object value) {
        if (place.isEmpty()) {
            return Optional.ofNullable(value).orElse(NULL);
        }
        Object within = place.get(0);
        List<Object> rest = place.subList(1, place.size());
        if (node instanceof Map<?, ?> object) {
            Map<Object, Object> copy = new java.util.LinkedHashMap<>(object);
            copy.put(within, unwrapped(set(object.get(within), rest, value)));
            return copy;
        }
        List<Object> copy = new ArrayList<>((List<?>) node);
        copy.set((Integer) within, unwrapped(set(copy.get((Integer) within), rest, value)));
        return copy;
    }

    private static final Object NULL = new Object();

    private static Object unwrapped(Object value) {
        return NULL.equals(value) ? null : value;
    }

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "3000000000",
            "\"\"",
            "\" \"",
            "\"two words\"",
            "\"" + "x".repeat(101) + "\"",
            "[]",
            "{}",
            "[null]",
            "[\"A-1\"]",
            "{\"id\": \"A-1\"}",
            "\"2026-03-08\"",
            "\"2026-02-29\"",
            "\"2026-03-08T00:00:00Z\"",
            "\"2147483647\"",
            "2147483647",
            "\"RED\"",
            "\"CAUSED\"",
            "\"ON_SITE\"",
            "\"NOT_SUFFICIENT\"",
            "\"A-1\"",
            "\"80%\"",
            "\"P7D\"",
            "\"\\u0000\\u001b[2J\"");
}
