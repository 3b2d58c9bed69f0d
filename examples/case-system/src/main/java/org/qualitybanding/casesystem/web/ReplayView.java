package org.qualitybanding.casesystem.web;

import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.casesystem.answer.Reproduced;
import org.qualitybanding.timeline.receipt.Replay;

/**
 * A kept answer, worked out again in one way.
 *
 * @param title by what it was worked out
 * @param means what it proves
 * @param same whether it came out the same, byte for byte
 * @param rests what differs in what it rests on
 * @param result what differs in the answer
 */
public record ReplayView(
        String title, String means, boolean same, List<DifferenceRow> rests, List<DifferenceRow> result) {

    static List<ReplayView> of(Reproduced reproduced) {
        return List.of(
                of(
                        "From what was kept",
                        "The same means that nobody changed what was kept, and that the library decides as it did.",
                        reproduced.fromItself()),
                of(
                        "From what was on record then",
                        "The same means that nobody changed the record of that day.",
                        reproduced.asRecordedThen()),
                of(
                        "From what is on record now",
                        "What differs was recorded since, or is another policy.",
                        reproduced.asRecordedNow()));
    }

    private static ReplayView of(String title, String means, Replay replay) {
        List<DifferenceRow> rests = new ArrayList<>();
        replay.facts().forEach(difference -> rests.add(DifferenceRow.of(difference)));
        replay.policy().forEach(difference -> rests.add(DifferenceRow.of(difference)));
        replay.calendar().forEach(difference -> rests.add(DifferenceRow.of(difference)));
        replay.library().ifPresent(difference -> rests.add(DifferenceRow.of(difference)));
        return new ReplayView(
                title,
                means,
                replay.same(),
                rests,
                replay.result().stream().map(DifferenceRow::of).toList());
    }
}
