package org.qualitybanding.timeline.receipt;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
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

    private static final String SAME = "the same, byte for byte";

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
            return SAME;
        }
        StringJoiner text = new StringJoiner("\n");
        addLines(text, "fact ", facts);
        addLines(text, "policy ", policy);
        addLines(text, "calendar ", calendar);
        addLines(text, "", library.stream().toList());
        addLines(text, "result ", result);
        if (result.isEmpty()) {
            text.add("result the same");
        }
        return text.toString();
    }

    private static void addLines(StringJoiner text, String kind, List<Difference<String, String>> differences) {
        for (Difference<String, String> difference : differences) {
            text.add(kind + difference.about() + ": " + difference.first() + " -> " + difference.second());
        }
    }

    /** Returns {@code the same, byte for byte}, or counts, such as {@code 3 differences, 2 of them in the result}. */
    @Override
    public String toString() {
        return same() ? SAME : Words.counted(count(), "difference") + ", " + result.size() + " of them in the result";
    }
}
