package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qualitybanding.examples.browser.Browser;
import org.qualitybanding.examples.browser.InBrowser;
import org.qualitybanding.examples.browser.Width;

/** Every page has the pages of paper that are promised, and pictures are taken of one. */
@InBrowser
class PagesOnPaperTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("the page of every bundled case is printed on two pages of A4, and so is the letter")
    void printed(BundledCase bundled, Browser browser) {
        PageOfCase of = PageOfCase.of(bundled);
        assertThat(browser.open(of.html(), Width.WIDE).printedPages()).isBetween(1, 2);
        assertThat(browser.open(of.letter().html(), Width.WIDE).printedPages()).isBetween(1, 2);
    }

    /** What was taken is in {@code target/pictures}, with the digests of its pages, to be copied where {@link PicturesTest} asks for it. */
    @Test
    void pictures(Browser browser) throws IOException {
        for (PictureOfPage picture : PictureOfPage.all()) {
            Path taken = PictureOfPage.TAKEN.resolve(picture.file());
            browser.open(picture.html(), picture.width(), picture.scheme()).screenshot(taken, picture.height());
            assertThat(taken).isNotEmptyFile();
        }
        Files.writeString(PictureOfPage.TAKEN.resolve(PictureOfPage.DIGESTS), PictureOfPage.digests());
    }
}
