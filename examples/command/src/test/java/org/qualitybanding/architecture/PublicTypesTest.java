package org.qualitybanding.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.qualitybanding.documentation.Documentation;

/** What is public is so by decision: it stands on a list, few in a room, and speaks of nothing but the JDK and the library. */
class PublicTypesTest {

    /** More than a reader can hold: about 25 is the aim. */
    private static final long MOST_IN_A_ROOM = 26;

    private static final Path LIST = Path.of("examples/command/src/test/resources/public-types.txt");
    private static final Path AS_IT_IS = Path.of("examples/command/target/public-types.txt");

    @Test
    void whatIsPublicStandsOnTheList() throws IOException {
        List<String> listed =
                Documentation.read(Documentation.root().resolve(LIST)).lines().toList();
        List<String> found = lines();
        if (!found.equals(listed)) {
            Files.write(Documentation.root().resolve(AS_IT_IS), found);
            fail(LIST + " is not what is public; where each of these is meant: cp " + AS_IT_IS + " " + LIST
                    + difference(listed, found));
        }
    }

    @Test
    void noRoomHoldsMoreThanAReaderCan() {
        Map<String, Long> counts = Library.publicTypes()
                .filter(JavaClass::isTopLevelClass)
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.counting()));
        assertThat(counts.values()).as("public types in %s", counts).allMatch(count -> count <= MOST_IN_A_ROOM);
    }

    /** A user's code then needs no other library, neither to compile nor to read: not for what is inherited either. */
    @Test
    void whatUsersSeeIsOfTheJdkOrPublicInTheLibrary() {
        List<String> others = new ArrayList<>();
        Library.publicTypes().forEach(type -> {
            Stream.concat(type.getInterfaces().stream(), type.getSuperclass().stream())
                    .flatMap(PublicTypesTest::involved)
                    .filter(shown ->
                            !Library.isGenerated(shown) && !Library.isPartOf(type, shown) && !isForUsers(shown))
                    .forEach(shown -> others.add(type.getName() + " is a " + shown.getName()));
            members(type)
                    .forEach(member -> involved(member)
                            .filter(shown -> !isForUsers(shown) && !isOfTheMapper(type, shown))
                            .forEach(shown -> others.add(member.getFullName() + " shows " + shown.getName())));
        });
        assertThat(others).isEmpty();
    }

    /** What can be absent is an {@code Optional}: nothing that users call takes null or returns it. */
    @Test
    void nothingThatUsersCallSpeaksOfNull() {
        assertThat(Library.publicTypes()
                        .flatMap(PublicTypesTest::members)
                        .filter(JavaCodeUnit.class::isInstance)
                        .filter(member -> Library.isPublic(member.getOwner()) && !isOfEveryObject(member))
                        .filter(member -> speaksOfNull((Executable) member.reflect())))
                .extracting(JavaMember::getFullName)
                .isEmpty();
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "# What is public: the types that users may rely on, by package. A record's Builder goes with it.",
                "# A type joins by decision; see PublicTypesTest."));
        Library.publicTypes()
                .filter(type -> !type.getSimpleName().equals("Builder"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, TreeMap::new, Collectors.toList()))
                .forEach((room, types) -> {
                    lines.add("");
                    lines.add(room);
                    types.forEach(type -> lines.add(
                            "  " + type.getName().substring(room.length() + 1).replace('$', '.')));
                });
        return lines;
    }

    private static String difference(List<String> listed, List<String> found) {
        Set<String> before = qualified(listed);
        Set<String> after = qualified(found);
        StringBuilder difference = new StringBuilder();
        after.stream()
                .filter(name -> !before.contains(name))
                .forEach(name -> difference.append("\n  add  ").append(name));
        before.stream()
                .filter(name -> !after.contains(name))
                .forEach(name -> difference.append("\n  drop ").append(name));
        return difference.toString();
    }

    private static Set<String> qualified(List<String> lines) {
        Set<String> names = new TreeSet<>();
        String room = "";
        for (String line : lines) {
            if (line.startsWith("  ")) {
                names.add(room + "." + line.strip());
            } else {
                room = line;
            }
        }
        return names;
    }

    /** What users can reach in a type, inherited from what Immutables wrote included. */
    private static Stream<? extends JavaMember> members(JavaClass type) {
        return Stream.concat(type.getAllMembers().stream(), type.getConstructors().stream())
                .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                        || member.getModifiers().contains(JavaModifier.PROTECTED))
                .filter(member -> !member.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(member -> member.getOwner().getName().startsWith(Library.ROOT))
                .filter(member -> !(member instanceof JavaConstructor)
                        || member.getOwner().equals(type))
                .distinct();
    }

    private static Stream<JavaClass> involved(JavaMember member) {
        return member.getAllInvolvedRawTypes().stream();
    }

    private static Stream<JavaClass> involved(JavaType type) {
        return type.getAllInvolvedRawTypes().stream();
    }

    private static boolean isForUsers(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.isPrimitive() || element.getPackageName().startsWith("java.") || Library.isPublic(element);
    }

    /** Whoever calls a mapper of Jackson has it. */
    private static boolean isOfTheMapper(JavaClass type, JavaClass shown) {
        return type.getSimpleName().startsWith("StrictJackson")
                && shown.getSimpleName().equals("Builder")
                && shown.getPackageName().endsWith("jackson.databind.json");
    }

    private static boolean isOfEveryObject(JavaMember member) {
        return member instanceof JavaMethod && member.getName().equals("equals");
    }

    private static boolean speaksOfNull(Executable called) {
        return Stream.concat(Stream.of(called.getAnnotatedReturnType()), Stream.of(called.getAnnotatedParameterTypes()))
                .map(AnnotatedType::toString)
                .anyMatch(type -> type.contains(Nullable.class.getName()));
    }
}
