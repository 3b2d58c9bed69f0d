package org.qualitybanding.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qualitybanding.model.QualityReview;
import org.qualitybanding.timeline.change.BandMove;
import org.qualitybanding.timeline.change.BandMoves;
import org.qualitybanding.timeline.change.PolicyPlan;
import org.qualitybanding.timeline.policy.QualityPolicy;

/**
 * What a change of policy does before it is made: whatever the review, and over a folder of stored ones.
 *
 * @param before the policy as it is; empty for the published one
 * @param after the policy as it would be
 * @param folder where the reviews are, each in a file that ends with {@code .json}
 * @param on the day asked about
 * @param ids whether the ids of the reviews that move are told
 */
record PlanPolicy(Optional<ReviewSource> before, ReviewSource after, String folder, LocalDate on, boolean ids) {

    /**
     * Writes the plan. Reviews are read one by one, so that any number of them takes the room of one.
     *
     * @param screen where to show how far it is; empty where nobody looks
     */
    String report(Optional<PrintStream> screen) {
        QualityPolicy now = before.map(PolicyFile::read).orElse(QualityPolicy.published());
        PolicyPlan plan = PolicyPlan.of(now, PolicyFile.read(after));
        Map<String, Set<String>> moved = new TreeMap<>();
        BandMoves moves;
        try {
            ProgressBar bar = new ProgressBar(screen, screen.isPresent() ? count() : 0);
            try (Stream<Path> files = files()) {
                moves = plan.over(files.map(PlanPolicy::review), on, new PolicyPlan.Watcher() {
                    @Override
                    public void asked(long reviews) {
                        bar.show(reviews);
                    }

                    @Override
                    public void moved(String reviewId, BandMove move) {
                        if (ids) {
                            moved.computeIfAbsent(move.toString(), first -> new TreeSet<>())
                                    .add(reviewId);
                        }
                    }
                });
            } finally {
                bar.clear();
            }
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw new BadInputException("--plan must be a folder of reviews, found " + Printable.quoted(folder));
        }
        StringBuilder report =
                new StringBuilder("PLAN: " + name(plan.before()) + ", THEN " + name(plan.after()) + "\n");
        report.append(Lines.items(plan.text().lines().toList()));
        report.append("\n").append(moves.moved() + " OF " + moves.reviews() + " REVIEWS MOVE ON " + on + "\n");
        report.append(Lines.items(moves.text().lines().toList()));
        moved.forEach((move, reviewIds) -> report.append("\n")
                .append(move)
                .append("\n")
                .append(Lines.items(reviewIds.stream().map(Printable::of).toList())));
        return report.toString();
    }

    private static String name(QualityPolicy policy) {
        return policy.id() + " " + policy.version();
    }

    private long count() throws IOException {
        try (Stream<Path> files = files()) {
            return files.count();
        }
    }

    @SuppressWarnings("StreamResourceLeak") // whoever asks closes it
    private Stream<Path> files() throws IOException {
        Path start = Path.of(folder);
        if (!Files.isDirectory(start)) {
            throw new IOException("no folder");
        }
        return Files.walk(start).filter(file -> file.toString().endsWith(".json"));
    }

    private static QualityReview review(Path file) {
        return ReviewFile.read(new SourceOnDisk(file.toString())).review();
    }
}
