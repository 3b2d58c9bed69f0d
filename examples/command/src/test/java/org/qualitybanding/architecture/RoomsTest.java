package org.qualitybanding.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.qualitybanding.documentation.Documentation;

/** The rooms of the house: an arrow points down, to the rooms that the table in CONTRIBUTING.md names, and to no other. */
class RoomsTest {

    private static final Pattern MENTION = Pattern.compile("org\\.qualitybanding\\.([a-z]+(?:\\.[a-z]+)*)\\.[A-Z]\\w*");

    @Test
    void noRoomLooksAtItselfThroughOthers() {
        slices().matching(Library.ROOT + "(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(alwaysTrue(), resideInAPackage(Library.ROOT + Rooms.WORKSHOP))
                .check(Library.CLASSES);
    }

    @Test
    void everyRoomIsInTheTable() {
        assertThat(Library.CLASSES.stream()
                        .map(RoomsTest::roomOf)
                        .filter(room -> !room.equals(Rooms.WORKSHOP))
                        .distinct())
                .hasSameElementsAs(Rooms.ROWS.keySet());
    }

    @Test
    void aRoomLooksAtTheRoomsBelowItAndNoOther() {
        assertThat(Library.CLASSES.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(arrow -> arrow.getTargetClass().getName().startsWith(Library.ROOT))
                        .filter(arrow ->
                                !Rooms.mayLookAt(roomOf(arrow.getOriginClass()), roomOf(arrow.getTargetClass()))))
                .extracting(Dependency::getDescription)
                .isEmpty();
    }

    /** An arrow that nothing needs any more, not even a Javadoc that names a refusal, is no part of the plan. */
    @Test
    void everyArrowOfTheTableIsUsed() throws IOException {
        Map<String, Set<String>> used = new HashMap<>();
        for (String room : Rooms.ROWS.keySet()) {
            used.put(room, lookedAtFrom(room));
        }
        for (Path source : Library.sources()) {
            if (!source.endsWith("package-info.java")) {
                String text = Documentation.read(source);
                Set<String> mentioned = used.computeIfAbsent(room(text), room -> new TreeSet<>());
                MENTION.matcher(text).results().forEach(mention -> mentioned.add(mention.group(1)));
            }
        }
        Rooms.ROWS.forEach((room, named) -> assertThat(used.get(room))
                .as("what %s looks at; the table in CONTRIBUTING.md names %s", room, named)
                .containsAll(named));
    }

    /** Imports for Javadoc leave no trace in a class, and point up as easily. Only a package page may name what is above it. */
    @Test
    void noSourceNamesATypeOfARoomAbove() throws IOException {
        List<String> upwards = new ArrayList<>();
        for (Path source : Library.sources()) {
            if (!source.endsWith("package-info.java")) {
                String text = Documentation.read(source);
                String room = room(text);
                Matcher mention = MENTION.matcher(text);
                while (mention.find()) {
                    if (!Rooms.mayLookAt(room, mention.group(1))) {
                        upwards.add(source.getFileName() + " in " + room + ": " + mention.group());
                    }
                }
            }
        }
        assertThat(upwards)
                .as("types named from a room that may not look at them")
                .isEmpty();
    }

    private static String room(String source) {
        return source.replaceFirst("(?s).*?\\bpackage org\\.qualitybanding\\.([a-z.]+);.*", "$1");
    }

    private static Set<String> lookedAtFrom(String room) {
        return Library.CLASSES.stream()
                .filter(type -> roomOf(type).equals(room))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .filter(type -> type.getName().startsWith(Library.ROOT))
                .map(RoomsTest::roomOf)
                .collect(toCollection(TreeSet::new));
    }

    private static String roomOf(JavaClass type) {
        return type.getPackageName().substring(Library.ROOT.length());
    }
}
