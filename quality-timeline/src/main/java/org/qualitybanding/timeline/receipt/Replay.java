package org.qualitybanding.timeline.receipt;

import java.util.List;
import java.util.Optional;
import org.qualitybanding.model.internal.Require;
import org.qualitybanding.model.internal.Words;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.scoring.check.Difference;

/**
 * An answer worked out again, beside a receipt of it: what differs in all that it rests on, and in the answer.
 *
 * <p>Of an action that was found on another day than the receipt has it:
 *
 * <pre>{@code
 * replay.facts();    // actions[A-1].foundOn: 2026-03-02, then 2026-03-09
 * replay.result();   // banding: Good, final, then Adequate, final
 * replay.same();     // false
 * }</pre>
 *
 * <p>What rests on a change and what comes of it are two things: a fact may differ that changes no line of the answer.
 *
 * @param facts the facts that differ, each at its place such as {@code actions[A-1].foundOn}; their digest where no more is known
 * @param policy the rules, timescales and settings that differ, such as {@code timescales.clocks.EVIDENCE_RED.length}; the digest where
 *     no more is known
 * @param calendar the days of the calendar that differ, each with its date; the digest where no more is known
 * @param library the version of the library, where it is another
 * @param result the lines of the answer that differ
 */
public record Replay(
        List<Difference<String, String>> facts,
        List<Difference<String, String>> policy,
        List<Difference<String, String>> calendar,
        Optional<Difference<String, String>> library,
        List<Difference<String, String>> result) {

    /**
     * Creates a replay; {@link Receipt#replay()} works one out.
     *
     * @throws InvalidValueException if a component is missing
     */
    public Replay {
        facts = Require.list("facts", facts);
        policy = Require.list("policy", policy);
        calendar = Require.list("calendar", calendar);
        library = Require.optional(library);
        result = Require.list("result", result);
    }

    /**
     * Tells whether nothing differs: not the answer, and nothing that it rests on.
     *
     * @return true where both are the same, byte for byte
     */
    public boolean same() {
        return count() == 0;
    }

    private int count() {
        return facts.size() + policy.size() + calendar.size() + (library.isPresent() ? 1 : 0) + result.size();
    }

    /**
     * Returns what differs for a person to read.
     *
     * @return a line for each difference, such as {@code fact actions[A-1].foundOn: 2026-03-02 -> 2026-03-09}, those of the answer
     *     last; {@code the same, byte for byte} where there is none
     */
    public String text() {
        if (same()) {
            return "the same, byte for byte\n";
        }
        StringBuilder text = new StringBuilder();
        append(text, "fact ", facts);
        append(text, "policy ", policy);
        append(text, "calendar ", calendar);
        append(text, "", library.stream().toList());
        append(text, "result ", result);
        if (result.isEmpty()) {
            text.append("result the same\n");
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String kind, List<Difference<String, String>> differences) {
        for (Difference<String, String> difference : differences) {
            text.append(kind)
                    .append(difference.about())
                    .append(": ")
                    .append(difference.first())
                    .append(" -> ")
                    .append(difference.second())
                    .append('\n');
        }
    }

    /** Returns {@code the same, byte for byte}, or counts, such as {@code 3 differences, 2 of them in the result}. */
    @Override
    public String toString() {
        return same()
                ? "the same, byte for byte"
                : Words.counted(count(), "difference") + ", " + result.size() + " of them in the result";
    }
}
