package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.scoring.card.Scorecard;
import org.qualitybanding.scoring.cases.CaseReport;
import org.qualitybanding.scoring.cases.PolicyCase;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.calendar.DateRange;
import org.qualitybanding.timeline.calendar.WorkingDays;
import org.qualitybanding.timeline.deadline.Clock;
import org.qualitybanding.timeline.deadline.CountingRule;
import org.qualitybanding.timeline.deadline.Timescales;
import org.qualitybanding.timeline.policy.PolicyOverlay;
import org.qualitybanding.timeline.policy.QualityPolicy;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The policies that come with the examples, and every bundled case under each of them, worked out by hand. */
class ShippedPoliciesTest {

    private static final ObjectMapper JACKSON_2 =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

    private static final JsonMapper JACKSON_3 = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final String FOLDER = "src/main/resources/org/qualitybanding/examples/policies/";

    @Test
    @DisplayName("the published policy as JSON equals the one in Java, digest included")
    void publishedPolicy() {
        QualityPolicy read = policy("published");
        assertThat(read.withCases(List.of())).isEqualTo(QualityPolicy.published());
        assertThat(read.digest()).isEqualTo(QualityPolicy.published().digest());
        assertThat(read.scoring().digest())
                .isEqualTo(QualityPolicy.published().scoring().digest());
    }

    @ParameterizedTest
    @DisplayName("each file is what plain Jackson 2 and 3 read too, and write back without loss")
    @ValueSource(
            strings = {"published", "stricter", "own-matrix", "share-of-actions", "working-days", "pauses-and-drafts"})
    void plainMappers(String name) throws Exception {
        String json = Resources.text("policies/" + name + ".json");
        QualityPolicy policy = policy(name);
        assertThat(JACKSON_2.readValue(json, QualityPolicy.class)).isEqualTo(policy);
        assertThat(JACKSON_3.readValue(json, QualityPolicy.class)).isEqualTo(policy);
        writtenAndReadBack(policy);
    }

    @ParameterizedTest
    @DisplayName(
            "its cases exercise every part of its rules and notice every slip, and no longer do when one is left out")
    @ValueSource(
            strings = {
                "published",
                "stricter",
                "own-matrix",
                "share-of-actions",
                "working-days",
                "pauses-and-drafts",
                "few-lines"
            })
    void cases(String name) {
        QualityPolicy policy = policy(name);
        CaseReport report = CaseReport.of(policy.scoring(), policy.cases());
        assertThat(report.proposals()).isEmpty();
        assertThat(report.complete()).isTrue();
        for (PolicyCase each : policy.cases()) {
            List<PolicyCase> others =
                    policy.cases().stream().filter(other -> !other.equals(each)).toList();
            CaseReport less = CaseReport.of(policy.scoring(), others);
            assertThat(less.complete()).as("without %s", each).isFalse();
        }
    }

    @Test
    @DisplayName("the command tells what is proved of the rules of a policy, and what its cases are good for")
    void check() {
        Command command = Command.run("--policy", FOLDER + "own-matrix.json", "--check");
        assertThat(command.err()).isEmpty();
        assertThat(command.out()).isEqualTo("""
                RULES of own-matrix-example 2026-04
                  outcome-3: Outcome 3 if significant >= 2 or minor > 34
                  outcome-2: Outcome 2 if significant >= 1 or minor > 12
                  otherwise Outcome 1
                    hole: none, the last rung takes what no rule takes
                    overlap: none, the first rule that holds decides
                    unreachable rule: none
                    not monotone: none
                    worse there: one more significant action; one more minor action
                    regrading improves: with a minor action become significant, Outcome 3 by "outcome-3" for (0
                        significant, 35 minor) becomes Outcome 2 by "outcome-2" for (1 significant, 34 minor)
                    full review: needed for significant >= 1 and minor <= 12, and for minor >= 13

                CASES
                  7 cases, each answered as it expects
                  rungs that decide: 3 of 3
                  comparisons that tip the scales, each way: 8 of 8
                  sides of numbers: 8 of 8
                  slips that a case notices: 35 of 35
                  cases that are lacking: none

                TO LOOK AT
                  none
                """);
    }

