package org.example.linked;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image holds the module, the library, Guava and its one part, and nothing that they don't need. */
class ImageIT {

    private static final Path TARGET = Path.of("target");

    @TempDir
    private Path folder;

    @Test
    void isLinkedAndRuns() throws Exception {
        Path image = folder.resolve("image");
        String jars = TARGET.resolve("modules") + File.pathSeparator + TARGET.resolve("module-path-1.0.jar");
        String java = System.getProperty("java.home");
        assertEquals(
                "",
                run(
                        Path.of(java, "bin", "jlink").toString(),
                        "--module-path",
                        jars,
                        "--add-modules",
                        "org.example.linked",
                        "--output",
                        image.toString()));
        assertEquals(
                """
                ADEQUATE
                2026-12-25
                com.google.common
                com.google.common.util.concurrent.internal
                java.base
                java.logging
                org.example.linked
                org.qualitybanding.model
                org.qualitybanding.scoring
                org.qualitybanding.timeline
                """,
                run(image.resolve("bin/java").toString(), "-m", "org.example.linked/org.example.linked.Main"));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), output);
        return output.replace(System.lineSeparator(), "\n");
    }
}
