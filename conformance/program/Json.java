import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A value of JSON: an object, a list, a text, a whole number, true, false or nothing. */
record Json(Object value) {

    static final Json NOTHING = new Json(null);

    static Json parse(String text) {
        Parser parser = new Parser(text);
        Json parsed = new Json(parser.value());
        parser.end();
        return parsed;
    }

    boolean given() {
        return value != null;
    }

    boolean has(String field) {
        return at(field).given();
    }

    Json at(String field) {
        return value instanceof Map<?, ?> object ? new Json(object.get(field)) : NOTHING;
    }

    /** The text of a field, or null where it is left out. */
    String text(String field) {
        return (String) at(field).value;
    }

    int number(String field) {
        return ((Long) at(field).value).intValue();
    }

    /** The date of a field, or null where it is left out. */
    LocalDate date(String field) {
        return has(field) ? LocalDate.parse(text(field)) : null;
    }

    List<Json> list(String field) {
        return at(field).list();
    }

    List<Json> list() {
        return value instanceof List<?> list ? list.stream().map(Json::new).toList() : List.of();
    }

    /** The elements that something is true of, the earliest by a date of theirs first. */
    List<Json> list(String field, String date, Predicate<Json> wanted) {
        return list(field).stream()
                .filter(wanted)
                .sorted((one, other) -> one.date(date).compareTo(other.date(date)))
                .toList();
    }

    List<String> texts(String field) {
        return list(field).stream().map(text -> (String) text.value).toList();
    }

    Map<String, Json> fields() {
        Map<String, Json> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> object) {
            object.forEach((name, field) -> fields.put((String) name, new Json(field)));
        }
        return fields;
    }

    /** This value with the changes of a merge patch (RFC 7396): objects are merged, null takes a field away, all else takes its place. */
    Json patchedBy(Json patch) {
        if (!(patch.value instanceof Map<?, ?>)) {
            return patch;
        }
        Map<String, Object> merged = new LinkedHashMap<>();
        fields().forEach((name, field) -> merged.put(name, field.value));
        patch.fields().forEach((name, field) -> {
            if (field.given()) {
                merged.put(name, at(name).patchedBy(field).value);
            } else {
                merged.remove(name);
            }
        });
        return new Json(merged);
    }

    /**
     * Whether this answer is what is expected. Of an object only the fields that are named are asked. Of a list of objects each one
     * expected is to be there. A list of anything else is to be the same.
     */
    boolean answers(Json expected) {
        if (expected.value instanceof Map<?, ?>) {
            return expected.fields().entrySet().stream()
                    .allMatch(field -> at(field.getKey()).answers(field.getValue()));
        }
        boolean ofObjects = !expected.list().isEmpty() && expected.list().get(0).value instanceof Map<?, ?>;
        if (ofObjects) {
            return expected.list().stream().allMatch(one -> list().stream().anyMatch(it -> it.answers(one)));
        }
        return expected.given() ? expected.value.equals(value) : value == null;
    }

    /** Whether this answer has none of what is said to be absent: none of the objects in the lists of the named fields. */
    boolean lacks(Json absent) {
        return absent.fields().entrySet().stream()
                .allMatch(field -> field.getValue().list().stream()
                        .noneMatch(one -> list(field.getKey()).stream().anyMatch(it -> it.answers(one))));
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }

    /** Reads JSON, as far as the vectors use it. */
    private static final class Parser {

        private final String text;
        private int at;

        Parser(String text) {
            this.text = text;
        }

        Object value() {
            return switch (next()) {
                case '{' -> object();
                case '[' -> array();
                case '"' -> string();
                default -> word();
            };
        }

        private Map<String, Object> object() {
            Map<String, Object> object = new LinkedHashMap<>();
            at++;
            while (next() != '}') {
                String name = string();
                expect(':');
                if (object.containsKey(name)) {
                    throw new IllegalArgumentException("twice: " + name);
                }
                object.put(name, value());
                comma('}');
            }
            at++;
            return object;
        }

        private List<Object> array() {
            List<Object> array = new ArrayList<>();
            at++;
            while (next() != ']') {
                array.add(value());
                comma(']');
            }
            at++;
            return array;
        }

        private String string() {
            expect('"');
            int end = text.indexOf('"', at);
            String string = text.substring(at, end);
            if (string.contains("\\")) {
                throw new IllegalArgumentException("the vectors use no escapes: " + string);
            }
            at = end + 1;
            return string;
        }

        private Object word() {
            int begin = at;
            while (at < text.length() && " \r\n\t,]}".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            String word = text.substring(begin, at);
            return switch (word) {
                case "null" -> null;
                case "true" -> true;
                case "false" -> false;
                default -> Long.valueOf(word);
            };
        }

        private void comma(char end) {
            if (next() != end) {
                expect(',');
            }
        }

        private void expect(char wanted) {
            if (next() != wanted) {
                throw new IllegalArgumentException(wanted + " expected at character " + at);
            }
            at++;
        }

        private char next() {
            while (Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return text.charAt(at);
        }

        void end() {
            if (!text.substring(at).isBlank()) {
                throw new IllegalArgumentException("more after the end");
            }
        }
    }
}
