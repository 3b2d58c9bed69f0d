package org.qualitybanding.examples.report;

import java.util.Locale;
import org.qualitybanding.model.Grade;
import org.qualitybanding.model.Rag;

/**
 * The grade of an action: its colour is always a word as well.
 *
 * @param colour the colour, such as {@code Red}
 * @param style the name of its style
 * @param weight {@code significant} or {@code minor}
 */
record GradeView(String colour, String style, String weight) {

    static GradeView of(Grade grade) {
        return new GradeView(
                colour(grade.rag()),
                grade.rag().name().toLowerCase(Locale.ROOT),
                grade.significant() ? "significant" : "minor");
    }

    private static String colour(Rag rag) {
        return switch (rag) {
            case RED -> "Red";
            case AMBER -> "Amber";
            case GREEN -> "Green";
        };
    }
}
