/**
 * A form for each fact that people record of a review. Each asks, and hands the answers to one verb of the library; what does not fit,
 * the library refuses.
 *
 * <p>{@link org.qualitybanding.casesystem.fact.FactForms} lists them in the order in which a review meets them.
 */
@NullMarked
package org.qualitybanding.casesystem.fact;

import org.jspecify.annotations.NullMarked;
