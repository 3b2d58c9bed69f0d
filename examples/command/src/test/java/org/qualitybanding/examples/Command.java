package org.qualitybanding.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

/**
 * The command, run as a user does.
 *
 * @param status the exit status
 * @param out what it wrote to the standard output
 * @param err what it wrote to the standard error stream
 */
record Command(int status, String out, String err) {

    static Command run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = BandReview.run(args, new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8));
        return new Command(status, out.toString(UTF_8), err.toString(UTF_8));
    }
}
