package org.qualitybanding.benchmarks.report;

import java.time.Duration;
import java.util.Locale;

/** Figures the way they stand in a table: three digits, with a unit. */
final class Figures {

    private static final String[] TIMES = {"ns", "µs", "ms", "s"};
    private static final String[] SIZES = {"B", "kB", "MB", "GB"};

    private Figures() {}

    static String time(double nanoseconds) {
        return scaled(nanoseconds, TIMES);
    }

    static String time(Duration duration) {
        return time(duration.toNanos());
    }

    /** A time with its error as a share of it, where there is one. */
    static String time(Measurement measurement) {
        String time = time(measurement.nanoseconds());
        return Double.isNaN(measurement.error())
                ? time
                : time + " ± " + Math.round(100 * measurement.error() / measurement.nanoseconds()) + " %";
    }

    static String size(double bytes) {
        return bytes < 0.5 ? "0" : scaled(bytes, SIZES);
    }

    static String ratio(double ratio) {
        return digits(ratio) + "x";
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String scaled(double number, String[] units) {
        int unit = 0;
        double scaled = number;
        while (scaled >= 999.5 && unit < units.length - 1) {
            scaled /= 1000;
            unit++;
        }
        return digits(scaled) + " " + units[unit];
    }

    private static String digits(double number) {
        int decimals = number >= 99.95 ? 0 : number >= 9.995 ? 1 : 2;
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }
}
