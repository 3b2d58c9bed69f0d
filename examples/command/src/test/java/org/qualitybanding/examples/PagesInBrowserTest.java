package org.qualitybanding.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.qualitybanding.examples.browser.Browser;
import org.qualitybanding.examples.browser.InBrowser;
import org.qualitybanding.examples.browser.PageInBrowser;
import org.qualitybanding.examples.browser.Scheme;
import org.qualitybanding.examples.browser.Width;

/** Every page and every letter fits a small telephone and a desk, and keeps nobody out. */
@InBrowser
class PagesInBrowserTest {

    /** Dark where it is narrow and light where it is wide: the colours do not depend on the width. One case is tried in all four ways. */
    static Stream<Arguments> everyWay() {
        return Stream.of(BundledCase.values())
                .flatMap(bundled -> Stream.of(Width.values())
                        .flatMap(width -> Stream.of(Scheme.values())
                                .filter(scheme -> bundled == PictureOfPage.CASE
                                        || scheme == (width == Width.NARROW ? Scheme.DARK : Scheme.LIGHT))
                                .map(scheme -> Arguments.of(bundled, width, scheme))));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void thePageKeepsNobodyOut(BundledCase bundled, Width width, Scheme scheme, Browser browser) {
        assertOpenToAll(browser.open(PageOfCase.of(bundled).html(), width, scheme));
    }

    @ParameterizedTest
    @MethodSource("everyWay")
    void theLetterKeepsNobodyOut(BundledCase bundled, Width width, Scheme scheme, Browser browser) {
        assertOpenToAll(browser.open(PageOfCase.of(bundled).letter().html(), width, scheme));
    }

    private static void assertOpenToAll(PageInBrowser page) {
        assertThat(page.sidewaysScroll()).isZero();
        assertThat(page.otherFiles()).isZero();
        assertThat(page.accessibilityViolations()).isEmpty();
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
}
