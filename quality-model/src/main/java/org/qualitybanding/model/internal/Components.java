package org.qualitybanding.model.internal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.RecordComponent;
import java.util.List;

/**
 * The components of the library's own records, by name.
 *
 * <p>Not part of the library's API: the package is exported to the library's own modules only.
 */
public final class Components {

    private Components() {}

    /** Returns the value of a component of a record. */
    public static Object valueOf(RecordComponent component, Record whole) {
        try {
            return requireNonNull(component.getAccessor().invoke(whole));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record of this library hides its component " + component, e);
        }
    }

    /** Returns the names of the components in which two records of one type differ. */
    public static List<String> different(Record one, Record other) {
        ImmutableList.Builder<String> names = ImmutableList.builder();
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            if (!valueOf(component, one).equals(valueOf(component, other))) {
                names.add(component.getName());
            }
        }
        return names.build();
    }
}
