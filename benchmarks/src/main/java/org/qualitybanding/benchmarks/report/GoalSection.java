package org.qualitybanding.benchmarks.report;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.qualitybanding.benchmarks.coldstart.FreshProcess;
import org.qualitybanding.benchmarks.coldstart.FreshStarts;
import org.qualitybanding.benchmarks.coldstart.FreshStarts.StreamRun;
import org.qualitybanding.benchmarks.coldstart.Jdk;
import org.qualitybanding.benchmarks.decision.ColumnsBenchmark;
import org.qualitybanding.benchmarks.decision.DecisionBenchmark;
import org.qualitybanding.benchmarks.peers.Engine;
import org.qualitybanding.benchmarks.standing.FrontDoorBenchmark;
import org.qualitybanding.benchmarks.standing.RecordingBenchmark;
import org.qualitybanding.benchmarks.standing.StandingBenchmark;
import org.qualitybanding.benchmarks.worklist.WorklistBenchmark;

/** The work that has a goal, beside code written by hand in the same run. */
final class GoalSection {

    private static final String LIBRARY = "library";
    private static final String BY_HAND = "byHand";
    private static final String ACTIONS = "40";
    private static final String MANY_ACTIONS = "100000";
    private static final double NO_MORE_THAN_ONE = 1.5;

    private final Timings timings;
    private final FreshStarts starts;
    private final Form form;
    private final Table table = new Table("work", "this library", "by hand", "ratio", "goal", "met");

    private GoalSection(Timings timings, FreshStarts starts, Form form) {
        this.timings = timings;
        this.starts = starts;
        this.form = form;
    }

    static String of(Jdk jdk, Timings timings, FreshStarts starts, Form form) {
        GoalSection section = new GoalSection(timings, starts, form);
        section.addDecisions();
        section.addStandings();
        section.addManyReviews();
        section.addStarts(jdk);
        return section.table.text();
    }

    private void addDecisions() {
        addTime(
                "outcome and band from two counts",
                timings.of(DecisionBenchmark.class, LIBRARY),
                timings.of(DecisionBenchmark.class, BY_HAND),
                1.5);
        Measurement columns = timings.of(ColumnsBenchmark.class, LIBRARY);
        Measurement columnsByHand = timings.of(ColumnsBenchmark.class, BY_HAND);
        table.row(
                "the same in columns, a row",
                Figures.time(columns),
                Figures.time(columnsByHand),
                ratio(columns, columnsByHand),
                "2 ns",
                met(columns.nanoseconds() <= 2));
    }

    private void addStandings() {
        Measurement standing = timings.of(StandingBenchmark.class, LIBRARY, ACTIONS);
        Measurement byHand = timings.of(StandingBenchmark.class, BY_HAND, ACTIONS);
        addTime("standing of 40 actions, `on(date)`", standing, byHand, 3);
        double bytes = standing.bytes() / byHand.bytes();
        table.row(
                "the same, allocated",
                Figures.size(standing.bytes()),
                Figures.size(byHand.bytes()),
                Figures.ratio(bytes),
                "4x",
                met(bytes <= 4));
        addStandingCount("`of(…).on(…)`, in such standings", "ofAndOn", standing);
        addStandingCount("the same once a decision is recorded", "ofAndOnDecided", standing);
        addTime(
                "standing of 100,000 actions",
                timings.of(StandingBenchmark.class, LIBRARY, MANY_ACTIONS),
                timings.of(StandingBenchmark.class, BY_HAND, MANY_ACTIONS),
                3);
        addRecording();
    }

    private void addStandingCount(String work, String method, Measurement standing) {
        double standings = timings.of(FrontDoorBenchmark.class, method).nanoseconds() / standing.nanoseconds();
        table.row(work, String.format(Locale.ROOT, "%.1f", standings), "", "", "1", met(standings < NO_MORE_THAN_ONE));
    }

