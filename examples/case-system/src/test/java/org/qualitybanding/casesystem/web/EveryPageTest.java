package org.qualitybanding.casesystem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.qualitybanding.casesystem.RunningCaseSystem;
import org.qualitybanding.casesystem.Visitor;
import org.qualitybanding.casesystem.fact.FactForm;
import org.qualitybanding.casesystem.fact.FactForms;
import org.qualitybanding.casesystem.record.EveryTextHostile;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.examples.browser.Browser;
import org.qualitybanding.examples.browser.InBrowser;
import org.qualitybanding.examples.browser.NuChecker;
import org.qualitybanding.examples.browser.PageInBrowser;
import org.qualitybanding.examples.browser.Scheme;
import org.qualitybanding.examples.browser.Width;

/** What holds of every page: it is good HTML, keeps nobody out, fits a small screen, and shows a script as text. */
@InBrowser
class EveryPageTest {

    private static final String HOSTILE = "QR-hostile";

    private static RunningCaseSystem system;

    @BeforeAll
    static void start() {
        system = RunningCaseSystem.onH2();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private List<String> pages() {
        ReviewRecords records = system.part(ReviewRecords.class);
        if (records.find(HOSTILE).isEmpty()) {
            records.takeIn(EveryTextHostile.history(HOSTILE), "manager-1");
        }
        List<String> pages = new ArrayList<>(List.of(
                "/login?out",
                "/login?error",
                "/",
                "/?text=nothing-of-this-kind",
                "/reviews/new",
                "/reviews/new?like=" + HOSTILE,
                "/worklist",
                "/dashboard",
                "/rescorings",
                "/nothing"));
        for (String id : List.of("QR-1", HOSTILE)) {
            pages.addAll(List.of(
                    "/reviews/" + id,
                    "/reviews/" + id + "?date=2020-01-01",
                    "/reviews/" + id + "/what-if",
                    "/reviews/" + id + "/then-and-now",
                    "/reviews/" + id + "/history",
                    "/reviews/" + id + "/receipts"));
        }
        for (String path :
                List.of("action", "plan", "judgement", "deadline")) { // every kind of field is in one of these
            pages.add("/reviews/" + HOSTILE + "/record/" + path);
        }
        return pages;
    }

    @Test
    void isGoodHtmlAndShowsAScriptAsText() {
        Visitor manager = Visitor.loggedIn(system, "manager-1");
        SoftAssertions all = new SoftAssertions();
        List<String> pages = pages();
        FactForms.all().values().stream()
                .flatMap(List::stream)
                .map(FactForm::path)
                .forEach(path -> pages.add("/reviews/" + HOSTILE + "/record/" + path));
        for (String page : pages) {
            String html = manager.get(page).body();
            all.assertThat(NuChecker.errors(html)).as(page).isEmpty();
            all.assertThat(html).as(page).doesNotContain("<script>", "<img");
        }
        all.assertAll();
        assertThat(manager.get("/reviews/" + HOSTILE).body()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void keepsNobodyOutAndFitsEveryScreen(Browser browser) {
        Person manager = Person.in(browser, system, "manager-1");
        SoftAssertions all = new SoftAssertions();
        for (String path : pages()) {
            PageInBrowser wide = manager.visits(path, Width.WIDE, Scheme.LIGHT);
            all.assertThat(wide.sidewaysScroll()).as(path + ", wide").isZero();
            all.assertThat(wide.accessibilityViolations()).as(path).isEmpty();
            PageInBrowser narrow = manager.visits(path, Width.NARROW, Scheme.DARK);
            all.assertThat(narrow.sidewaysScroll()).as(path + ", narrow").isZero();
        }
        for (String path : List.of("/", "/reviews/QR-2", "/dashboard", "/worklist", "/reviews/QR-2/record/action")) {
            PageInBrowser narrow = manager.visits(path, Width.NARROW, Scheme.DARK);
            all.assertThat(narrow.accessibilityViolations())
                    .as(path + ", narrow and dark")
                    .isEmpty();
        }
        all.assertAll();
    }
}
