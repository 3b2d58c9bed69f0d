package org.qualitybanding.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.policy.ScoringPolicy;

/** The first decision in a fresh process waits for few classes, for none of Guava, and for no check of what a test proves. */
class FirstDecisionTest {

    /** Loads the library once more, and keeps the names of the classes that it took. */
    private static final class Watching extends URLClassLoader {

        private final List<String> loaded = new ArrayList<>();

        Watching() {
            super(libraries(), ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            Class<?> found = super.findClass(name);
            loaded.add(name);
            return found;
        }
    }

    @Test
    void loadsFewClasses() throws ReflectiveOperationException, IOException {
        try (Watching loader = new Watching()) {
            Class<?> policies = loader.loadClass(ScoringPolicy.class.getName());
            Class<?> counts = loader.loadClass(ActionCounts.class.getName());
            Object policy = policies.getMethod("published").invoke(null);
            Object significant = counts.getMethod("significant", int.class).invoke(null, 2);
            Object given = significant.getClass().getMethod("minor", int.class).invoke(significant, 5);
            Object outcome = policies.getMethod("outcomeOf", counts).invoke(policy, given);
            Object score = outcome.getClass().getMethod("score").invoke(outcome);
            Class<?> compliance = loader.loadClass(ComplianceScore.class.getName());
            Object band = policies.getMethod("band", score.getClass(), compliance)
                    .invoke(
                            policy,
                            score,
                            compliance.getMethod("valueOf", String.class).invoke(null, "MET"));

            assertThat(band).hasToString("ADEQUATE");
            assertThat(loader.loaded)
                    .hasSizeLessThan(56)
                    .noneMatch(name -> name.startsWith("com.google."))
                    .noneMatch(name -> name.endsWith(".Partition") || name.endsWith(".Explanation"));
        }
    }

    private static URL[] libraries() {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> entry.matches(".*[/\\\\](quality-(model|scoring)[/\\\\].*|guava-.*)"))
                .map(FirstDecisionTest::url)
                .toArray(URL[]::new);
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry, e);
        }
    }
}
