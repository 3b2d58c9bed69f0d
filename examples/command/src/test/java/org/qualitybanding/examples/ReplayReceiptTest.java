package org.qualitybanding.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayReceiptTest {

    private static final String RESOURCES = "src/main/resources/org/qualitybanding/examples/";
    private static final String GOOD = RESOURCES + "cases/good.json";

    @TempDir
    private Path folder;

    private static Command replay(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = ReplayReceipt.run(args, new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8));
        return new Command(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    private String written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String receipt() throws IOException {
        return written("receipt.json", Command.run("--format", "receipt").out());
    }

    @Test
    @DisplayName("what the command writes, it replays: from itself, from the review, and from the policy")
    void theSame() throws IOException {
        Command same = new Command(0, "the same, byte for byte\n", "");
        assertThat(replay(receipt())).isEqualTo(same);
        assertThat(replay(receipt(), GOOD)).isEqualTo(same);
        assertThat(replay(receipt(), GOOD, RESOURCES + "policies/published.json"))
                .isEqualTo(same);
    }

    @Test
    @DisplayName("what differs is told, with status 1")
    void different() throws IOException {
        String review = EditableReview.of(Resources.text("cases/good.json"))
                .set("reviewer", "\"reviewer-9\"")
                .toString();
        assertThat(replay(receipt(), written("review.json", review)))
                .isEqualTo(new Command(1, "fact reviewer: reviewer-1 -> reviewer-9\nresult the same\n", ""));
        Command stricter = replay(receipt(), GOOD, RESOURCES + "policies/stricter.json");
        assertThat(stricter.status()).isEqualTo(1);
        assertThat(stricter.out())
                .startsWith("policy scoring.id: published-model -> stricter-example\n")
                .contains("\npolicy timescales.clocks.REMOTE_UPLOAD.length: P10D -> P7D\n");
    }

    @Test
    void badInput() throws IOException {
        assertThat(replay()).isEqualTo(bad("Arguments must be the paths of a receipt, a review and a policy, found 0"));
        assertThat(replay("none.json")).isEqualTo(bad("none.json does not exist"));
        String empty = written("empty.json", "{}");
        assertThat(replay(empty))
                .isEqualTo(bad(empty + ": 4 faults: (1) identity must be given, found nothing;"
                        + " (2) freeText must be given, found nothing; (3) factsDigest must be given, found nothing;"
                        + " (4) resultDigest must be given, found nothing"));
        String small = written(
                "small.json",
                EditableReview.of(Files.readString(Path.of(receipt())))
                        .set("facts", "null")
                        .toString());
        assertThat(replay(small))
                .isEqualTo(bad(small + ": facts must be held by a receipt that is replayed from itself, found their"
                        + " digest alone"));
    }

    private static Command bad(String message) {
        return new Command(2, "", message + "\n");
    }
}
