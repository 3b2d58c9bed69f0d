package org.qualitybanding.architecture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qualitybanding.documentation.Documentation;

/** The table of rooms in CONTRIBUTING.md: each package, and the packages that it may look at, directly or through another. */
final class Rooms {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z.]+)` \\|[^|]+\\|([^|]*)\\|$");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    /** Each package to those that its row names, both without {@code org.qualitybanding}, in the order of the table. */
    static final Map<String, List<String>> ROWS = rows();

    /** The one package that stands in no row: every other may look at it. */
    static final String WORKSHOP = "model.internal";

    private Rooms() {}

    private static Map<String, List<String>> rows() {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        ROW.matcher(Documentation.read(Documentation.root().resolve("CONTRIBUTING.md")))
                .results()
                .forEach(row -> rows.put(row.group(1), names(row.group(2))));
        return rows;
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map((MatchResult name) -> name.group(1))
                .toList();
    }

    /** Every package that one may look at: those of its row, and those that these may look at. */
    static Set<String> below(String room) {
        Set<String> below = new LinkedHashSet<>();
        ROWS.getOrDefault(room, List.of()).forEach(next -> {
            below.add(next);
            below.addAll(below(next));
        });
        return below;
    }

    static boolean mayLookAt(String room, String other) {
        return other.equals(room)
                || other.equals(WORKSHOP)
                || room.equals(WORKSHOP)
                || below(room).contains(other);
    }
}
