package org.qualitybanding.casesystem.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.qualitybanding.casesystem.Visitor;
import org.qualitybanding.examples.browser.NuChecker;

/** What holds of every page as it is sent, without a browser: it is good HTML, and shows a script as text. */
class EveryPageTest {

    @Test
    void isGoodHtmlAndShowsAScriptAsText() {
        SoftAssertions all = new SoftAssertions();
        try (EveryPage every = new EveryPage()) {
            Visitor manager = Visitor.loggedIn(every.system(), "manager-1");
            for (String page : every.all()) {
                String html = manager.get(page).body();
                all.assertThat(NuChecker.errors(html)).as(page).isEmpty();
                all.assertThat(html).as(page).doesNotContain("<script>", "<img");
            }
            assertThat(manager.get("/reviews/" + EveryPage.HOSTILE).body())
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
        }
        all.assertAll();
    }
}
