package org.qualitybanding.examples.browser;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that needs a browser: where Chromium or its driver is not on the path, it is skipped. A parameter of type {@link Browser} is
 * the one browser of all tests, closed after the last of them.
 *
 * <pre>{@code
 * @InBrowser
 * class ReviewPageTest {
 *     @Test
 *     void fits(Browser browser) {
 *         PageInBrowser page = browser.open(html, Width.NARROW);
 *         assertThat(page.sidewaysScroll()).isZero();
 *     }
 * }
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(BrowserOfTests.class)
public @interface InBrowser {}
