package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.qualitybanding.documentation.Documentation;

/** The pictures of the documentation show the pages as they are. */
class PicturesTest {

    private static final Path PICTURES = Documentation.root().resolve("examples/report/pictures");

    @Test
    @DisplayName("each picture was taken of the page as it is now: if not, PagesOnPaperTest takes them anew")
    void upToDate() {
        assertThat(PICTURES.resolve(PictureOfPage.DIGESTS))
                .as(
                        "examples/command/target/pictures, made by PagesInBrowserTest, is to be copied to examples/report/pictures")
                .content(StandardCharsets.UTF_8)
                .isEqualTo(PictureOfPage.digests());
        assertThat(PictureOfPage.all())
                .allSatisfy(
                        picture -> assertThat(PICTURES.resolve(picture.file())).isNotEmptyFile());
    }
}
