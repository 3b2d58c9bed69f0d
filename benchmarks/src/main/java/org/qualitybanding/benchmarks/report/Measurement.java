package org.qualitybanding.benchmarks.report;

/**
 * What one operation took.
 *
 * @param nanoseconds the mean
 * @param error the half-width of the interval that holds the mean with 99.9 % confidence; not a number for too few figures
 * @param bytes what it allocated
 */
record Measurement(double nanoseconds, double error, double bytes) {

    Measurement dividedBy(double operations) {
        return new Measurement(nanoseconds / operations, error / operations, bytes / operations);
    }
}
