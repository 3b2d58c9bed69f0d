package org.qualitybanding.model.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/**
 * What people write in a fact, which can name residents and staff: the components that hold it, by name, and facts without it.
 *
 * <p>Not part of the library's API: the package is exported to the library's own modules only.
 */
public final class FreeText {

    private static final ImmutableSet<String> COMPONENTS =
            ImmutableSet.of("departureReason", "description", "feedback", "notes", "reason");

    /** What stands where something was written, so that it shows that something was. */
    private static final String LEFT_OUT = "left out";

    private FreeText() {}

    /** Tells whether a component holds what people write. */
    public static boolean isIn(RecordComponent component) {
        return COMPONENTS.contains(component.getName());
    }

    /** Returns a record without what people wrote in it, or in the records that it is made of: the record itself where nobody did. */
    @SuppressWarnings("unchecked") // a record is made again by its own constructor
    public static <T extends Record> T leftOut(T whole) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        boolean same = true;
        for (int index = 0; index < components.length; index++) {
            RecordComponent component = components[index];
            Object value = Components.valueOf(component, whole);
            types[index] = component.getType();
            values[index] = isIn(component) ? leftOutText(value) : leftOutOf(value);
            same &= values[index].equals(value);
        }
        return same ? whole : (T) made(whole.getClass(), types, values);
    }

    private static Object leftOutText(Object written) {
        return written instanceof Optional<?> optional ? optional.map(text -> LEFT_OUT) : LEFT_OUT;
    }

    /** A fact holds others by themselves, in an Optional or in a list, and a test says so: nothing is passed over. */
    private static Object leftOutOf(Object value) {
        if (value instanceof Record part) {
            return leftOut(part);
        } else if (value instanceof Optional<?> optional) {
            return optional.map(FreeText::leftOutOf);
        } else if (value instanceof List<?> list) {
            ImmutableList.Builder<Object> parts = ImmutableList.builder();
            list.forEach(part -> parts.add(leftOutOf(part)));
            return parts.build();
        }
        return value;
    }

    private static Object made(Class<?> type, Class<?>[] types, Object[] values) {
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record of this library cannot be made again: " + type, e);
        }
    }
}
