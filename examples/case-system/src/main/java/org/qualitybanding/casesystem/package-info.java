/**
 * A case system, room by room, each of which may look at those before it.
 *
 * <ul>
 *   <li>{@link org.qualitybanding.casesystem.record}: facts stored as they were recorded, and who recorded them
 *   <li>{@link org.qualitybanding.casesystem.answer}: where the reviews stand, answers that are kept, all reviews under another policy
 *   <li>{@link org.qualitybanding.casesystem.users}: who may come in, and what for
 *   <li>{@link org.qualitybanding.casesystem.api}: JSON for other systems
 *   <li>{@link org.qualitybanding.casesystem.web}: pages for people
 * </ul>
 */
@NullMarked
package org.qualitybanding.casesystem;

import org.jspecify.annotations.NullMarked;
