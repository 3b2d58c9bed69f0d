package org.qualitybanding.casesystem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.qualitybanding.casesystem.RunningCaseSystem;
import org.qualitybanding.examples.browser.Browser;
import org.qualitybanding.examples.browser.InBrowser;
import org.qualitybanding.examples.browser.Scheme;
import org.qualitybanding.examples.browser.Width;

/** Takes the pictures of the documentation: copy them from {@code target/pictures} to {@code pictures} where a page looks otherwise. */
@InBrowser
class PicturesTest {

    private static final int HIGHEST = 1200;

    @Test
    void ofAReviewAndOfTheServicesByBand(Browser browser) {
        Path pictures = Path.of("target", "pictures");
        try (RunningCaseSystem samples = RunningCaseSystem.onH2()) {
            Person manager = Person.in(browser, samples, "manager-1");
            manager.visits("/reviews/QR-2", Width.WIDE, Scheme.LIGHT)
                    .screenshot(pictures.resolve("review.png"), HIGHEST);
            manager.visits("/dashboard", Width.WIDE, Scheme.LIGHT)
                    .screenshot(pictures.resolve("dashboard.png"), HIGHEST);
        }

        assertThat(pictures).isDirectoryContaining("glob:**review.png").isDirectoryContaining("glob:**dashboard.png");
    }
}
