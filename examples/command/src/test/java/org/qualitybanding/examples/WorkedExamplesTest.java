package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitybanding.scoring.Band;
import org.qualitybanding.scoring.card.ReachableBand;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.deadline.Party;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.standing.Duty;
import org.qualitybanding.timeline.standing.ReviewStanding;

/** The worked examples say what the commands in them print, and that is what the published model comes to by hand. */
class WorkedExamplesTest {

    private static final Path PAGE = Path.of("WORKED-EXAMPLES.md");
    private static final Pattern COMMAND = Pattern.compile("```sh\nmvn -q compile exec:java ([^\n]*)\n```\n");
    private static final Pattern PICTURE = Pattern.compile(
            "TellReview -Dexec.args=\"([^\" ]+) ([^\" ]+)\"\n```\n\n```text\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern ARGUMENTS = Pattern.compile("-Dexec.args=\"([^\"]+)\"");

    private static Stream<MatchResult> find(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(PAGE)).results();
    }

    static Stream<List<String>> pictures() throws IOException {
        return find(PICTURE).map(match -> List.of(match.group(1), match.group(2), match.group(3)));
    }

    static Stream<String> commands() throws IOException {
        return find(COMMAND).map(match -> match.group(1));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void eachPictureIsTheCommandsOwn(List<String> picture) {
        assertThat(tell(picture.get(0), picture.get(1))).isEqualTo(new Command(0, picture.get(2), ""));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void eachCommandWorks(String command) {
        String[] arguments = ARGUMENTS
                .matcher(command)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .split(" ");
        boolean tells = command.startsWith("-Dexec.mainClass=" + TellReview.class.getName() + " ");
        arguments[0] = here(arguments[0]);
        Command run = tells ? tell(arguments) : Command.run(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void thereAreSixExamplesWithPictures() throws IOException {
        assertThat(pictures().map(picture -> picture.get(0)).distinct()).hasSize(6);
        assertThat(commands()).hasSize(12);
    }

    /** The page's paths are from the root of the project, where Maven is run; tests run in the module. */
    private static String here(String path) {
        return path.replaceFirst("^examples/command/", "");
    }

    private static Command tell(String... arguments) {
        arguments[0] = here(arguments[0]);
        return TellReviewTest.tell(arguments);
    }

    private static ReviewStanding on(String name, LocalDate date) {
        String file = "src/main/resources/org/qualitybanding/examples/cases/worked/" + name + ".json";
        return ReviewTimeline.of(ReviewFile.read(new SourceOnDisk(file)).review(), QualityPolicy.published())
                .on(date);
    }

    private static ReviewStanding in2026(String name, int month, int day) {
        return on(name, LocalDate.of(2026, month, day));
    }

    private static List<Band> bands(ReviewStanding standing) {
        return standing.scorecard().banding().reachable().stream()
                .map(ReachableBand::banding)
                .toList();
    }

    private static LocalDate dueOn(ReviewStanding standing, String actionId) {
        return standing.action(actionId).orElseThrow().deadline().orElseThrow().dueOn();
    }

    private static Duty.State state(ReviewStanding standing, String actionId) {
        return standing.action(actionId).orElseThrow().state();
    }

    private static List<String> words(ReviewStanding standing, Party owner) {
        return standing.duties(owner).stream().map(Object::toString).toList();
    }

    private static List<LocalDate> factsSince(ReviewStanding standing) {
        return standing.escalationFacts().stream().map(fact -> fact.since()).toList();
    }

    /** 18 December + 10 = 28 December; + 14 = 11 January; from 30 December + 14 = 13 January; 12 January + 7 = 19th. */
    @Test
    @DisplayName("1, part of the pieces late: done with the last piece, and the response runs from it (M7, R24, R30)")
    void partOfThePiecesLate() {
        String name = "part-of-the-pieces-late";
        assertThat(words(in2026(name, 12, 28), Party.PROVIDER))
                .containsExactly("Upload the requested evidence, the provider: due today, last day 2026-12-28");
        ReviewStanding incomplete = in2026(name, 12, 29);
        assertThat(words(incomplete, Party.PROVIDER))
                .containsExactly("Upload the requested evidence, the provider: overdue, last day 2026-12-28");
        assertThat(words(incomplete, Party.QUALITY_TEAM))
                .containsExactly("Respond to the upload, the quality team: not yet due, last day 2027-01-11");
        ReviewStanding planned = on(name, LocalDate.of(2027, 1, 18));
        assertThat(words(planned, Party.PROVIDER))
                .contains(
                        "Upload the requested evidence, the provider: met late, last day 2026-12-28, done 2026-12-30");
        assertThat(words(planned, Party.QUALITY_TEAM))
                .startsWith(
                        "Respond to the upload, the quality team: met, last day 2027-01-13, done 2027-01-12",
                        "Send the plan on the initial domains, the quality team: met, last day 2027-01-19,"
                                + " done 2027-01-15");
        assertThat(factsSince(planned)).containsExactly(LocalDate.of(2026, 12, 29));
        assertThat(bands(planned)).containsExactly(Band.ADEQUATE, Band.GOOD);
    }

    /** 5 March + 7 = 12 March; 10 March + 28 = 7 April; 10 March + 42 = 21 April. */
    @Test
    @DisplayName("2, a plan in two issues: each clock from the issue that first contained the action (R8, R19, R26)")
    void planInTwoIssues() {
        ReviewStanding standing = in2026("plan-in-two-issues", 3, 16);
        assertThat(dueOn(standing, "A-1")).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(dueOn(standing, "A-2")).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(state(standing, "A-1")).isEqualTo(Duty.State.AWAITING_JUDGEMENT_LATE);
        assertThat(standing.scorecard().compliance().notMetInTime()).containsExactly("A-1");
        assertThat(standing.conclusionOn()).contains(LocalDate.of(2026, 4, 21));
        assertThat(bands(standing)).containsExactly(Band.ADEQUATE, Band.GOOD);
    }

    /** 6 March + 42 = 17 April; changed on 22 April to 8 May. */
    @Test
    @DisplayName("3, changed in retrospect: the end moves to 8 May, and the answer of 20 April stands (R17, R19, R25)")
    void changedInRetrospect() {
        String name = "changed-in-retrospect";
        ReviewStanding told = in2026(name, 4, 20);
        assertThat(told.stage()).isEqualTo(ReviewStanding.Stage.COMPLIANCE_OUTSTANDING);
        assertThat(told.endedOn()).contains(LocalDate.of(2026, 4, 17));
        assertThat(state(told, "A-2")).isEqualTo(Duty.State.NOT_MET);
        assertThat(bands(told)).containsExactly(Band.ADEQUATE);
        ReviewStanding changed = in2026(name, 4, 22);
        assertThat(changed.stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(changed.conclusionOn()).contains(LocalDate.of(2026, 5, 8));
        assertThat(changed.action("A-2").orElseThrow().deadline().orElseThrow().changedInRetrospect())
                .isTrue();
        assertThat(bands(changed)).containsExactly(Band.ADEQUATE, Band.GOOD);
        ReviewStanding closed = in2026(name, 5, 11);
        assertThat(closed.stage()).isEqualTo(ReviewStanding.Stage.CLOSED);
        assertThat(closed.endedOn()).contains(LocalDate.of(2026, 5, 7));
        assertThat(bands(closed)).containsExactly(Band.GOOD);
    }

    /** 6 March + 28 = 3 April, + 42 = 17 April. */
    @Test
    @DisplayName("4, judged after the end: open until 27 April, and never the provider's fault (R14, R15, R19)")
    void judgedAfterTheEnd() {
        String name = "judged-after-the-end";
        ReviewStanding open = in2026(name, 4, 22);
        assertThat(open.endedOn()).contains(LocalDate.of(2026, 4, 17));
        assertThat(dueOn(open, "A-1")).isEqualTo(LocalDate.of(2026, 4, 3));
        assertThat(open.scorecard().compliance().pending()).containsExactly("A-1");
        assertThat(open.overdue(Party.PROVIDER)).isEmpty();
        assertThat(open.escalationFacts()).isEmpty();
        assertThat(bands(open)).containsExactly(Band.ADEQUATE, Band.GOOD);
        assertThat(bands(in2026(name, 4, 27))).containsExactly(Band.GOOD);
        assertThat(in2026(name, 4, 27).scorecard().banding().settled()).isFalse();
        assertThat(in2026(name, 4, 28).scorecard().banding().settled()).isTrue();
    }

    /** 2 March + 21 = 23 March; 6 March + 7 = 13 March; 2 March + 7 = 9 March; 6 March + 42 = 17 April. */
    @Test
    @DisplayName("5, gate untripped: Good within reach from 12 March on, and not on the 11th (R4, R7, R9)")
    void gateUntripped() {
        ReviewStanding tripped = in2026("gate-untripped", 3, 11);
        assertThat(tripped.stage()).isEqualTo(ReviewStanding.Stage.FULL_REVIEW);
        assertThat(tripped.scorecard().actionScore().score()).isEmpty();
        assertThat(bands(tripped)).containsExactly(Band.POOR, Band.ADEQUATE);
        assertThat(words(tripped, Party.QUALITY_TEAM))
                .containsExactly(
                        "Review the red action A-1, the quality team: not yet due, last day 2026-03-13",
                        "Review the remaining domains, the quality team: not yet due, last day 2026-03-23",
                        "Send the full plan, the quality team: not yet due, last day 2026-03-23");
        ReviewStanding untripped = in2026("gate-untripped", 3, 12);
        assertThat(untripped.stage()).isEqualTo(ReviewStanding.Stage.PLAN_UNDER_WAY);
        assertThat(untripped.conclusionOn()).contains(LocalDate.of(2026, 4, 17));
        assertThat(state(untripped, "A-1")).isEqualTo(Duty.State.WITHDRAWN);
        assertThat(bands(untripped)).containsExactly(Band.ADEQUATE, Band.GOOD);
        assertThat(words(untripped, Party.QUALITY_TEAM))
                .containsExactly(
                        "Send the plan on the initial domains, the quality team: met, last day 2026-03-09,"
                                + " done 2026-03-06",
                        "Review the plan, the quality team: not yet due, last day 2026-03-13",
                        "Review the plan, the quality team: not yet due, last day 2026-04-03",
                        "Review the plan, the quality team: not yet due, last day 2026-04-17");
    }

    /** 2 March + 7 = 9 March; 13 March + 28 = 10 April, + 42 = 24 April; 23 March + 7 = 30 March. */
    @Test
    @DisplayName("6, found after a late plan: late for the team only, and no change of the score (R8, R15, R26, R33)")
    void foundAfterALatePlan() {
        ReviewStanding standing = in2026("found-after-a-late-plan", 4, 1);
        assertThat(words(standing, Party.QUALITY_TEAM))
                .contains("Send the plan on the initial domains, the quality team: met late, last day 2026-03-09,"
                        + " done 2026-03-13");
        assertThat(dueOn(standing, "A-1")).isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(dueOn(standing, "A-2")).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(state(standing, "A-2")).isEqualTo(Duty.State.OVERDUE);
        assertThat(standing.action("A-2").orElseThrow().lateFound()).isTrue();
        assertThat(standing.conclusionOn()).contains(LocalDate.of(2026, 4, 24));
        assertThat(factsSince(standing)).containsExactly(LocalDate.of(2026, 3, 31));
        assertThat(bands(standing)).containsExactly(Band.ADEQUATE, Band.GOOD);
        ReviewStanding ended = in2026("found-after-a-late-plan", 4, 9);
        assertThat(ended.endedOn()).contains(LocalDate.of(2026, 4, 9));
        assertThat(bands(ended)).containsExactly(Band.GOOD);
    }
}
