package org.qualitybanding.benchmarks.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A table in Markdown; the first column stands to the left, the others to the right. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    Table(String... titles) {
        row(titles);
        lines.add("|---|" + String.join("", Collections.nCopies(titles.length - 1, "---:|")));
    }

    Table row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    /** Returns the lines, with an empty one before them. */
    String text() {
        return "\n" + String.join("\n", lines) + "\n";
    }
}
