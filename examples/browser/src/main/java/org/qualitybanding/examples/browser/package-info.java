/**
 * Pages in a real browser, for tests: {@link org.qualitybanding.examples.browser.Browser} is Chromium of the system, {@link
 * org.qualitybanding.examples.browser.PageInBrowser} a page in it, and {@link org.qualitybanding.examples.browser.InBrowser} marks tests
 * that need one. {@link org.qualitybanding.examples.browser.NuChecker} checks HTML without a browser.
 */
@NullMarked
package org.qualitybanding.examples.browser;

import org.jspecify.annotations.NullMarked;
