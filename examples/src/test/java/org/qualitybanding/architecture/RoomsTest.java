package org.qualitybanding.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                .ignoreDependency(alwaysTrue(), resideInAPackage(Library.INTERNAL))
                .check(Library.CLASSES);
    }

    @Test
    void aRoomLooksAtTheRoomsBelowItAndNoOther() {
        LayeredArchitecture house = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .ensureAllClassesAreContainedInArchitectureIgnoring(Library.INTERNAL);
        for (String room : Rooms.ROWS.keySet()) {
            house = house.layer(room).definedBy(Library.ROOT + room);
        }
        for (String room : Rooms.ROWS.keySet()) {
            Set<String> below = Rooms.below(room);
            house = below.isEmpty()
                    ? house.whereLayer(room).mayNotAccessAnyLayer()
                    : house.whereLayer(room).mayOnlyAccessLayers(below.toArray(String[]::new));
        }
        house.check(Library.CLASSES);
    }

    /** An arrow that nothing needs any more is no part of the plan. */
    @Test
    void everyArrowOfTheTableIsUsed() {
        Rooms.ROWS.forEach((room, named) -> assertThat(lookedAtFrom(room))
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
                String room = text.replaceFirst("(?s).*?\\bpackage org\\.qualitybanding\\.([a-z.]+);.*", "$1");
                Matcher mention = MENTION.matcher(text);
                while (mention.find()) {
                    if (!isAtOrBelow(mention.group(1), room)) {
                        upwards.add(source.getFileName() + " in " + room + ": " + mention.group());
                    }
                }
            }
        }
        assertThat(upwards)
                .as("types named from a room that may not look at them")
                .isEmpty();
    }

    private static boolean isAtOrBelow(String other, String room) {
        return room.equals("model.internal")
                || other.equals("model.internal")
                || other.equals(room)
                || Rooms.below(room).contains(other);
    }

    private static Set<String> lookedAtFrom(String room) {
        return Library.CLASSES.stream()
                .filter(type -> type.getPackageName().equals(Library.ROOT + room))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(type -> type.getBaseComponentType().getPackageName())
                .filter(name -> name.startsWith(Library.ROOT))
                .map(name -> name.substring(Library.ROOT.length()))
                .collect(toCollection(TreeSet::new));
    }
}