    private void addRecording() {
        String few = form.events().get(0);
        String many = form.events().get(form.events().size() - 1);
        Measurement ofFew = perEvent(LIBRARY, few);
        Measurement ofMany = perEvent(LIBRARY, many);
        Measurement byHand = perEvent(BY_HAND, many);
        table.row(
                "recording one of " + many + " events",
                Figures.time(ofMany),
                Figures.time(byHand),
                ratio(ofMany, byHand),
                "as one of " + few + ": " + Figures.time(ofFew),
                met(ofMany.nanoseconds() <= 2 * ofFew.nanoseconds()));
    }

    private Measurement perEvent(String method, String events) {
        return timings.of(RecordingBenchmark.class, method, events).dividedBy(Double.parseDouble(events));
    }

    private void addManyReviews() {
        addTime(
                "worklist, a review of 8 actions",
                timings.of(WorklistBenchmark.class, "worklistLibrary"),
                timings.of(WorklistBenchmark.class, "worklistByHand"),
                5);
        Measurement rescoring = timings.of(WorklistBenchmark.class, "rescoringLibrary");
        Measurement rescoringByHand = timings.of(WorklistBenchmark.class, "rescoringByHand");
        table.row(
                "re-scoring, a review of 8 actions",
                Figures.time(rescoring),
                Figures.time(rescoringByHand),
                ratio(rescoring, rescoringByHand),
                "",
                "");
        StreamRun shortest = stream(Engine.LIBRARY, 0);
        StreamRun longest = stream(Engine.LIBRARY, form.reviews().size() - 1);
        StreamRun longestByHand = stream(Engine.BY_HAND, form.reviews().size() - 1);
        table.row(
                "worklist over " + Figures.count(longest.reviews()) + " reviews, memory held",
                Figures.size(longest.heldBytes()),
                Figures.size(longestByHand.heldBytes()),
                Figures.ratio((double) longest.heldBytes() / longestByHand.heldBytes()),
                "as over " + Figures.count(shortest.reviews()) + ": " + Figures.size(shortest.heldBytes()),
                met(longest.heldBytes() <= 1.5 * shortest.heldBytes()));
    }

    private StreamRun stream(Engine engine, int index) {
        List<StreamRun> runs =
                starts.streams().stream().filter(run -> run.engine() == engine).toList();
        return runs.get(index);
    }

    private void addStarts(Jdk jdk) {
        addStart(
                "first decision in a fresh process",
                starts.decisions().get(Engine.LIBRARY),
                starts.decisions().get(Engine.BY_HAND),
                1.3);
        addStart(
                "the same with " + jdk.archive(),
                starts.archivedDecisions().get(Engine.LIBRARY),
                starts.archivedDecisions().get(Engine.BY_HAND),
                1.2);
        Duration processor = starts.standing().processor();
        table.row(
                "first standing of 40 actions in a fresh process, processor time",
                Figures.time(processor),
                "",
                "",
                "0.5 s",
                met(processor.compareTo(Duration.ofMillis(500)) <= 0));
        long afterTwoSeconds = starts.warmUp().get(2);
        table.row(
                "`on(date)` of 40 actions on one processor after 2 s",
                Figures.time(afterTwoSeconds),
                "",
                "",
                "1 ms",
                met(afterTwoSeconds < 1_000_000));
    }

    private void addStart(String work, FreshProcess library, FreshProcess byHand, double goal) {
        double ratio = (double) library.took().toNanos() / byHand.took().toNanos();
        table.row(
                work,
                Figures.time(library.took()),
                Figures.time(byHand.took()),
                Figures.ratio(ratio),
                Figures.ratio(goal),
                met(ratio <= goal));
    }

    private void addTime(String work, Measurement library, Measurement byHand, double goal) {
        double ratio = library.nanoseconds() / byHand.nanoseconds();
        table.row(
                work,
                Figures.time(library),
                Figures.time(byHand),
                Figures.ratio(ratio),
                Figures.ratio(goal),
                met(ratio <= goal));
    }

    private static String ratio(Measurement library, Measurement byHand) {
        return Figures.ratio(library.nanoseconds() / byHand.nanoseconds());
    }

    private static String met(boolean met) {
        return met ? "yes" : "no";
    }
}
