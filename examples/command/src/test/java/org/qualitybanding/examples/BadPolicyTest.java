package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies that are refused: in one line, with the place in the file and what shows the fault. */
class BadPolicyTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
        scoring.domainCount | "9" | scoring.domainCount must be a whole number, found a text
        scoring.domainCount | 2 | scoring.initialDomainCount must be no more than domainCount 2, found 3
        scoring.domainCount | 8 | scoring.id must be one of your own for a policy that is not the published one, found "published-model"
        scoring.ladder.worstFirst[0].clauses | [] | scoring.id must be one of your own for a policy that is not the published one, found "published-model"
        scoring.initialDomainCount | 0 | scoring.initialDomainCount must be 1 or more, found 0
        scoring.ladder.worstFirst[0].condition | "minor > many" | scoring.ladder.worstFirst[0].condition at column 9 must be a whole number from 0 to 2147483647, found "many"
        scoring.ladder.worstFirst[0].condition | 2 | scoring.ladder.worstFirst[0].condition must be a condition such as "significant >= 2", found a number
        scoring.ladder.worstFirst[0].condition | {"parts": []} | scoring.ladder.worstFirst[0].condition must be a condition such as "significant >= 2", found an object
        scoring.ladder.worstFirst[1].id | "outcome-3" | scoring.ladder.worstFirst[1].id must be a different id from those before it, found "outcome-3"
        scoring.ladder.worstFirst[0].outcome | "OUTCOME_4" | scoring.ladder.worstFirst[0].outcome must be "OUTCOME_1" or "OUTCOME_2" or "OUTCOME_3", found another text
        scoring.ladder.worstFirst[0].boundaryReadings[0].value | 35 | scoring.ladder.worstFirst[0].boundaryReadings[0] must be about a bound of significant >= 2 or minor > 34, found exactly 35 minor (R3)
        scoring.complianceRule.basis | "SHARE_OF_ALL" | scoring.complianceRule.share must be given for the basis SHARE_OF_ALL, found nothing
        scoring.complianceRule.share | "most" | scoring.complianceRule.share must be a percentage such as 80% or a fraction such as 2/3, found 4 characters of something else
        scoring.complianceRule.share | "120%" | scoring.complianceRule.share must be from 0 to 100, found 120
        scoring.complianceRule.share | "80%" | scoring.complianceRule.share must be left out for the basis ALL_MET, found 80%
        scoring.matrix.bands.ZERO.NOT_MET | "GOOD" | scoring.matrix.bands must be a table that never falls when a score rises, found Good for action 0 with compliance 0 but Adequate for action 0 with compliance 1; Good for action 0 with compliance 0 but Adequate for action +1 with compliance 0
        scoring.matrix.bands | {} | scoring.matrix.bands must be a band for every pair of scores, found none for action -1 with compliance 0, action -1 with compliance 1, action 0 with compliance 0, action 0 with compliance 1, action +1 with compliance 0, action +1 with compliance 1
        scoring.matrix.bands | {"TWO": {}} | scoring.matrix.bands must be "MINUS_ONE" or "ZERO" or "PLUS_ONE", found another name
        scoring.rules | [] | scoring must be an object with no fields but id, version, domainCount, initialDomainCount, ladder, matrix, overallScope, complianceRule, found "rules"
        timescales.clocks.REMOTE_UPLOAD.length | "ten days" | timescales.clocks.REMOTE_UPLOAD.length must be a period such as "P7D", found another text
        timescales.clocks.REMOTE_UPLOAD.length | "P1M" | timescales.clocks.REMOTE_UPLOAD.length must be a period in weeks and days, without months or years, found P1M
        timescales.clocks.CONCLUSION.length | "P21D" | timescales.reviewIntervals[1] must be shorter than P21D, the length of CONCLUSION, found P28D
        timescales.reviewIntervals | ["P7D", "P7D"] | timescales.reviewIntervals[1] must be longer than P7D, the one before, found P7D
        timescales.evidenceFrom | "VISIT_ENDED" | timescales.evidenceFrom must be one of [PLAN_SENT, PLAN_RECEIVED], found VISIT_ENDED
        timescales.pausesLengthen | "QUALITY_TEAM" | timescales.pausesLengthen must be "PROVIDER" or "BOTH", found another text
        timescales.clocks | {"REMOTE_UPLOAD": {"length": "P7D", "counting": {"firstDay": "EXCLUDED", "nonWorkingDays": "COUNTED", "lastDay": "STAYS"}}} | timescales.clocks must be a timescale for every clock, found none for REMOTE_RESPONSE, INITIAL_PLAN, RED_ACTION_REVIEW, REMAINING_DOMAINS, FULL_PLAN, EVIDENCE_RED, EVIDENCE_AMBER, EVIDENCE_GREEN, CONCLUSION
        timescales.clocks | {"UPLOAD": {}} | timescales.clocks must be "REMOTE_UPLOAD" or "REMOTE_RESPONSE" or "INITIAL_PLAN" or "RED_ACTION_REVIEW" or "REMAINING_DOMAINS" or "FULL_PLAN" or "DRAFT_COMMENTS" or "EVIDENCE_RED" or "EVIDENCE_AMBER" or "EVIDENCE_GREEN" or "CONCLUSION", found another name
        timescales.clocks.REMOTE_UPLOAD.origins | ["PLAN_SENT"] | timescales.clocks.REMOTE_UPLOAD must be an object with no fields but length, counting, found "origins"
        mostPieces | 0 | mostPieces must be 1 or more, found 0
        mostPieces | null | mostPieces must be given, found nothing
        workingDays | {"daysOff": [{"source": "ours", "weekdays": ["MONDAY"], "dates": ["2026-13-01"]}]} | workingDays.daysOff[0].dates[0] must be a date such as "2026-04-20", found another text
        workingDays | {"daysOff": [{"source": "ours", "holidays": {"2027-02-29": "Easter Monday"}}]} | workingDays.daysOff[0].holidays must be a date such as "2026-04-20", found another name
        workingDays | {"daysOff": [{"source": "ours", "holidays": {"2027-03-29": " "}}]} | workingDays.daysOff[0].holidays.2027-03-29 must be a name of 1 to 100 characters on one line, not blank, found 1 characters
        workingDays | {"daysOff": [{"source": "ours", "holidays": {"2027-03-29": null}}]} | workingDays.daysOff[0].holidays.2027-03-29 must be given, found nothing
        timescales.clocks.REMOTE_UPLOAD.counting.nonWorkingDays | "SKIPPED" | workingDays must be a calendar, which the rules of remote-upload need, found every day
        timescales | null | timescales must be given, found nothing
        scoring | null | scoring must be given, found nothing
        """)
    void refused(String place, String json, String message) throws IOException {
        assertRefused(published().set(place, json).toString(), ": " + message);
    }

    @Test
    @DisplayName("a rung that never decides is shown with the smallest case that it would have")
    void unreachableRung() throws IOException {
        assertRefused(
                published()
                        .set("scoring.ladder.worstFirst[1].condition", "\"significant >= 3 or minor > 40\"")
                        .set("scoring.ladder.worstFirst[1].boundaryReadings", "[]")
                        .toString(),
                ": scoring.ladder must be free of faults, found unreachable rule: \"outcome-2\" never decides:"
                        + " \"outcome-3\" takes each of its cases, the smallest being (3 significant, 0 minor) and"
                        + " (0 significant, 41 minor)");
    }

    @Test
    @DisplayName("a worse case with a better outcome is shown with both cases")
    void falls() throws IOException {
        assertRefused(
                published()
                        .set("scoring.ladder.worstFirst[0].condition", "\"minor > 34 and minor < 50\"")
                        .toString(),
                ": scoring.ladder must be free of faults, found not monotone: with one more minor action, Outcome 3 by"
                        + " \"outcome-3\" for (0 significant, 49 minor) becomes Outcome 2 by \"outcome-2\" for"
                        + " (0 significant, 50 minor)");
    }

    @Test
    void leftOut() throws IOException {
        assertRefused(
                published().remove("scoring.domainCount").toString(),
                ": scoring.domainCount must be given, found nothing");
        assertRefused(
                published().remove("scoring.overallScope").toString(),
                ": scoring.overallScope must be given, found nothing");
    }

    @Test
    void noPolicyAtAll() throws IOException {
        assertRefused("", " must hold a policy, found an empty file");
        assertRefused("null", ": json must be an object, found nothing");
        assertRefused("{} {}", ": json must be JSON, found something behind its end on line 1, column 4");
        assertRefused(
                Resources.text("cases/good.json"),
                ": 3 faults: (1) scoring must be given, found nothing; (2) timescales must be given, found nothing;"
                        + " (3) mostPieces must be given, found nothing");
        Path none = folder.resolve("none.json");
        assertThat(Command.run("--policy", none.toString())).isEqualTo(new Command(2, "", none + " does not exist\n"));
    }

    @Test
    @DisplayName("a policy that does not fit the review is told by the review's file")
    void doesNotFitTheReview() throws IOException {
        Path file = written(published()
                .set("scoring.id", "\"ours\"")
                .set("scoring.domainCount", "8")
                .toString());
        assertThat(Command.run("--policy", file.toString()))
                .isEqualTo(new Command(
                        2, "", "good.json: catalogue.domains must be 8 domains by policy ours 1, found 9\n"));
    }

    @Test
    void arguments() {
        String seeHelp = " (--help explains the arguments)\n";
        assertThat(Command.run("--compare"))
                .isEqualTo(new Command(2, "", "--compare must come with --policy, found none" + seeHelp));
        assertThat(Command.run("--policy"))
                .isEqualTo(new Command(2, "", "--policy must be followed by a value, found nothing" + seeHelp));
        assertThat(Command.run("--compare", "--compare"))
                .isEqualTo(new Command(2, "", "--compare must be given once, found twice" + seeHelp));
        assertThat(Command.run("--compare", "--policy", "policy.json", "--format", "json"))
                .isEqualTo(new Command(2, "", "--compare must come with the format text, found json" + seeHelp));
    }

    private static EditableReview published() {
        return EditableReview.of(Resources.text("policies/published.json"));
    }

    private void assertRefused(String json, String problem) throws IOException {
        Path file = written(json);
        assertThat(Command.run("--policy", file.toString())).isEqualTo(new Command(2, "", file + problem + "\n"));
    }

    private Path written(String json) throws IOException {
        return Files.writeString(folder.resolve("policy.json"), json);
    }
}
