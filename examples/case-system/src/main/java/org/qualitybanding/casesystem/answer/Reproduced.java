package org.qualitybanding.casesystem.answer;

import org.qualitybanding.timeline.receipt.Replay;

/**
 * A kept answer, worked out again.
 *
 * @param fromItself from what the receipt holds: nobody changed it, and the library decides as it did
 * @param asRecordedThen from what the database says was on record then: nobody changed that
 * @param asRecordedNow from all that is on record now, under the policy in force: what a correction since then makes different
 */
public record Reproduced(Replay fromItself, Replay asRecordedThen, Replay asRecordedNow) {}