    @Test
    @DisplayName("M12, M14: a policy in a few lines is the published one but for what it says, and its places are told")
    void fewLines() throws Exception {
        QualityPolicy policy = policy("few-lines");
        assertThat(policy.withCases(List.of()))
                .isEqualTo(PolicyOverlay.named("few-lines-example", "2026-04")
                        .withRule("outcome-3", "significant >= 2 or minor > 30")
                        .withLength(Clock.EVIDENCE_RED, Period.ofDays(5))
                        .policy());
        writtenAndReadBack(policy);
        String json = Resources.text("policies/few-lines.json");
        Path file = Path.of("target", "few-lines-wrong.json");
        Files.writeString(file, json.replace("evidence-red", "evidence-blue"));
        assertThat(Command.run("--policy", file.toString(), "--check").err())
                .isEqualTo(
                        "target/few-lines-wrong.json: lengths must be under remote-upload, remote-response, initial-plan,"
                                + " red-action-review, remaining-domains, full-plan, draft-comments, evidence-red,"
                                + " evidence-amber, evidence-green, conclusion, found 13 other characters\n");
        Files.writeString(file, json.replace("minor > 30", "minor > 31"));
        assertThat(Command.run("--policy", file.toString(), "--check").err())
                .startsWith(
                        "target/few-lines-wrong.json: 3 faults: (1) cases[3].rule must be \"outcome-2\", which decides for (0"
                                + " significant, 31 minor), found \"outcome-3\"; (2) cases[3].outcome must be Outcome 2, ");
    }

    @Test
    @DisplayName("a case that the policy answers otherwise is refused when the file is read")
    void wrongCase() throws Exception {
        Path file = Path.of("target", "wrong-case.json");
        Files.writeString(
                file,
                Resources.text("policies/published.json")
                        .replace(
                                "\"minor\": 12 },\n      \"rule\": \"otherwise\"",
                                "\"minor\": 14 },\n      \"rule\": \"otherwise\""));
        assertThat(Command.run("--policy", file.toString(), "--check").err())
                .isEqualTo(
                        "target/wrong-case.json: 3 faults: (1) cases[6].rule must be \"outcome-2\", which decides for (0"
                                + " significant, 14 minor), found \"otherwise\"; (2) cases[6].outcome must be Outcome 2, as rule"
                                + " \"outcome-2\" decides for (0 significant, 14 minor), found Outcome 1; (3) cases[6].bands.MET"
                                + " must be Adequate, as rule \"outcome-2\" decides for (0 significant, 14 minor), found Good\n");
    }

    @Test
    @DisplayName("R24: a policy travels with its calendar")
    void withACalendar() throws Exception {
        QualityPolicy policy = QualityPolicy.published().toBuilder()
                .timescales(Timescales.published().withCounting(CountingRule.workingDays()))
                .workingDays(WorkingDays.mondayToFriday()
                        .and(WorkingDays.holidays(
                                "holidays",
                                DateRange.ofYears(2026, 2026),
                                Map.of(
                                        LocalDate.of(2026, 4, 6), "Easter Monday",
                                        LocalDate.of(2026, 12, 25), "Christmas Day")))
                        .and(WorkingDays.holidays(
                                "local holidays", DateRange.ofYears(2026, 2026), List.of(LocalDate.of(2026, 6, 1))))
                        .and(WorkingDays.closures("town hall closures", List.of(LocalDate.of(2026, 12, 29)))))
                .build();
        writtenAndReadBack(policy);
        writtenAndReadBack(policy.withWorkingDays(WorkingDays.everyDayExcept()));
        writtenAndReadBack(policy.withWorkingDays(Clock.EVIDENCE_RED, WorkingDays.mondayToFriday())
                .withWorkingDays(Clock.FULL_PLAN, policy.workingDays().and(WorkingDays.everyDayExcept())));
    }

    private static void writtenAndReadBack(QualityPolicy policy) throws Exception {
        QualityPolicy by2 = JACKSON_2.readValue(JACKSON_2.writeValueAsString(policy), QualityPolicy.class);
        QualityPolicy by3 = JACKSON_3.readValue(JACKSON_3.writeValueAsString(policy), QualityPolicy.class);
        assertThat(by2).isEqualTo(by3).isEqualTo(policy);
        assertThat(by2.digest()).isEqualTo(by3.digest()).isEqualTo(policy.digest());
    }

