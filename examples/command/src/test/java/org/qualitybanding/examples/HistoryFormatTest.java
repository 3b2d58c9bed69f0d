package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.model.history.FactName;
import org.qualitybanding.model.history.HistoryEntry;
import org.qualitybanding.model.history.ReviewHistory;
import tools.jackson.databind.json.JsonMapper;

/** The page of the history says what its file is. */
class HistoryFormatTest {

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "..", "quality-timeline", "HISTORY.md"));
    }

    @Test
    @DisplayName("the entry on the page is one")
    void theEntry() throws IOException {
        String page = page();
        int start = page.indexOf("```json\n") + "```json\n".length();
        String json = page.substring(start, page.indexOf("```", start));

        assertThat(JsonMapper.shared().readValue(json, HistoryEntry.class))
                .isEqualTo(HistoryEntry.struckOut(
                        LocalDate.of(2026, 3, 26), "typist-3", FactName.of(FactName.Kind.ISSUED_PLAN, "P-1")));
    }

    @Test
    @DisplayName("the page names every kind of fact that can be struck out")
    void theKinds() throws IOException {
        assertThat(page())
                .contains("| `entries[].struckOut[].kind` | "
                        + Arrays.stream(FactName.Kind.values())
                                .filter(kind -> !kind.isOfOpening())
                                .map(kind -> "`" + kind + "`")
                                .collect(Collectors.joining(", "))
                        + " |");
    }

    @Test
    @DisplayName("a bundled review, begun as a history, comes back from its file")
    void roundTrip() throws IOException {
        JsonMapper mapper = JsonMapper.shared();
        QualityReview review = mapper.readValue(Resources.text("cases/complete.json"), QualityReview.class);
        ReviewHistory history = ReviewHistory.opened(LocalDate.of(2026, 6, 1), "typist-3", review);

        ReviewHistory read = mapper.readValue(mapper.writeValueAsString(history), ReviewHistory.class);

        assertThat(read).isEqualTo(history);
        assertThat(read.recordedBy(LocalDate.of(2026, 6, 1)).review()).isEqualTo(review);
    }
}
