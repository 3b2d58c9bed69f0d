/**
 * All calls to the library: what it is asked ({@link org.qualitybanding.benchmarks.library.LibraryDecision},
 * {@link org.qualitybanding.benchmarks.library.LibraryReviews}), the reviews that are made for it
 * ({@link org.qualitybanding.benchmarks.library.GeneratedReviews}), and its facts and answers as plain records. Whoever changes
 * the library's calls changes this package and no other.
 */
@NullMarked
package org.qualitybanding.benchmarks.library;

import org.jspecify.annotations.NullMarked;
