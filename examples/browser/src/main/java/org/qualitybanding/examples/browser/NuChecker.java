package org.qualitybanding.examples.browser;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Nu HTML checker, which knows what HTML and CSS may hold. It is loaded apart from everything else, for it comes with old versions
 * of libraries that others need as well.
 */
public final class NuChecker {

    private static final String VALIDATOR = "nu.validator.client.EmbeddedValidator";
    private static final Pattern ERROR =
            Pattern.compile("\"type\":\"(?:non-document-)?error\".*?\"message\":\"(.*?)\"[,}]");

    private NuChecker() {}

    /** Returns the errors in a document, which is given as a whole, and why it could not be checked to its end. */
    public static List<String> errors(String html) {
        return errorsIn(check(html));
    }

    static List<String> errorsIn(String messages) {
        List<String> errors = new ArrayList<>();
        Matcher found = ERROR.matcher(messages);
        while (found.find()) {
            errors.add(found.group(1));
        }
        return errors;
    }

    private static String check(String html) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            Class<?> type = Loaded.LOADER.loadClass(VALIDATOR);
            thread.setContextClassLoader(Loaded.LOADER);
            Object validator = type.getConstructor().newInstance();
            InputStream stream = new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8));
            return String.valueOf(type.getMethod("validate", InputStream.class).invoke(validator, stream));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the Nu HTML checker could not be run", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The classes of the checker, loaded once, beside those of the JDK alone. */
    private static final class Loaded {

        static final URLClassLoader LOADER = new URLClassLoader(files(), ClassLoader.getPlatformClassLoader());

        private static URL[] files() {
            try (InputStream list = Objects.requireNonNull(NuChecker.class.getResourceAsStream("nu-checker.txt"))) {
                String files = new String(list.readAllBytes(), StandardCharsets.UTF_8).strip();
                return Stream.of(files.split(File.pathSeparator))
                        .map(Loaded::address)
                        .toArray(URL[]::new);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static URL address(String file) {
            try {
                return new File(file).toURI().toURL();
            } catch (MalformedURLException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
