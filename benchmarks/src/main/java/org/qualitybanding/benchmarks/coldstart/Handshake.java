package org.qualitybanding.benchmarks.coldstart;

import java.io.IOException;

/** How a program tells the one that measures it that it is done, and lives on until it was looked at. */
final class Handshake {

    static final String READY = "ready";

    private Handshake() {}

    static void ready() throws IOException {
        System.out.println(READY);
        while (System.in.read() >= 0) {
            // Until the other end closes.
        }
    }
}
