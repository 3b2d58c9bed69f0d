package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitybanding.documentation.Documentation;
import org.qualitybanding.examples.browser.Browser;
import org.qualitybanding.examples.browser.InBrowser;
import org.qualitybanding.examples.browser.PageInBrowser;
import org.qualitybanding.examples.browser.Scheme;
import org.qualitybanding.examples.browser.Width;

/** Every page fits a small telephone and a desk, keeps nobody out, and has the pages of paper that are promised. */
@InBrowser
class PagesInBrowserTest {

    private static final Path PICTURES = Documentation.root().resolve("examples/report/pictures");

    static Stream<Arguments> pages() {
        return Stream.of(BundledCase.values())
                .flatMap(bundled -> Stream.of(Width.values())
                        .map(width ->
                                Arguments.of(bundled, width, width == Width.NARROW ? Scheme.DARK : Scheme.LIGHT)));
    }

    /** Dark where it is narrow and light where it is wide; the colours do not depend on the width. */
    @ParameterizedTest
    @MethodSource("pages")
    void keepsNobodyOut(BundledCase bundled, Width width, Scheme scheme, Browser browser) {
        PageInBrowser page = browser.open(PageOfCase.of(bundled).html(), width, scheme);
        assertThat(page.sidewaysScroll()).isZero();
        assertThat(page.otherFiles()).isZero();
        assertThat(page.accessibilityViolations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theLetterKeepsNobodyOut(BundledCase bundled, Browser browser) {
        PageInBrowser letter = browser.open(PageOfCase.of(bundled).letter().html(), Width.NARROW);
        assertThat(letter.sidewaysScroll()).isZero();
        assertThat(letter.otherFiles()).isZero();
        assertThat(letter.accessibilityViolations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GOOD, 2",
        "ADEQUATE, 4",
        "WORKED_OFF, 4",
        "POOR, 4",
        "FULL_REVIEW_OUTSTANDING, 4",
        "REMOTE_LATE_UPLOAD, 4"
    })
    @DisplayName("the bundled case good is printed on two pages of A4, and no other on more than four")
    void printed(BundledCase bundled, int most, Browser browser) {
        assertThat(browser.open(PageOfCase.of(bundled).html(), Width.WIDE).printedPages())
                .isBetween(1, most);
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    @DisplayName("the drawing is legible, or the list alone is there")
    void theDrawingIsLegible(Width width, Browser browser) {
        PageInBrowser page = browser.open(PageOfCase.of(BundledCase.POOR).html(), width);
        assertThat(page.elements(".days").get(0).isDisplayed()).isTrue();
        assertThat(page.elements(".drawing").get(0).isDisplayed()).isEqualTo(width == Width.WIDE);
        if (width == Width.WIDE) {
            assertThat(page.elements(".drawing text").get(0).getSize().height).isGreaterThanOrEqualTo(14);
        }
    }

    /** What was taken is in {@code target/pictures}; it is copied to the documentation where a page has changed. */
    @ParameterizedTest
    @CsvSource({"remote-late-upload, WIDE, 1400", "remote-late-upload, NARROW, 1400", "letter, NARROW, 1200"})
    void pictures(String name, Width width, int height, Browser browser) {
        PageOfCase of = PageOfCase.of(BundledCase.REMOTE_LATE_UPLOAD);
        String file = name + "-" + width.pixels() + ".png";
        Path taken = Path.of("target", "pictures", file);
        browser.open(name.equals("letter") ? of.letter().html() : of.html(), width)
                .screenshot(taken, height);

        assertThat(taken).isNotEmptyFile();
        assertThat(PICTURES.resolve(file)).as("copied from " + taken).isNotEmptyFile();
    }
}
