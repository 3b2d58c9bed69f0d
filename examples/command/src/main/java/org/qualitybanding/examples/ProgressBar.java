package org.qualitybanding.examples;

import java.io.PrintStream;
import java.util.Optional;

/** How far a long answer is, on one line of a terminal that is drawn again and again: {@code [#####---------------] 25 of 100}. */
final class ProgressBar {

    private static final int WIDTH = 20;

    private final Optional<PrintStream> screen;
    private final long all;
    private long shown = -1;

    /**
     * Starts a bar of which nothing is shown yet.
     *
     * @param screen where it is drawn; empty where nobody looks
     * @param all how many there are
     */
    ProgressBar(Optional<PrintStream> screen, long all) {
        this.screen = screen;
        this.all = all;
    }

    /** Draws the bar, a hundred times at most. */
    void show(long done) {
        long percent = all == 0 ? 0 : 100 * done / all;
        if (screen.isPresent() && percent != shown) {
            shown = percent;
            int full = (int) (WIDTH * percent / 100);
            draw("[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + done + " of " + all);
        }
    }

    /** Takes the bar off the screen. */
    void clear() {
        if (shown >= 0) {
            draw(" ".repeat(WIDTH + 6 + 2 * String.valueOf(all).length()));
            draw("");
        }
    }

    private void draw(String line) {
        screen.ifPresent(terminal -> {
            terminal.print("\r" + line);
            terminal.flush();
        });
    }
}