    /**
     * By hand from the counts of the cases (significant, minor; red), which their comments give:
     *
     * <ul>
     *   <li>stricter: the one red action of the remote case trips the gate, so its score is pending, 0 at best; the good case
     *       has none, and stays. The others have the same outcomes: 1 significant is Outcome 2, 2 are Outcome 3, and 13 minor
     *       trip the gate by either policy.
     *   <li>own matrix: action 0 with compliance 0 is Poor, and so is -1 whatever the compliance.
     *   <li>share of actions: no case changes its band. What is indicated in the remote case does: A-1 was missed, and with
     *       two more to come, 2 of 3 can still be met.
     *   <li>working days: some last days move from Good Friday and Easter Monday 2026 to the Tuesday after; what was due then was
     *       done before, so no band changes.
     *   <li>pauses and drafts: no case has any, so none changes.
     * </ul>
     */
    @ParameterizedTest
    @DisplayName("each bundled case under each policy (M22, R2, R6, R8, R13)")
    @CsvSource({
        "published, GOOD, Good",
        "published, ADEQUATE, Adequate",
        "published, WORKED_OFF, Adequate",
        "published, POOR, Poor",
        "published, FULL_REVIEW_OUTSTANDING, Poor or Adequate",
        "published, REMOTE_LATE_UPLOAD, Adequate or Good",
        "stricter, GOOD, Good",
        "stricter, ADEQUATE, Adequate",
        "stricter, WORKED_OFF, Adequate",
        "stricter, POOR, Poor",
        "stricter, FULL_REVIEW_OUTSTANDING, Poor or Adequate",
        "stricter, REMOTE_LATE_UPLOAD, Poor or Adequate",
        "own-matrix, GOOD, Good",
        "own-matrix, ADEQUATE, Poor or Adequate",
        "own-matrix, WORKED_OFF, Poor",
        "own-matrix, POOR, Poor",
        "own-matrix, FULL_REVIEW_OUTSTANDING, Poor or Adequate",
        "own-matrix, REMOTE_LATE_UPLOAD, Adequate or Good",
        "share-of-actions, GOOD, Good",
        "share-of-actions, ADEQUATE, Adequate",
        "share-of-actions, WORKED_OFF, Adequate",
        "share-of-actions, POOR, Poor",
        "share-of-actions, FULL_REVIEW_OUTSTANDING, Poor or Adequate",
        "share-of-actions, REMOTE_LATE_UPLOAD, Adequate or Good",
        "working-days, GOOD, Good",
        "working-days, ADEQUATE, Adequate",
        "working-days, WORKED_OFF, Adequate",
        "working-days, POOR, Poor",
        "working-days, FULL_REVIEW_OUTSTANDING, Poor or Adequate",
        "working-days, REMOTE_LATE_UPLOAD, Adequate or Good",
        "pauses-and-drafts, GOOD, Good",
        "pauses-and-drafts, ADEQUATE, Adequate",
        "pauses-and-drafts, WORKED_OFF, Adequate",
        "pauses-and-drafts, POOR, Poor",
        "pauses-and-drafts, FULL_REVIEW_OUTSTANDING, Poor or Adequate",
        "pauses-and-drafts, REMOTE_LATE_UPLOAD, Adequate or Good"
    })
    void bands(String name, BundledCase bundled, String bands) {
        QualityPolicy policy = policy(name);
        Scorecard card = scorecard(policy, bundled);
        assertThat(card.banding().reachable().stream()
                        .map(band -> band.banding().words())
                        .collect(Collectors.joining(" or ")))
                .isEqualTo(bands);
        assertThat(card.policyId()).isEqualTo(policy.id());
        assertThat(card.policyDigest()).isEqualTo(policy.digest());
        Command command = Command.run("--case", bundled.caseName(), "--policy", FOLDER + name + ".json");
        assertThat(command.err()).isEmpty();
        assertThat(command.out())
                .contains("\n  Policy   " + policy.id() + " " + policy.version() + ", digest "
                        + policy.digest().substring(0, 12) + "\n");
        // the whole of the first sentence: as many bands as there are, and no other
        assertThat(command.out().replaceAll("\\s+", " "))
                .containsPattern(" HOW IT STANDS - [^\\[]* (band is|still be) " + bands + "[ :.,;][^\\[]*\\[");
    }

