package org.qualitybanding.examples.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** The templates of {@code src/main/jte}, which were compiled with the rest, and the styles and texts beside them. */
final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), Templates.class.getPackageName());

    private Templates() {}

    /** Fills a template; whatever comes from the view is escaped. */
    static String filled(String template, Object view) {
        StringOutput output = new StringOutput();
        ENGINE.render(template, view, output);
        return output.toString();
    }

    /** Returns texts by their codes. */
    static Map<String, String> texts(String name) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(resource(name)));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(code -> code, properties::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a file as it is, such as a style sheet. */
    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Templates.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
