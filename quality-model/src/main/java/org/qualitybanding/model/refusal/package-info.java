/**
 * How the library says no. One catch, of {@link org.qualitybanding.model.refusal.InvalidValueException}, takes every refusal of
 * every module; each {@link org.qualitybanding.model.refusal.Fault} in it says what must be where, and what was found.
 *
 * <pre>{@code
 * try {
 *     return mapper.readValue(json, QualityReview.class);   // a mapper wraps what a record throws: look at its cause
 * } catch (JacksonException e) {
 *     if (e.getCause() instanceof InvalidValueException refusal) {
 *         refusal.faults().forEach(fault -> show(fault.field(), fault.recordId(), fault.expected(), fault.found()));
 *     }
 *     throw e;
 * }
 * }</pre>
 *
 * <p>In the words used here, a <em>fault</em> is one thing that is wrong with a value, a <em>field</em> is where it is, and a
 * <em>refusal</em> is all of them, thrown. None holds what people wrote freely: field names, ids, counts and dates only.
 */
@NullMarked
package org.qualitybanding.model.refusal;

import org.jspecify.annotations.NullMarked;
