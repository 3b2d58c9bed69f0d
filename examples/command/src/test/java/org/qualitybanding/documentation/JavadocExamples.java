package org.qualitybanding.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.qualitybanding.documentation.Documentation.Block;

/** The examples in the Javadoc of the library, and of the report: each is the body of a method, with a scene around it. */
final class JavadocExamples {

    private static final Pattern EXAMPLE =
            Pattern.compile("<pre>\\{@code\\n(.*?)\\n\\s*\\* ?\\}</pre>", Pattern.DOTALL);
    private static final List<String> MODULES =
            List.of("quality-model", "quality-scoring", "quality-timeline", "quality-exchange", "examples/report");

    private JavadocExamples() {}

    /** Those in a language, {@code java} or {@code json}. */
    static List<Block> in(String language) {
        return all().stream()
                .filter(example -> example.language().equals(language))
                .toList();
    }

    private static List<Block> all() {
        List<Block> examples = new ArrayList<>();
        for (String module : MODULES) {
            Path sources = Documentation.root().resolve(module).resolve("src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .forEach(file -> examples.addAll(in(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return examples;
    }

    private static List<Block> in(Path file) {
        String source = Documentation.read(file);
        List<Block> examples = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(source);
        while (example.find()) {
            int line = 1 + (int) source.substring(0, example.start(1)).lines().count();
            List<String> lines = example.group(1)
                    .lines()
                    .map(text -> text.replaceFirst("^\\s*\\* ?", ""))
                    .toList();
            String language = lines.get(0).startsWith("{") ? "json" : "java";
            examples.add(new Block(Documentation.root().relativize(file), line, language, lines, ""));
        }
        return examples;
    }

    /** What the compiler has against them, each with its place in the source that it stands in. */
    static List<String> complaints(List<Block> examples, Path folder) throws IOException {
        String scene = scene();
        List<Path> sources = new ArrayList<>();
        for (int number = 0; number < examples.size(); number++) {
            sources.add(Files.writeString(
                    folder.resolve("Example" + number + ".java"), source(examples.get(number), number, scene)));
        }
        sources.add(Files.writeString(folder.resolve("Scene.java"), scene));
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, UTF_8)) {
            List<String> options = List.of(
                    "-d",
                    folder.toString(),
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xmaxerrs",
                    "1000",
                    "-Xlint:deprecation",
                    "-Werror",
                    "-cp",
                    JavaBlock.classPath());
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return found.getDiagnostics().stream()
                .map(complaint -> place(complaint, examples, scene) + ": " + complaint.getMessage(null))
                .toList();
    }

    private static String place(Diagnostic<? extends JavaFileObject> complaint, List<Block> examples, String scene) {
        if (complaint.getSource() == null) {
            return "all of them";
        }
        Matcher name = Pattern.compile("Example(\\d+)\\.java$")
                .matcher(complaint.getSource().getName());
        if (!name.find()) {
            return "the scene:" + complaint.getLineNumber();
        }
        Block example = examples.get(Integer.parseInt(name.group(1)));
        long before = imports(scene).lines().count() + 4;
        return example.page() + ":" + (example.line() + complaint.getLineNumber() - before);
    }

    /** A method with the example as its body; what it leaves open, such as the review that it is about, is in the scene. */
    private static String source(Block example, int number, String scene) {
        return imports(scene) + "\n@SuppressWarnings(\"unused\")\nabstract class Example" + number
                + " extends Scene {\n" + "Object example() throws Exception { if (true) {\n" + example.text()
                + "\n}\nreturn null;\n}\n}\n";
    }

    private static String imports(String scene) {
        return scene.substring(0, scene.indexOf("\n\n/**"));
    }

    private static String scene() {
        return Documentation.read(
                Documentation.root().resolve("examples/command/src/test/resources/javadoc/Scene.java"));
    }
}
