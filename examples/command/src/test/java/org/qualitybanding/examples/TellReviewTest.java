package org.qualitybanding.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TellReviewTest {

    private static final String GOOD = "src/main/resources/org/qualitybanding/examples/cases/good.json";

    static Command tell(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = TellReview.run(args, new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8));
        return new Command(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    @Test
    void withoutADateItTellsTheStory() {
        assertThat(tell(GOOD)).isEqualTo(new Command(0, Resources.text("cases/good.story.txt"), ""));
    }

    @Test
    void withADateItDrawsAPictureAndListsWhatStandsWhere() {
        assertThat(tell(GOOD, "2026-04-20").out())
                .startsWith("review QR-EXAMPLE-1 on 2026-04-20, a column a day\n")
                .contains("\n\nstage: closed\naction score: 1\ncompliance: confirmed, 1\nband: good, final\n");
    }

    @Test
    @DisplayName("bad input is a status of 2 and one line that says what was expected and found")
    void badInput() {
        assertThat(tell()).isEqualTo(bad("Arguments must be a path, and a date for a picture, found 0 arguments"));
        assertThat(tell(GOOD, "2026-04-20", "more"))
                .isEqualTo(bad("Arguments must be a path, and a date for a picture, found 3 arguments"));
        assertThat(tell(GOOD, "20 April"))
                .isEqualTo(bad("The date must be one such as 2026-04-20, on or after 2026-03-02, when the review was"
                        + " opened, found \"20 April\""));
        assertThat(tell(GOOD, "2026-03-01"))
                .isEqualTo(bad("The date must be one such as 2026-04-20, on or after 2026-03-02, when the review was"
                        + " opened, found \"2026-03-01\""));
        assertThat(tell("no-such-file.json")).isEqualTo(bad("no-such-file.json does not exist"));
    }

    private static Command bad(String message) {
        return new Command(2, "", message + "\n");
    }
}
