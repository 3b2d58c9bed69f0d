package org.qualitybanding.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.qualitybanding.model.refusal.InvalidValueException;
import org.qualitybanding.timeline.policy.QualityPolicy;
import org.qualitybanding.timeline.receipt.Receipt;
import org.qualitybanding.timeline.receipt.Replay;

/**
 * Replays a receipt that {@code --format receipt} wrote: from itself, or from a review and a policy of today.
 *
 * <pre>
 * mvn -q compile exec:java -Dexec.mainClass=org.qualitybanding.examples.ReplayReceipt -Dexec.args="receipt.json"
 * mvn -q compile exec:java -Dexec.mainClass=org.qualitybanding.examples.ReplayReceipt -Dexec.args="receipt.json review.json"
 * mvn -q compile exec:java -Dexec.mainClass=org.qualitybanding.examples.ReplayReceipt -Dexec.args="receipt.json review.json policy.json"
 * </pre>
 *
 * <p>It ends with status 0 where both are the same, with status 1 where something differs, and, where the input is bad, with status 2 and
 * one line on the standard error stream.
 */
public final class ReplayReceipt {

    private static final int SAME = 0;
    private static final int DIFFERENT = 1;
    private static final int BAD_INPUT = 2;

    private ReplayReceipt() {}

    /**
     * Runs the command, and ends the virtual machine where both are not the same.
     *
     * @param args the path of a receipt, and of a review and a policy to replay it from
     */
    public static void main(String[] args) {
        int status = run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        if (status != SAME) {
            System.exit(status);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        try {
            Replay replay = replay(args);
            out.print(replay.text() + "\n");
            out.flush();
            return replay.same() ? SAME : DIFFERENT;
        } catch (BadInputException e) {
            err.print(e.getMessage() + "\n");
            err.flush();
            return BAD_INPUT;
        }
    }

    private static Replay replay(String[] args) {
        if (args.length < 1 || args.length > 3) {
            throw new BadInputException(
                    "Arguments must be the paths of a receipt, a review and a policy, found " + args.length);
        }
        SourceOnDisk source = new SourceOnDisk(args[0]);
        Receipt receipt = ReceiptFile.read(source);
        if (args.length > 1) {
            QualityPolicy policy =
                    args.length == 3 ? PolicyFile.read(new SourceOnDisk(args[2])) : QualityPolicy.published();
            return receipt.replay(ReviewFile.read(new SourceOnDisk(args[1])).review(), policy);
        }
        try {
            return receipt.replay();
        } catch (InvalidValueException e) {
            throw new BadInputException(source.fileName() + ": " + e.getMessage());
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }
}
