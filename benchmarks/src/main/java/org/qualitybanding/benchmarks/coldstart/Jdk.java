package org.qualitybanding.benchmarks.coldstart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java that is measured with.
 *
 * @param java its command
 * @param words what it says of itself, such as {@code openjdk version "17.0.15" 2025-04-15}
 * @param feature its feature version, such as 17
 */
public record Jdk(Path java, String words, int feature) {

    private static final int FIRST_WITH_AOT_CACHE_IN_ONE_STEP = 25;
    private static final Pattern VERSION = Pattern.compile("version \"(\\d+)");

    /** Asks the Java in a directory what it is. */
    public static Jdk in(Path home) {
        Path java = home.resolve("bin").resolve("java");
        try {
            Process process = new ProcessBuilder(java.toString(), "-version")
                    .redirectErrorStream(true)
                    .start();
            String[] lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\\R");
            Matcher version = VERSION.matcher(lines[0]);
            if (!version.find()) {
                throw new IllegalStateException("no Java: " + lines[0]);
            }
            return new Jdk(java, lines[0], Integer.parseInt(version.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether it keeps an AOT cache; an older one keeps an archive of class data. */
    public boolean hasAotCache() {
        return feature >= FIRST_WITH_AOT_CACHE_IN_ONE_STEP;
    }

    /** Returns what it keeps from one start to the next. */
    public String archive() {
        return hasAotCache() ? "AOT cache" : "class-data sharing";
    }
}
