package org.qualitybanding.scoring.compliance;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.id;

import java.time.LocalDate;
import org.qualitybanding.model.explain.Phrase;
import org.qualitybanding.model.refusal.InvalidValueException;

/**
 * Something that a decision on compliance rests on and that changed afterwards, so that a new decision is needed (reading R37).
 *
 * <p>For example, 0 was confirmed on 20 April because nothing came towards was withdrawn on 27 April. The decision
 * stands on the record of its day; the change tells why it has to be taken anew.
 *
 * @param actionId the id of the action that it is about
 * @param kind what changed
 * @param on the day of the change
 */
public record ComplianceChange(String actionId, Kind kind, LocalDate on) {

    /**
     * Creates a change.
     *
     * @throws InvalidValueException if a part is missing or the id is not an id
     */
    public ComplianceChange {
        actionId = id("actionId", actionId);
        given("kind", kind);
        given("on", on);
    }

    /** Returns the change as a part of a sentence. */
    Phrase phrase() {
        return Phrase.text(
                "change",
                Phrase.code("change", kind),
                Phrase.text("action", "action", Phrase.name("id", actionId)),
                Phrase.date("date", on));
    }

    /** Returns id, change and day, such as {@code A-2 withdrawn on 2026-04-27}. */
    @Override
    public String toString() {
        return actionId + " " + kind.words + " on " + on;
    }

    /** What changed after a decision. Where several things did, the first of these is told. */
    public enum Kind {
        /** The action was withdrawn, and counts as never found (reading R9). */
        WITHDRAWN("withdrawn"),

        /** The action was re-graded (reading R9). */
        REGRADED("re-graded"),

        /** A plan with the action was sent for the first time (reading R26). */
        ISSUED("sent in a plan"),

        /** The last day for its evidence is another (readings R16, R17 and R36). */
        DEADLINE_CHANGED("given another last day"),

        /** A mitigation excuses it (reading R18). */
        EXCUSED("excused"),

        /** Its evidence was judged anew (reading R14). */
        JUDGED("judged anew");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /**
         * Returns the change in words.
         *
         * @return the words, such as {@code re-graded}
         */
        public String words() {
            return words;
        }
    }
}