    @Test
    @DisplayName("R13, R15: what is indicated by a share of actions can differ where the band does not")
    void indicatedByShare() {
        assertThat(scorecard(policy("published"), BundledCase.REMOTE_LATE_UPLOAD)
                        .compliance()
                        .indicated())
                .contains(ComplianceScore.NOT_MET);
        assertThat(scorecard(policy("share-of-actions"), BundledCase.REMOTE_LATE_UPLOAD)
                        .compliance()
                        .indicated())
                .isEmpty();
    }

    @Test
    @DisplayName("the file of the published policy makes no difference to any report")
    void publishedFileChangesNoReport() {
        for (BundledCase bundled : BundledCase.values()) {
            assertThat(Command.run("--case", bundled.caseName(), "--policy", FOLDER + "published.json"))
                    .isEqualTo(Command.run("--case", bundled.caseName()));
        }
    }

    @Test
    @DisplayName("--compare adds where the policies differ, and what becomes of the review")
    void comparison() {
        assertThat(compared("stricter", BundledCase.REMOTE_LATE_UPLOAD)).isEqualTo("""
                POLICY published-model 1, THEN stricter-example 2026-04
                  - outcome: Outcome 1, then Outcome 2 for significant = 0 and minor <= 12 and red >= 1 and red <=
                    5; smallest (0 significant, 1 minor (1 red, 0 amber, 0 green))
                  - outcome: Outcome 1, then Outcome 3 for significant = 0 and minor <= 12 and red >= 6; smallest (0
                    significant, 6 minor (6 red, 0 amber, 0 green))
                  - outcome: Outcome 2, then Outcome 3 for significant = 1 and minor <= 12 and red >= 6; smallest (1
                    significant, 5 minor (6 red, 0 amber, 0 green))
                  - outcome: Outcome 1, then Outcome 2 for significant = 0 and minor = 12 and red = 0; smallest (0
                    significant, 12 minor (0 red, 0 amber, 12 green))
                  - outcome: Outcome 2, then Outcome 3 for significant <= 1 and minor >= 13 and minor <= 34 and red
                    >= 6; smallest (0 significant, 13 minor (6 red, 0 amber, 7 green))
                  - outcome: Outcome 2, then Outcome 3 for significant <= 1 and minor = 34 and red <= 5; smallest (0
                    significant, 34 minor (0 red, 0 amber, 34 green))
                  - gate: no full review, then full review for significant = 0 and minor <= 12 and red >= 1;
                    smallest (0 significant, 1 minor (1 red, 0 amber, 0 green))
                  - gate: no full review, then full review for significant = 0 and minor = 12 and red = 0; smallest
                    (0 significant, 12 minor (0 red, 0 amber, 12 green))
                  - band: no difference
                  - setting: complianceRule every action met in time or excused; actions found after the issue do
                    not count, then every action met in time or excused; actions found after the issue count
                  - setting: RAG ratings not asked for, then asked for
                  - timescale: remote-upload: due from the provider within 10 days of when the evidence was
                    requested, counted as calendar days from the day after the event, then remote-upload: due from
                    the provider within 7 days of when the evidence was requested, counted as calendar days from the
                    day after the event

                THIS REVIEW BY published-model 1, THEN BY stricter-example 2026-04
                  Full-review gate  not tripped                    then tripped
                  Outcome           Outcome 1                      then pending
                  Action score      +1                             then pending, from -1 to 0
                  Compliance score  the same
                  Band              Adequate or Good, provisional  then Poor or Adequate, provisional
                """);
    }

