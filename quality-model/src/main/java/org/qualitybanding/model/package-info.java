/**
 * What happened: the facts that people recorded in a quality review, as immutable values that check
 * themselves when they are made, and the means to cite the published model and to explain a result.
 */
@NullMarked
package org.qualitybanding.model;

import org.jspecify.annotations.NullMarked;
