/**
 * What is open across many reviews on a date, and how many of them have which band.
 *
 * <p>Which band each service of a provider has, and how many services have which, is a {@link
 * org.qualitybanding.timeline.worklist.ServiceBands} (reading R21).
 *
 * <p>For the work start at {@link org.qualitybanding.timeline.worklist.Worklist}: {@code of} puts the whole list together, {@code each} hands on
 * the part of each review as it comes. An <i>item</i> is an open duty with whose it is; duties that are done, excused or withdrawn
 * are on no list. A <i>refused</i> review is one that the policy doesn't fit or that wasn't open on the date: it is told, and doesn't
 * stop the others.
 */
@NullMarked
package org.qualitybanding.timeline.worklist;

import org.jspecify.annotations.NullMarked;