    @Test
    @DisplayName("R24: 9 March 2026 + 28 is Easter Monday, 27 March + 7 is Good Friday, and the report says so")
    void namesTheHolidayThatMovedALastDay() {
        String working = FOLDER + "working-days.json";
        assertThat(Command.run("--case", "good", "--policy", working).out()).contains("""
                  - A-1: Evidence for an amber action is due from the provider on Tuesday 7 April 2026: 28 days
                    after Monday 9 March 2026, when the plan was sent, counted to Monday 6 April 2026 (Easter
                    Monday) and moved to the next working day, Tuesday 7 April 2026.
                """);
        assertThat(Command.run("--case", "adequate", "--policy", working).out()).contains("""
                  - Review 1 of the plan is due from the quality team on Tuesday 7 April 2026: 7 days after Friday
                    27 March 2026, when the plan was sent, counted to Friday 3 April 2026 (Good Friday) and moved to
                    the next working day, Tuesday 7 April 2026, past Monday 6 April 2026 (Easter Monday).
                """);
        assertThat(Command.run("--case", "good", "--policy", working, "--format", "json")
                        .out())
                .contains("counted to Monday 6 April 2026 (Easter Monday) and moved to the next working day, Tuesday 7"
                        + " April 2026.");
    }

    @Test
    @DisplayName("R24: the comparison tells the calendar, and each clock that has one of its own")
    void comparesCalendars() {
        String weekend =
                "Saturday and Sunday off, England and Wales bank holidays (16 days off, 2026-01-01 to 2027-12-31)";
        assertThat(compared("working-days", BundledCase.GOOD).replaceAll("\\s+", " "))
                .contains("- timescale: working days: every day, then working days: " + weekend + " - timescale: ")
                .contains("- timescale: working days of initial-plan: every day, then working days of initial-plan: "
                        + weekend
                        + ", town hall closures (3 days off, all dates) - timescale: working days of full-plan:");
    }

    @Test
    @DisplayName("R40, R41: the comparison tells whose clocks a pause lengthens, and the clock for comments on a draft")
    void comparesPausesAndDrafts() {
        assertThat(compared("pauses-and-drafts", BundledCase.GOOD).replaceAll("\\s+", " "))
                .contains(
                        "- timescale: draft-comments: no timescale, then draft-comments: due from the provider within 5"
                                + " days of when the draft was sent, counted as calendar days from the day after the event"
                                + " - timescale: a pause lengthens no clock, then a pause lengthens both parties' clocks ");
    }

    @Test
    @DisplayName(
            "R40: the digest of a policy without the settings is that of the published text, and each setting has its own")
    void withoutTheSettingsNothingIsWritten() {
        String text = policy("pauses-and-drafts").canonicalText();
        assertThat(text)
                .contains("timescales.clocks.DRAFT_COMMENTS.length = P5D\n", "timescales.pausesLengthen = BOTH\n");
        assertThat(policy("published").canonicalText()).doesNotContain("DRAFT_COMMENTS", "pausesLengthen");
    }

    @Test
    void comparisonWithoutADifference() {
        assertThat(compared("published", BundledCase.GOOD)).isEqualTo("""
                POLICY published-model 1, THEN published-model 1
                  - outcome: no difference
                  - gate: no difference
                  - band: no difference
                  - setting: no difference
                  - timescale: no difference

                THIS REVIEW BY published-model 1, THEN BY published-model 1
                  Full-review gate  the same
                  Outcome           the same
                  Action score      the same
                  Compliance score  the same
                  Band              the same
                """);
    }

    private static String compared(String name, BundledCase bundled) {
        String[] plain = {"--case", bundled.caseName(), "--policy", FOLDER + name + ".json"};
        String[] compare = Arrays.copyOf(plain, 5);
        compare[4] = "--compare";
        Command command = Command.run(compare);
        assertThat(command.err()).isEmpty();
        String report = Command.run(plain).out();
        assertThat(command.out()).startsWith(report + "\n");
        return command.out().substring(report.length() + 1);
    }

    private static Scorecard scorecard(QualityPolicy policy, BundledCase bundled) {
        return ReviewTimeline.of(ReviewFile.read(bundled).review(), policy)
                .on(bundled.on())
                .scorecard();
    }

    private static QualityPolicy policy(String name) {
        return PolicyFile.read(new SourceOnDisk(Path.of(FOLDER, name + ".json").toString()));
    }
}
