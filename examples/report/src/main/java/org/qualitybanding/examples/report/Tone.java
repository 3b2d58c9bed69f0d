package org.qualitybanding.examples.report;

/** How a state looks, beside the words that say it: never instead of them. */
enum Tone {
    /** Late, or not done at all. */
    LATE,
    /** Due today. */
    DUE,
    /** Waits for somebody. */
    WAITING,
    /** Done. */
    DONE,
    /** Nothing yet to look out for. */
    PLAIN;

    /** Returns the name of its style. */
    String style() {
        return switch (this) {
            case LATE -> "late";
            case DUE -> "due";
            case WAITING -> "waiting";
            case DONE -> "done";
            case PLAIN -> "plain";
        };
    }
}
