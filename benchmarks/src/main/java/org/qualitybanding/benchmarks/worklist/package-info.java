/** Many reviews: worklists and re-scoring, by the library and by hand. */
@NullMarked
package org.qualitybanding.benchmarks.worklist;

import org.jspecify.annotations.NullMarked;
