package org.qualitybanding.model.refusal;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.model.internal.Require;

/**
 * A value that was refused, with everything that was found wrong with it. To catch it is to catch every refusal of the
 * library; four extend it, which know more:
 *
 * <ul>
 *   <li>{@code ConditionSyntaxException}: a text that is no condition, and the column at which it stops being one
 *   <li>{@code PolicyRefusedException}: rules that were proved faulty, and the smallest cases that show it
 *   <li>{@code UncoveredDateException}: a calendar that was asked about a day of which it knows nothing
 *   <li>{@code NoLastDayException}: a count of days that leads out of the dates there are, or meets no working day for a year
 * </ul>
 *
 * <p>There are no others; they stand in other modules, where Java lets nobody seal a family.
 *
 * <p>The message always has the same grammar: {@code minor must be 0 or more, found -1}. Where several things are wrong it
 * numbers them, {@code 2 faults: (1) rag must be given, found nothing; (2) foundOn must be given, found nothing}, the first
 * twenty of them; {@link #faults()} has them all. It holds names of fields, ids, counts and dates, and never the free text
 * of a record, so it is safe to log.
 */
public class InvalidValueException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    private final String field;
    private final String expected;
    private final String found;
    private final transient @Nullable ImmutableList<Fault> faults;

    /**
     * Creates the refusal of a value for one fault.
     *
     * @param field the name or path of the field, such as {@code sentOn} or {@code issuedPlans[1].sentOn}
     * @param expected what a good value is, worded to follow "must be"
     * @param found what was there instead: an id, a count or a date, never free text
     */
    public InvalidValueException(String field, String expected, String found) {
        this(List.of(new Fault(field, Optional.empty(), expected, found)));
    }

    /**
     * Creates the refusal of a value for everything that is wrong with it.
     *
     * @param faults what is wrong, one fault or more
     * @throws InvalidValueException if there is none
     */
    public InvalidValueException(List<Fault> faults) {
        super(message(faults));
        this.faults = ImmutableList.copyOf(faults);
        Fault first = this.faults.get(0);
        this.field = first.field();
        this.expected = first.expected();
        this.found = first.found();
    }

    private static String message(List<Fault> faults) {
        List<Fault> all = Require.list("faults", faults);
        if (all.isEmpty()) {
            throw new InvalidValueException("faults", "1 or more faults", "0");
        }
        if (all.size() == 1) {
            return all.get(0).toString();
        }
        StringBuilder message = new StringBuilder().append(all.size()).append(" faults: ");
        for (int index = 0; index < Math.min(all.size(), SHOWN); index++) {
            message.append(index == 0 ? "(" : "; (")
                    .append(index + 1)
                    .append(") ")
                    .append(all.get(index));
        }
        return message.append(all.size() > SHOWN ? "; and " + (all.size() - SHOWN) + " more" : "")
                .toString();
    }

    /**
     * Returns everything that is wrong with the value.
     *
     * @return the faults in the order of its fields, at least one; only the first, without the id of its record, after the
     *     exception itself was serialized
     */
    public final List<Fault> faults() {
        return faults == null ? ImmutableList.of(new Fault(field, Optional.empty(), expected, found)) : faults;
    }

    /**
     * Returns the name or path of the refused field, of the first where several are.
     *
     * @return the field, such as {@code issuedPlans[1].sentOn}
     */
    public final String field() {
        return field;
    }

    /**
     * Returns what a good value is, of the first field where several are refused.
     *
     * @return the expectation, worded to follow "must be"
     */
    public final String expected() {
        return expected;
    }

    /**
     * Returns what was there instead, in the first field where several are refused.
     *
     * @return an id, a count or a date
     */
    public final String found() {
        return found;
    }
}
