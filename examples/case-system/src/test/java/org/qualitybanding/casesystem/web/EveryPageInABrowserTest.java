package org.qualitybanding.casesystem.web;

import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.qualitybanding.examples.browser.Browser;
import org.qualitybanding.examples.browser.InBrowser;
import org.qualitybanding.examples.browser.PageInBrowser;
import org.qualitybanding.examples.browser.Scheme;
import org.qualitybanding.examples.browser.Width;

/**
 * What holds of every page as it is seen: it keeps nobody out, and fits a small screen. Axe looks at each once, wide and light, and at
 * one of each look narrow and dark, for elements are the same at both widths, and colours are those of one sheet.
 */
@InBrowser
class EveryPageInABrowserTest {

    private static final Set<String> LOOKS =
            Set.of("/", "/reviews/QR-1", "/dashboard", "/worklist", "/reviews/" + EveryPage.HOSTILE + "/record/action");

    @Test
    void keepsNobodyOutAndFitsEveryScreen(Browser browser) {
        SoftAssertions all = new SoftAssertions();
        try (EveryPage every = new EveryPage()) {
            Person manager = Person.in(browser, every.system(), "manager-1");
            all.assertThat(every.ofEachKind()).containsAll(LOOKS);
            for (String path : every.ofEachKind()) {
                PageInBrowser page = manager.visits(path, Width.WIDE, Scheme.LIGHT);
                all.assertThat(page.sidewaysScroll()).as(path + ", wide").isZero();
                all.assertThat(page.accessibilityViolations()).as(path).isEmpty();
                page.in(Width.NARROW, Scheme.DARK);
                all.assertThat(page.sidewaysScroll()).as(path + ", narrow").isZero();
                if (LOOKS.contains(path)) {
                    all.assertThat(page.accessibilityViolations())
                            .as(path + ", narrow and dark")
                            .isEmpty();
                }
            }
        }
        all.assertAll();
    }
}
