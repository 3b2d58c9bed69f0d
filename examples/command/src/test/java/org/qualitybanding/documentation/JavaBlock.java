package org.qualitybanding.documentation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.qualitybanding.documentation.Documentation.Block;

/** Java blocks of the documentation, compiled the way a user would, with every warning as an error, and run. */
final class JavaBlock {

    private JavaBlock() {}

    /** Compiles and runs the blocks as one program, and returns what it printed. */
    static List<String> run(List<Block> blocks, Path folder) throws ReflectiveOperationException, IOException {
        Path source = Files.writeString(folder.resolve("Example.java"), program(blocks));
        StringWriter complaints = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
            Iterable<? extends JavaFileObject> sources = files.getJavaFileObjects(source);
            List<String> options = List.of(
                    "-d",
                    folder.toString(),
                    "--release",
                    "17",
                    "-proc:none",
                    "-Xlint:all",
                    "-Werror",
                    "-cp",
                    classPath());
            if (!compiler.getTask(complaints, files, null, options, null, sources)
                    .call()) {
                throw new AssertionError(blocks + " does not compile:\n" + complaints);
            }
        }
        return output(folder);
    }

    /** What the comments behind the printing lines say that they print; other printing lines have none. */
    static List<String> announced(Block block) {
        return block.lines().stream()
                .filter(line -> line.matches(".*System\\.out\\.println\\(.*; *// .*"))
                .map(line -> line.substring(line.lastIndexOf("// ") + 3))
                .toList();
    }

    /** Whether the block stands for itself. One without imports goes on where another ended. */
    static boolean beginsProgram(Block block) {
        return block.lines().stream().anyMatch(JavaBlock::isImport);
    }

    private static String program(List<Block> blocks) {
        List<String> lines =
                blocks.stream().flatMap(block -> block.lines().stream()).toList();
        String imports = lines.stream().filter(JavaBlock::isImport).collect(Collectors.joining("\n"));
        String body = lines.stream().filter(line -> !isImport(line)).collect(Collectors.joining("\n"));
        return imports + "\n@SuppressWarnings(\"unused\")\npublic class Example {\n"
                + "public static void main(String[] args) throws Exception {\n" + body + "\n}\n}\n";
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    private static List<String> output(Path folder) throws ReflectiveOperationException, IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(UTF_8).lines().toList();
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
