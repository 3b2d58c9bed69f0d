package org.qualitybanding.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualitybanding.documentation.Documentation;

/** The four published modules, as compiled and as written. */
final class Library {

    static final String ROOT = "org.qualitybanding.";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT + "model", ROOT + "scoring", ROOT + "timeline", ROOT + "exchange");

    private static final Pattern EXPORTS = Pattern.compile("exports (org[\\w.]+);");

    /** The packages that the modules export to everybody. */
    private static final Set<String> EXPORTED = exported();

    private Library() {}

    private static Set<String> exported() {
        return Stream.of("model", "scoring", "timeline", "exchange")
                .map(floor -> Path.of("quality-" + floor, "src", "main", "java", "module-info.java"))
                .flatMap(file -> EXPORTS.matcher(
                                Documentation.read(Documentation.root().resolve(file)))
                        .results())
                .map(export -> export.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The types that users can name, nested ones included. */
    static Stream<JavaClass> publicTypes() {
        return CLASSES.stream()
                .filter(Library::isPublic)
                .sorted((one, other) -> one.getName().compareTo(other.getName()));
    }

    /** Tells whether users can name a type: it is public and exported, and so is every type around it. */
    static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && EXPORTED.contains(type.getPackageName())
                && !type.getSimpleName().equals("package-info")
                && type.getEnclosingClass().map(Library::isPublic).orElse(true);
    }

    /** Tells whether Immutables wrote the type: a record's builder, or its withers. */
    static boolean isGenerated(JavaClass type) {
        String name = type.getSimpleName();
        return !isPublic(type) && (name.matches(".+Builder") || name.matches("With[A-Z].+"));
    }

    /** Tells whether a type nobody can name is a part of another, in a file of its own: sealed, and open to that one only. */
    static boolean isPartOf(JavaClass type, JavaClass part) {
        Class<?> sealed = part.reflect();
        return !isPublic(part)
                && sealed.isSealed()
                && List.of(sealed.getPermittedSubclasses()).equals(List.of(type.reflect()));
    }

    /** The hand-written sources. */
    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Documentation.root(), 20)) {
            return files.filter(file -> file.toString().matches(".*quality-\\w+.src.main.java.*\\.java"))
                    .sorted()
                    .toList();
        }
    }
}
