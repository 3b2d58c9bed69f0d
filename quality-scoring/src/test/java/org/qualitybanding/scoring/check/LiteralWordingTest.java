package org.qualitybanding.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LiteralWordingTest {

    private static final Path PAGE = Path.of("RULES.md");
    private static final String REPORT = "<!-- printed by the code, see LiteralWordingTest -->\n```text\n";

    @Test
    @DisplayName("R1, R2, R3: the page shows the report on the literal wording as the code prints it")
    void isWhatThePageShows() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(REPORT) + REPORT.length();
        assertThat(start).isGreaterThan(REPORT.length());
        assertThat(page.substring(start, page.indexOf("```", start))).isEqualTo(LiteralWording.report());
    }

    @Test
    @DisplayName("M8, M10 to M12, R1 to R3: the report on the literal wording, whole")
    void reportsTheLiteralWording() {
        assertThat(LiteralWording.report()).isEqualTo("""
                        First stage, "any of" as written (M8, M10)
                        outcome-1: Outcome 1 if significant = 0 or minor < 12
                        full-review: full review if significant >= 1 or minor > 12
                          hole: none
                          overlap: "outcome-1" (Outcome 1) and "full-review" (full review) both hold for significant >= 1 and minor <= 11, and for significant = 0 and minor >= 13; smallest (1 significant, 0 minor) and (0 significant, 13 minor)
                          unreachable rule: none

                        Overall, "any of" as written (M11, M12)
                        outcome-2: Outcome 2 if minor < 34 or significant < 2
                        outcome-3: Outcome 3 if minor > 34 or significant >= 2
                          hole: none
                          overlap: "outcome-2" (Outcome 2) and "outcome-3" (Outcome 3) both hold for significant >= 2 and minor <= 33, and for significant <= 1 and minor >= 35; smallest (2 significant, 0 minor) and (0 significant, 35 minor)
                          unreachable rule: none

                        First stage, "all of" in the favourable box
                        outcome-1: Outcome 1 if significant = 0 and minor < 12
                        full-review: full review if significant >= 1 or minor > 12
                          hole: no rule holds for significant = 0 and minor = 12; that is (0 significant, 12 minor) alone
                          overlap: none
                          unreachable rule: none

                        Overall, "all of" in the favourable box
                        outcome-2: Outcome 2 if minor < 34 and significant < 2
                        outcome-3: Outcome 3 if minor > 34 or significant >= 2
                          hole: no rule holds for significant <= 1 and minor = 34; that is (0 significant, 34 minor) and (1 significant, 34 minor) and no other case
                          overlap: none
                          unreachable rule: none

                        First stage, by R1 and R2
                        outcome-1: Outcome 1 if significant = 0 and minor <= 12
                        full-review: full review if significant >= 1 or minor > 12
                          hole: none
                          overlap: none
                          unreachable rule: none

                        Overall, by R1 and R3
                        outcome-2: Outcome 2 if minor <= 34 and significant < 2
                        outcome-3: Outcome 3 if minor > 34 or significant >= 2
                          hole: none
                          overlap: none
                          unreachable rule: none
                        """);
    }
}
