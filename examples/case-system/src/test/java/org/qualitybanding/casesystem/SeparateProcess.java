package org.qualitybanding.casesystem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The case system in a process of its own, which can be killed. */
public final class SeparateProcess implements Site, AutoCloseable {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final int port;

    private SeparateProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts it on a database, and waits until it listens. */
    public static SeparateProcess on(String url) throws IOException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CaseSystem.class.getName(),
                        "--server.port=0",
                        "--spring.datasource.url=" + url,
                        "--case-system.today=2026-04-20",
                        "--case-system.password-strength=4")
                .redirectErrorStream(true)
                .start();
        return new SeparateProcess(process, port(process));
    }

    private static int port(Process process) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                readOn(output);
                return Integer.parseInt(started.group(1));
            }
        }
        throw new IllegalStateException("it did not start: " + String.join("\n", lines));
    }

    /** A process whose output nobody reads stops when the pipe is full. */
    private static void readOn(BufferedReader output) {
        Thread reader = new Thread(() -> output.lines().forEach(line -> {}), "output of the case system");
        reader.setDaemon(true);
        reader.setUncaughtExceptionHandler((thread, killed) -> {}); // its end may come in the middle of a line
        reader.start();
    }

    @Override
    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** Kills it, whatever it is doing. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
