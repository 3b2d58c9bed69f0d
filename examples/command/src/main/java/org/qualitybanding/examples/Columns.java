package org.qualitybanding.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows of text in columns that are as wide as they have to be. */
final class Columns {

    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final String alignment;
    private final List<String[]> rows = new ArrayList<>();

    /**
     * Starts with no rows.
     *
     * @param alignment a letter for each column: l for left, r for right
     */
    Columns(String alignment) {
        this.alignment = alignment;
    }

    /** Adds a row of as many cells as there are columns. */
    Columns row(Object... cells) {
        rows.add(Arrays.stream(cells).map(Object::toString).toArray(String[]::new));
        return this;
    }

    /** Returns the rows, indented, each ended by a line end and none by white space. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder(INDENT);
            for (int column = 0; column < row.length; column++) {
                String padding = " ".repeat(width(column) - row[column].length());
                boolean left = alignment.charAt(column) == 'l';
                line.append(left ? row[column] + padding : padding + row[column])
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row[column].length()).max().orElse(0);
    }
}
