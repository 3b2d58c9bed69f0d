/**
 * Where the stored reviews stand, answers that are kept, and all reviews under another policy. Everything here is asked of the library;
 * nothing is decided.
 *
 * <ul>
 *   <li>where a review stands: {@link org.qualitybanding.casesystem.answer.Answers}
 *   <li>an answer kept, and reproduced: {@link org.qualitybanding.casesystem.answer.KeptReceipts}
 *   <li>what another policy would make of all reviews: {@link org.qualitybanding.casesystem.answer.Rescorings}
 * </ul>
 */
@NullMarked
package org.qualitybanding.casesystem.answer;

import org.jspecify.annotations.NullMarked;
