package org.qualitybanding.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled cases on 20 April 2026, under the published policy and under others, worked out by hand. */
class PlanPolicyTest {

    private static final String POLICIES = "src/main/resources/org/qualitybanding/examples/policies/";

    @TempDir
    private Path folder;

    private void cases(String... names) throws Exception {
        Path within = Files.createDirectories(folder.resolve("2026"));
        for (String name : names) {
            Files.writeString(within.resolve(name + ".json"), Resources.text("cases/" + name + ".json"));
        }
        Files.writeString(folder.resolve("notes.txt"), "no review");
    }

    private Command plan(String policy, String... more) {
        String[] args = new String[6 + more.length];
        System.arraycopy(
                new String[] {"--policy", POLICIES + policy + ".json", "--plan", folder.toString(), "--on", "2026-04-20"
                },
                0,
                args,
                0,
                6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Command.run(args);
    }

    /** The worked-off case has action 0 and compliance 0 for certain, which is Adequate, and Poor by this matrix. */
    @Test
    @DisplayName("M22: from which band to which, and by what")
    void moves() throws Exception {
        cases("good", "worked-off");
        Command command = plan("own-matrix", "--ids");
        assertThat(command.err()).isEmpty();
        assertThat(command.out()).isEqualTo("""
                PLAN: published-model 1, THEN own-matrix-example 2026-04
                  - outcome: no difference
                  - gate: no difference
                  - band: Adequate, then Poor for action -1 with compliance 1
                  - band: Adequate, then Poor for action 0 with compliance 0
                  - setting: no difference
                  - timescale: no difference

                1 OF 2 REVIEWS MOVE ON 2026-04-20
                  - Adequate, then Poor by the banding matrix: 1
                  - Good, as before: 1

                Adequate, then Poor by the banding matrix
                  - QR-EXAMPLE-3
                """);
        assertThat(plan("own-matrix").out()).doesNotContain("QR-EXAMPLE");
        assertThat(plan("published", "--instead-of", POLICIES + "own-matrix.json")
                        .out())
                .contains("PLAN: own-matrix-example 2026-04, THEN published-model 1\n")
                .contains("  - Poor, then Adequate by the banding matrix: 1\n");
    }

    @Test
    @DisplayName("a bar on a terminal shows how far it is, and is taken away")
    void bar() throws Exception {
        cases("good", "worked-off");
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        new PlanPolicy(
                        Optional.empty(),
                        new SourceOnDisk(POLICIES + "own-matrix.json"),
                        folder.toString(),
                        LocalDate.of(2026, 4, 20),
                        false)
                .report(Optional.of(new PrintStream(screen, false, UTF_8)));
        assertThat(screen.toString(UTF_8))
                .isEqualTo("\r[##########----------] 1 of 2\r[####################] 2 of 2\r" + " ".repeat(28) + "\r");
    }

    @Test
    void whatIsNoFolderOfReviewsIsRefused() throws Exception {
        assertThat(Command.run("--policy", POLICIES + "published.json", "--plan", "nowhere", "--on", "2026-04-20"))
                .isEqualTo(new Command(2, "", "--plan must be a folder of reviews, found \"nowhere\"\n"));
        Files.writeString(folder.resolve("bad.json"), "{}");
        assertThat(plan("published").status()).isEqualTo(2);
        assertThat(plan("published").err()).contains("bad.json: ");
    }
}
