package org.qualitybanding.proof.solver;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/**
 * A mistake put into one of our sources, and the whole library loaded once more with it: so a proof can be seen to fail.
 *
 * <pre>{@code
 * PutBack.into("rule/PublishedLadder", "moreThan(12)", "atLeast(12)", folder)
 *         .run(PublishedLadderProof.class, "equalsTheDocument"); // throws an AssertionError
 * }</pre>
 */
final class PutBack {

    private static final Path SOURCES =
            Path.of("..", "..", "quality-scoring", "src", "main", "java", "org", "qualitybanding", "scoring");

    private final Path classes;

    private PutBack(Path classes) {
        this.classes = classes;
    }

    /**
     * Puts a mistake into a source.
     *
     * @param source the room and the class, such as {@code check/Partition}
     * @param right what stands there once
     * @param wrong what is to stand there
     * @param folder an empty folder to compile in
     */
    static PutBack into(String source, String right, String wrong, Path folder) throws IOException {
        String text = Files.readString(SOURCES.resolve(source + ".java"));
        if (text.split(Pattern.quote(right), -1).length != 2) {
            throw new IllegalArgumentException(source + " has not once: " + right);
        }
        Path file = folder.resolve(Path.of(source).getFileName() + ".java");
        Files.writeString(file, text.replace(right, wrong));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-nowarn",
                        "-d",
                        classes.toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        file.toString());
        if (failed != 0) {
            throw new IllegalStateException(source + " does not compile with: " + wrong);
        }
        return new PutBack(classes);
    }

    /** Runs a static method of a proof, which takes numbers, in the library with the mistake; what it throws is thrown. */
    Object run(Class<?> proof, String method, long... arguments) throws Throwable {
        try (Mistaken library = new Mistaken(urls())) {
            Class<?> there = library.loadClass(proof.getName());
            return switch (arguments.length) {
                case 0 -> there.getMethod(method).invoke(null);
                default ->
                    there.getMethod(method, int.class, long.class).invoke(null, (int) arguments[0], arguments[1]);
            };
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private URL[] urls() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        urls.add(classes.toUri().toURL());
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    /** Loads our own classes anew, those with the mistake first; all others are those that are there. */
    private static final class Mistaken extends URLClassLoader {

        Mistaken(URL[] urls) {
            super(urls, PutBack.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.qualitybanding.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }
}
