package org.example.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What comes with the library is what its README says, and about as large. */
class SizesTest {

    private static final Pattern ROW = Pattern.compile("\\| `([a-z]+(?:[-_][a-z]+)*)` \\| ([0-9,]+) kB \\|.*");
    private static final Pattern JAR = Pattern.compile("(.+?)-[0-9].*\\.jar");

    @Test
    void theJarsOnTheClassPathAreThoseOfTheReadme() throws Exception {
        Map<String, Long> stated = Files.readAllLines(Path.of(System.getProperty("library.readme"))).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(
                        row -> row.group(1), row -> Long.parseLong(row.group(2).replace(",", "")), Math::max, TreeMap::new));
        Map<String, Long> found = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.matches(".*[/\\\\]org[/\\\\]qualitybanding[/\\\\].*|.*[/\\\\]com[/\\\\]google[/\\\\].*"
                        + "|.*[/\\\\]org[/\\\\]jspecify[/\\\\].*"))
                .map(Path::of)
                .collect(Collectors.toMap(SizesTest::name, jar -> jar.toFile().length(), Math::max, TreeMap::new));

        assertEquals(stated.keySet(), found.keySet());
        found.forEach((name, bytes) -> {
            long kilobytes = (bytes + 999) / 1000;
            assertTrue(
                    Math.abs(kilobytes - stated.get(name)) <= Math.max(1, stated.get(name) / 10),
                    () -> name + " has " + kilobytes + " kB, and the README says " + stated.get(name));
        });
    }

    private static String name(Path jar) {
        Matcher name = JAR.matcher(jar.getFileName().toString());
        assertTrue(name.matches(), jar::toString);
        return name.group(1);
    }
}
