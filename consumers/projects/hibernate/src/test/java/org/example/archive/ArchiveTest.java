package org.example.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qualitybanding.exchange.standing.StandingView;
import org.qualitybanding.timeline.ReviewTimeline;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.receipt.Receipt;
import org.qualitybanding.timeline.words.Texts;

class ArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsLoadedIsWhatWasKeptAndReplaysAsTheSame() {
        ReviewTimeline timeline = ReviewTimeline.of(SampleReview.review(), QualityPolicy.published());
        LocalDate date = LocalDate.of(2026, 4, 20);
        StandingView standing = StandingView.of(timeline.on(date), Texts.english());
        Receipt receipt = timeline.receipt(date);

        String url = "jdbc:h2:" + folder.resolve("archive");
        try (Archive archive = new Archive(url)) {
            archive.keep(new KeptAnswer(standing, receipt));
        }
        try (Archive archive = new Archive(url)) {
            KeptAnswer kept = archive.of("QR-1");
            assertEquals(standing, kept.standing());
            assertEquals(receipt, kept.receipt());
            assertEquals("the same, byte for byte", kept.receipt().replay().text());
        }
    }
}
