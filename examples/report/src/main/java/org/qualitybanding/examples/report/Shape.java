package org.qualitybanding.examples.report;

import org.qualitybanding.examples.picture.Mark;

/**
 * How a mark looks, around a middle at 0: different in shape as well as in colour.
 *
 * @param style the name of its style
 * @param outline the path of its outline
 * @param sign the path of a sign within the outline; may be empty
 */
record Shape(String style, String outline, String sign) {

    private static final String CIRCLE = "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z";
    private static final String DOT = "M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z";
    private static final String SQUARE = "M-7-7h14v14h-14z";
    private static final String DIAMOND = "M0-8l8 8l-8 8l-8-8z";
    private static final String FLAG = "M-6-8l13 8l-13 8z";
    private static final String TRIANGLE = "M0-7l7 12h-14z";
    private static final String LINE = "M-1.5-11h3v22h-3z";
    private static final String CHECK = "M-3.5 0l2.5 3l4.5-6";
    private static final String CROSS = "M-3.5-3.5l7 7m0-7l-7 7";
    private static final String DASH = "M-4 0h8";

    static Shape of(Mark mark) {
        return switch (mark) {
            case TODAY -> new Shape("today", "M-1-11h2v22h-2z", "");
            case RUNNING -> new Shape("running", "M-12-2h24v4h-24z", "");
            case PAUSED -> new Shape("paused", "M-12-3h6v6h-6zm9 0h6v6h-6zm9 0h6v6h-6z", "");
            case LATE -> new Shape("late", "M-12-5h24v10h-24z", "");
            case WAITING -> new Shape("waiting", "M-12-1.5h4v3h-4zm7 0h4v3h-4zm7 0h4v3h-4zm7 0h4v3h-4z", "");
            case PIECE -> new Shape("event", DOT, "");
            case START -> new Shape("start", DOT, "");
            case OLD_LAST_DAY -> new Shape("old", "M-1-11h2v6h-2zm0 8h2v6h-2zm0 8h2v6h-2z", "");
            case LAST_DAY -> new Shape("last-day", LINE, "");
            case CHANGED -> new Shape("event", TRIANGLE, "");
            case NOT_MET -> new Shape("late", SQUARE, CROSS);
            case DONE -> new Shape("done", CIRCLE, CHECK);
            case DONE_LATE -> new Shape("late", SQUARE, CHECK);
            case JUDGED -> new Shape("done", DIAMOND, CHECK);
            case EXCUSED -> new Shape("done", CIRCLE, DASH);
            case WITHDRAWN -> new Shape("old", SQUARE, DASH);
            case OPENED -> new Shape("event", CIRCLE, "");
            case VISIT -> new Shape("visit", "M-12-6h24v12h-24z", "");
            case FULL_REVIEW -> new Shape("event", DIAMOND, "");
            case PLAN -> new Shape("event", FLAG, "");
            case ENGAGEMENT_ENDED -> new Shape("event", SQUARE, "");
            case COMPLIANCE_DECIDED -> new Shape("event", CIRCLE, CHECK);
        };
    }

    /** Tells whether a mark is drawn over all its days, rather than on one. */
    static boolean isBar(Mark mark) {
        return switch (mark) {
            case RUNNING, PAUSED, LATE, WAITING, VISIT -> true;
            case TODAY,
                    PIECE,
                    START,
                    OLD_LAST_DAY,
                    LAST_DAY,
                    CHANGED,
                    NOT_MET,
                    DONE,
                    DONE_LATE,
                    JUDGED,
                    EXCUSED,
                    WITHDRAWN,
                    OPENED,
                    FULL_REVIEW,
                    PLAN,
                    ENGAGEMENT_ENDED,
                    COMPLIANCE_DECIDED -> false;
        };
    }
}
