package org.qualitybanding.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.qualitybanding.documentation.Documentation;

/** The program in {@code conformance/program}, compiled by itself and run in a process of its own. */
final class PlainProgram {

    static final Path SOURCES = Vector.FOLDER.resolve("program");

    private final Path classes;

    private PlainProgram(Path classes) {
        this.classes = classes;
    }

    /** Compiles it with nothing but the JDK, every warning an error. */
    static PlainProgram compiledInto(Path classes) throws IOException {
        List<String> options =
                List.of("-d", classes.toString(), "-cp", classes.toString(), "--release", "17", "-proc:none");
        List<String> lint = List.of("-encoding", "UTF-8", "-Xlint:all", "-Werror");
        String[] arguments = Stream.of(
                        options.stream(), lint.stream(), sources().map(Path::toString))
                .flatMap(part -> part)
                .toArray(String[]::new);
        int status = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, arguments);
        if (status != 0) {
            throw new AssertionError(SOURCES + " does not compile");
        }
        return new PlainProgram(classes);
    }

    static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.sorted().toList().stream();
        }
    }

    /** What it says of the vectors in a folder: those that it answers otherwise, and how many there are. */
    List<String> ask(Path folder) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes.toString(),
                        "Conformance",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
        process.waitFor();
        return lines;
    }

    static List<String> text() throws IOException {
        return sources().map(Documentation::read).flatMap(String::lines).toList();
    }
}
