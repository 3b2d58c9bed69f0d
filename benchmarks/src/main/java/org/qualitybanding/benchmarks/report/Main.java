package org.qualitybanding.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.qualitybanding.benchmarks.agreement.DecisionAgreement;
import org.qualitybanding.benchmarks.agreement.StandingAgreement;
import org.qualitybanding.benchmarks.coldstart.FreshStarts;
import org.qualitybanding.benchmarks.coldstart.Jdk;
import org.qualitybanding.benchmarks.peers.Jars;

/** The one command: checks that all agree, measures, prints the page, and keeps a copy of it. */
public final class Main {

    private Main() {}

    /**
     * Runs everything.
     *
     * @param args the directory with the jar of the benchmarks and the tree of their dependencies; the name of a
     *     {@link Form}; and the homes of the Javas to measure with, joined by commas, this one where there are none
     */
    public static void main(String[] args) throws Exception {
        Path directory = Path.of(args[0]);
        Form form = Form.named(args[1]);
        Jars jars = new Jars(directory.resolve("dependencies.txt"), System.getProperty("java.class.path"));
        say("comparing answers");
        int standings = StandingAgreement.check();
        int decisions = DecisionAgreement.checkAll();
        Page page = new Page(form, LocalDate.now(), decisions, standings);
        for (Jdk jdk : jdks(args)) {
            say("measuring with " + jdk.words());
            Timings timings = Timings.measure(jdk, form, directory);
            say("starting fresh processes");
            FreshStarts starts =
                    FreshStarts.measure(jdk, jars, ownJar(directory), form.freshProcesses(), form.reviews());
            page.add(jdk, timings, starts, jars);
        }
        Files.writeString(directory.resolve("RESULTS.md"), page.text());
        System.out.println(page.text());
    }

    private static List<Jdk> jdks(String[] args) {
        String homes = args.length > 2 ? args[2] : System.getProperty("java.home");
        List<Jdk> jdks = new ArrayList<>();
        for (String home : homes.split(",")) {
            jdks.add(Jdk.in(Path.of(home)));
        }
        return jdks;
    }

    private static Path ownJar(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches("benchmarks-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void say(String words) {
        System.err.println(words);
    }
}
