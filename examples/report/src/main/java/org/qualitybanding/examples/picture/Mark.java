package org.qualitybanding.examples.picture;

/** What a picture can show on a day. Where two things share a column, the later one in this list is drawn. */
public enum Mark {
    TODAY(':', "the day looked at"),
    RUNNING('-', "time is running"),
    PAUSED('=', "paused: the day does not count"),
    LATE('!', "late"),
    WAITING('?', "waits for judgement"),
    PIECE('u', "a piece uploaded"),
    START('>', "the clock starts"),
    OLD_LAST_DAY('d', "last day, since changed"),
    LAST_DAY('D', "last day"),
    CHANGED('c', "deadline changed"),
    NOT_MET('N', "not met"),
    DONE('+', "done or sent in time"),
    DONE_LATE('L', "done or sent late"),
    JUDGED('J', "judged sufficient"),
    EXCUSED('e', "excused"),
    WITHDRAWN('w', "action withdrawn"),
    OPENED('O', "opened"),
    VISIT('V', "visit"),
    FULL_REVIEW('F', "full review"),
    PLAN('P', "plan sent"),
    ENGAGEMENT_ENDED('E', "engagement ended"),
    COMPLIANCE_DECIDED('C', "compliance decided");

    private final char sign;
    private final String words;

    Mark(char sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    char sign() {
        return sign;
    }

    /** Returns what the mark means, such as {@code last day}. */
    public String words() {
        return words;
    }
}
