package org.qualitybanding.benchmarks.coldstart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a program took in a process of its own, from the start of the process until its last line.
 *
 * @param lines what it printed
 * @param took the time until its last line
 * @param processor the processor time of all its threads
 * @param peakBytes the most memory it had in the machine, where the machine tells
 */
public record FreshProcess(List<String> lines, Duration took, Duration processor, OptionalLong peakBytes) {

    /** Runs a program. */
    static FreshProcess run(List<String> command) {
        try {
            Path errors = Files.createTempFile("benchmark", ".txt");
            try {
                return run(command, errors);
            } finally {
                Files.delete(errors);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static FreshProcess run(List<String> command, Path errors) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            while (line != null && !line.equals(Handshake.READY)) {
                lines.add(line);
                line = output.readLine();
            }
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            Duration processor = process.info().totalCpuDuration().orElse(Duration.ZERO);
            OptionalLong peakBytes = peakBytes(process.pid());
            process.getOutputStream().close();
            if (process.waitFor() != 0 || line == null) {
                throw new IllegalStateException(
                        "a program failed: " + lines + System.lineSeparator() + Files.readString(errors));
            }
            return new FreshProcess(lines, took, processor, peakBytes);
        }
    }

    private static OptionalLong peakBytes(long process) throws IOException {
        Path status = Path.of("/proc/" + process + "/status");
        if (!Files.exists(status)) {
            return OptionalLong.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst();
    }
}
