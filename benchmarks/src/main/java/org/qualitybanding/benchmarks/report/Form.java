package org.qualitybanding.benchmarks.report;

import java.util.List;

/**
 * How long is measured.
 *
 * @param words how the page names it
 * @param forks how many processes each benchmark is measured in
 * @param decisionWarmUp seconds before a decision is timed
 * @param reviewWarmUp seconds before work on whole reviews is timed
 * @param measured seconds, and so figures, that are timed in each process
 * @param freshProcesses how many fresh processes a program is started in; the one in the middle counts
 * @param actions the sizes of a review
 * @param events how many events are recorded
 * @param reviews the lengths of a stream of reviews
 */
record Form(
        String words,
        int forks,
        int decisionWarmUp,
        int reviewWarmUp,
        int measured,
        int freshProcesses,
        List<String> actions,
        List<String> events,
        List<Integer> reviews) {

    /** To see that everything runs; its figures mean nothing. */
    static final Form TRIAL = new Form(
            "trial (figures that mean nothing)",
            1,
            1,
            1,
            1,
            1,
            List.of("10", "40", "100000"),
            List.of("250", "1000"),
            List.of(1_000, 2_000));

    /** For a look: within ten minutes on two processors. */
    static final Form SHORT = new Form(
            "short",
            1,
            5,
            5,
            4,
            3,
            List.of("10", "40", "1000", "100000"),
            List.of("250", "4000"),
            List.of(1_000, 100_000));

    /** For figures to quote: about half an hour for each Java. */
    static final Form FULL = new Form(
            "full",
            2,
            10,
            10,
            5,
            11,
            List.of("10", "40", "100", "1000", "10000", "100000"),
            List.of("250", "1000", "4000"),
            List.of(1_000, 10_000, 100_000, 1_000_000));

    static Form named(String name) {
        return switch (name) {
            case "trial" -> TRIAL;
            case "short" -> SHORT;
            case "full" -> FULL;
            default -> throw new IllegalArgumentException("form must be trial, short or full, found " + name);
        };
    }
}
