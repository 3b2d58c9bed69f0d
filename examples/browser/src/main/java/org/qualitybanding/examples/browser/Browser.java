package org.qualitybanding.examples.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Chromium of the system, without a window and with a profile of its own that is removed when it is closed. Nothing is downloaded: both
 * {@code chromium} and {@code chromedriver} are on the path, or there is no browser.
 */
public final class Browser implements AutoCloseable {

    /** It warns of a version of a protocol that nothing here speaks; kept, or its level is forgotten. */
    private static final Logger PROTOCOL_VERSIONS = Logger.getLogger("org.openqa.selenium.devtools");

    private final ChromeDriver driver;
    private final Path folder;

    private Browser(ChromeDriver driver, Path folder) {
        this.driver = driver;
        this.folder = folder;
    }

    /** Tells whether Chromium and its driver are on the path. */
    public static boolean isInstalled() {
        return onPath("chromium").isPresent() && onPath("chromedriver").isPresent();
    }

    private static Optional<Path> onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts a browser. Whoever starts one closes it. */
    public static Browser start() {
        PROTOCOL_VERSIONS.setLevel(Level.OFF);
        try {
            Path folder = Files.createTempDirectory("browser");
            ChromeOptions options = new ChromeOptions();
            options.setBinary(onPath("chromium").orElseThrow().toFile());
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--hide-scrollbars",
                    "--force-color-profile=srgb",
                    "--user-data-dir=" + folder.resolve("profile"));
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(onPath("chromedriver").orElseThrow().toFile())
                    .usingAnyFreePort()
                    .build();
            return new Browser(new ChromeDriver(service, options), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a page that is given as a whole, in a window of a width and the light colours. */
    public PageInBrowser open(String html, Width width) {
        return open(html, width, Scheme.LIGHT);
    }

    /** Opens a page that is given as a whole. */
    public PageInBrowser open(String html, Width width, Scheme scheme) {
        try {
            Path file = Files.createTempFile(folder, "page", ".html");
            Files.writeString(file, html, StandardCharsets.UTF_8);
            return visit(file.toUri().toString(), width, scheme);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a page at an address, such as one of a server on this machine. */
    public PageInBrowser visit(String address, Width width, Scheme scheme) {
        window(driver, width, scheme);
        driver.get(address);
        return new PageInBrowser(driver);
    }

    static void window(ChromeDriver driver, Width width, Scheme scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width.pixels(), "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "",
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme.media()))));
    }

    /** Returns the driver, for what a test does in a page: click, type, follow a link. */
    public ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
