package org.qualitybanding.casesystem.api;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;

/** Places in a body, the way faults name them: {@code facts.actions[2].rag}. */
final class JsonPlace {

    /** A name without white space is no sentence about a person; any other is not repeated. */
    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,49}");

    private JsonPlace() {}

    static String of(JacksonException unreadable) {
        StringBuilder place = new StringBuilder();
        for (Reference step : unreadable.getPath()) {
            String name = step.getPropertyName();
            if (name == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".")
                        .append(FIELD_NAME.matcher(name).matches() ? name : "(another name)");
            }
        }
        return place.toString();
    }

    static String within(String place, String field) {
        return place.isEmpty() || field.isEmpty() ? place + field : place + "." + field;
    }
}
