package org.qualitybanding.scoring.rule;

/** Whether a rule follows a reading as it stands, or the policy sets it the other way. */
public enum ReadingChoice {
    /** The reading as it stands. */
    DEFAULT,

    /** The other way, which the reading allows as a setting of a policy. */
    SETTING
}
