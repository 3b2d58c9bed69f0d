package org.qualitybanding.casesystem.answer;

import java.time.Instant;
import org.qualitybanding.timeline.receipt.Receipt;

/**
 * An answer that was kept.
 *
 * @param id what it is known by here
 * @param keptAt when it was kept
 * @param keptBy the id of the user who kept it
 * @param banding the band, such as {@code Good, final}
 * @param receipt the answer, with all that it rests on and without what people wrote
 */
public record KeptReceipt(String id, Instant keptAt, String keptBy, String banding, Receipt receipt) {}
