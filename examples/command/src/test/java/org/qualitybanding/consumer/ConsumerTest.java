package org.qualitybanding.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The library as its users meet it: Guava and the three modules are all they have, every warning is an error, and the code
 * runs on the class path and on the module path.
 */
class ConsumerTest {

    private static final String CONSUMER = """
            package consumer;

            import java.time.LocalDate;
            import java.util.function.Supplier;
            import org.qualitybanding.model.ComplianceScore;
            import org.qualitybanding.model.Domain;
            import org.qualitybanding.model.DomainCatalogue;
            import org.qualitybanding.model.Provider;
            import org.qualitybanding.model.QualityReview;
            import org.qualitybanding.model.Service;
            import org.qualitybanding.scoring.ActionCounts;
            import org.qualitybanding.scoring.policy.ScoringPolicy;
            import org.qualitybanding.timeline.policy.QualityPolicy;
            import org.qualitybanding.timeline.ReviewTimeline;

            public final class Consumer implements Supplier<String> {
                public Consumer() {}

                @Override
                public String get() {
                    ScoringPolicy policy = ScoringPolicy.published();
                    QualityReview review = QualityReview.builder()
                            .id("QR-1")
                            .service(Service.builder()
                                    .id("SV-1").name("Example House")
                                    .provider(Provider.builder().id("PR-1").name("Example Care").build())
                                    .build())
                            .reviewer("reviewer-7")
                            .openedOn(LocalDate.of(2026, 3, 1))
                            .catalogue(DomainCatalogue.completedWith(
                                    new Domain("a", "A"), new Domain("b", "B"), new Domain("c", "C"), new Domain("d", "D")))
                            .addInitialDomains(Domain.AUDITS, Domain.MEDICATION, Domain.BEHAVIOUR)
                            .build();
                    QualityReview other = review.withReviewer("reviewer-8").withId("QR-2");
                    return policy.band(policy.outcomeOf(ActionCounts.significant(2).minor(0)).score(), ComplianceScore.NOT_MET) + " "
                            + ReviewTimeline.of(other, QualityPolicy.published()).on(LocalDate.of(2026, 3, 2)).stage();
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void compilesWithoutAWarningAndRunsOnTheClassPath() throws Exception {
        Path source = write("Consumer.java", CONSUMER);
        assertThat(compile(List.of("-cp", libraries()), source)).isEmpty();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            assertThat(answer(loader)).isEqualTo("POOR OPENED");
        }
    }

    @Test
    void compilesWithoutAWarningAndRunsOnTheModulePath() throws Exception {
        Path module = write("module-info.java", """
                module consumer {
                    requires org.qualitybanding.timeline;
                    exports consumer;
                }
                """);
        Path source = write("Consumer.java", CONSUMER);
        assertThat(compile(List.of("--module-path", libraries()), module, source))
                .isEmpty();
        Path[] path = Stream.concat(
                        Stream.of(folder),
                        Stream.of(libraries().split(File.pathSeparator)).map(Path::of))
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration configuration =
                boot.configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), Set.of("consumer"));
        ModuleLayer layer = boot.defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        assertThat(answer(layer.findLoader("consumer"))).isEqualTo("POOR OPENED");
    }

    private static String answer(ClassLoader loader) throws ReflectiveOperationException {
        Object consumer = loader.loadClass("consumer.Consumer").getConstructor().newInstance();
        return (String) ((Supplier<?>) consumer).get();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String compile(List<String> path, Path... sources) throws IOException {
        StringWriter complaints = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            List<String> options = Stream.concat(
                            Stream.of("-d", folder.toString(), "--release", "17", "-Xlint:all", "-Werror"),
                            path.stream())
                    .toList();
            compiler.getTask(complaints, files, null, options, null, files.getJavaFileObjects(sources))
                    .call();
        }
        return complaints.toString();
    }

    /** What a user has: the three modules, as classes or as jars, and what they need at run time. */
    private static String libraries() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(entry ->
                        entry.matches(".*[/\\\\](quality-(model|scoring|timeline)[/\\\\].*|guava-.*|failureaccess-.*)"))
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }
}
