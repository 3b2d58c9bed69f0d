/**
 * An answer kept for later: what it was, what it rested on, and whether it comes out the same again.
 *
 * <ul>
 *   <li>A <b>receipt</b> ({@link org.qualitybanding.timeline.receipt.Receipt}) holds one answer, with the facts and the policy or only
 *       their digests. It is data, for any JSON mapper.
 *   <li>A <b>replay</b> ({@link org.qualitybanding.timeline.receipt.Replay}) works the answer out again, from what the receipt holds or
 *       from what a caller holds now. It says that both are the same, byte for byte, or which fact, rule, setting, day of the calendar or
 *       version differs, and what that did to the answer.
 * </ul>
 *
 * <p>Neither holds what people wrote, unless a caller asks a receipt to.
 */
@NullMarked
package org.qualitybanding.timeline.receipt;

import org.jspecify.annotations.NullMarked;
