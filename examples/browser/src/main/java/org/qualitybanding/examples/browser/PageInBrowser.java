package org.qualitybanding.examples.browser;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** A page that is open in a browser, until another one is. */
public final class PageInBrowser {

    private static final Pattern PAGES = Pattern.compile("/Type\\s*/Pages\\b[^>]*?/Count\\s+(\\d+)");

    private static final String AXE = axe();
    private static final String RUN_AXE = """
            const tell = arguments[arguments.length - 1];
            const line = rule => rule.id + ", " + rule.help + ": " + rule.nodes.map(node => node.html).join(" | ");
            axe.run({resultTypes: ["violations"]})
                .then(results => tell(results.violations.map(line)), failure => tell(["axe failed: " + failure]));
            """;

    private final ChromeDriver driver;

    PageInBrowser(ChromeDriver driver) {
        this.driver = driver;
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows the same page in a window of another width, or in other colours, without loading it again. */
    public PageInBrowser in(Width width, Scheme scheme) {
        Browser.window(driver, width, scheme);
        return this;
    }

    /** Returns by how many pixels the page is wider than its window. */
    public long sidewaysScroll() {
        return number("return document.scrollingElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Returns how many files the page asked for beside itself. */
    public long otherFiles() {
        return number("return performance.getEntriesByType('resource').length");
    }

    private long number(String script) {
        return ((Number) Optional.ofNullable(driver.executeScript(script)).orElseThrow()).longValue();
    }

    /**
     * Returns what axe-core finds that keeps people out: a line for each violation, with where it is. A page here has no frames, so
     * axe runs in the page itself; for frames its builder opens a window more, which takes longer than everything else.
     */
    public List<String> accessibilityViolations() {
        driver.executeScript(AXE);
        Object lines = Optional.ofNullable(driver.executeAsyncScript(RUN_AXE)).orElseThrow();
        return ((List<?>) lines).stream().map(String::valueOf).toList();
    }

    /** Returns the text of the elements that a CSS selector finds, as it is seen. */
    public List<String> texts(String selector) {
        return elements(selector).stream().map(WebElement::getText).toList();
    }

    /** Returns the elements that a CSS selector finds. */
    public List<WebElement> elements(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Returns how many pages of A4 it has in print. */
    public int printedPages() {
        Matcher pages = PAGES.matcher(new String(pdf(), StandardCharsets.ISO_8859_1));
        int count = 0;
        while (pages.find()) {
            count = Math.max(count, Integer.parseInt(pages.group(1)));
        }
        return count;
    }

    /** Returns the page in print, as PDF. */
    public byte[] pdf() {
        return decoded(driver.executeCdpCommand(
                "Page.printToPDF", Map.of("preferCSSPageSize", true, "paperWidth", 8.27, "paperHeight", 11.69)));
    }

    /** Takes a picture of the page from its top, at most so many pixels high, as PNG. */
    public void screenshot(Path file, int highest) {
        long height = Math.min(highest, number("return document.documentElement.scrollHeight"));
        long width = number("return document.documentElement.clientWidth");
        byte[] image = decoded(driver.executeCdpCommand(
                "Page.captureScreenshot",
                Map.of(
                        "format",
                        "png",
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1))));
        try {
            Files.createDirectories(
                    Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow());
            Files.write(file, image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] decoded(Map<String, Object> answer) {
        return Base64.getDecoder().decode(String.valueOf(answer.get("data")));
    }
}
