package org.qualitybanding.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of a page finds what is wrong with one. */
@InBrowser
class PageInBrowserTest {

    private static final String GOOD = page("<h1>A page</h1><p>It is short.</p>");

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A page</title></head><body><main>"
                + body + "</main></body></html>";
    }

    @Test
    void aGoodPage(Browser browser) {
        PageInBrowser page = browser.open(GOOD, Width.NARROW);
        assertThat(page.texts("h1")).containsExactly("A page");
        assertThat(page.sidewaysScroll()).isZero();
        assertThat(page.otherFiles()).isZero();
        assertThat(page.accessibilityViolations()).isEmpty();
        assertThat(page.printedPages()).isEqualTo(1);
    }

    @Test
    void wideContentIsFound(Browser browser) {
        String wide = page("<h1>A page</h1><p style=\"width: 500px\">It is wide.</p>");
        assertThat(browser.open(wide, Width.NARROW).sidewaysScroll()).isGreaterThan(180);
        PageInBrowser page = browser.open(wide, Width.WIDE);
        assertThat(page.sidewaysScroll()).isZero();
        assertThat(page.in(Width.NARROW, Scheme.DARK).sidewaysScroll()).isGreaterThan(180);
    }

    @Test
    void whatKeepsPeopleOutIsFound(Browser browser) {
        String pale = page("<h1>A page</h1><p style=\"color: #ddd; background: #fff\">It is pale.</p>");
        assertThat(browser.open(pale, Width.WIDE).accessibilityViolations())
                .singleElement()
                .asString()
                .startsWith("color-contrast, ");
    }

    @Test
    void thePreferredColoursAreThoseAskedFor(Browser browser) {
        String page = page("<style>p.dark { display: none } @media (prefers-color-scheme: dark)"
                + " { p.dark { display: block } }</style><h1>A page</h1><p class=\"dark\">Dark</p>");
        assertThat(browser.open(page, Width.WIDE, Scheme.LIGHT).texts("p")).containsExactly("");
        assertThat(browser.open(page, Width.WIDE, Scheme.DARK).texts("p")).containsExactly("Dark");
    }

    @Test
    void pagesOfPaperAreCounted(Browser browser) {
        String long_ = page(
                "<h1>A page</h1>" + "<p style=\"break-after: page\">It goes on.</p>".repeat(3) + "<p>It ends.</p>");
        assertThat(browser.open(long_, Width.WIDE).printedPages()).isEqualTo(4);
    }

    @Test
    void aScreenshotIsAsWideAsTheWindow(Browser browser, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("page.png");
        browser.open(page("<h1>A page</h1><p style=\"height: 2000px\">It is high.</p>"), Width.NARROW)
                .screenshot(file, 1500);
        var image = ImageIO.read(file.toFile());
        assertThat(image.getWidth()).isEqualTo(320);
        assertThat(image.getHeight()).isEqualTo(1500);
    }
}
