package org.qualitybanding.scoring.check;

import static org.qualitybanding.model.internal.Require.given;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.RagCounts;
import org.qualitybanding.scoring.rule.Count;

/**
 * A smallest step by which a case becomes a worse one: one more action, a minor action become significant, or an action
 * rated one step more urgent.
 *
 * <p>A policy in which such a step leads to a better outcome is refused, {@link #MINOR_TO_SIGNIFICANT} excepted: in the
 * published model itself 35 minor actions are Outcome 3, and are Outcome 2 once one of them turns out to be
 * significant. Since every case with more actions, or with more urgent ones, is reached by such steps, none then has a
 * better outcome.
 *
 * <pre>{@code
 * Worsening.ONE_MORE_MINOR.applyTo(ActionCounts.significant(1).minor(12)); // 1 significant, 13 minor
 * }</pre>
 */
public enum Worsening {
    /** One more significant action, its RAG rating unknown like those of the others. */
    ONE_MORE_SIGNIFICANT("one more significant action", 1, 0, 0, 0, 0),
    /** One more minor action, its RAG rating unknown like those of the others. */
    ONE_MORE_MINOR("one more minor action", 0, 1, 0, 0, 0),
    /** One more action that is significant and red. */
    ONE_MORE_SIGNIFICANT_RED("one more significant red action", 1, 0, 1, 0, 0),
    /** One more action that is significant and amber. */
    ONE_MORE_SIGNIFICANT_AMBER("one more significant amber action", 1, 0, 0, 1, 0),
    /** One more action that is significant and green. */
    ONE_MORE_SIGNIFICANT_GREEN("one more significant green action", 1, 0, 0, 0, 1),
    /** One more action that is minor and red. */
    ONE_MORE_MINOR_RED("one more minor red action", 0, 1, 1, 0, 0),
    /** One more action that is minor and amber. */
    ONE_MORE_MINOR_AMBER("one more minor amber action", 0, 1, 0, 1, 0),
    /** One more action that is minor and green. */
    ONE_MORE_MINOR_GREEN("one more minor green action", 0, 1, 0, 0, 1),
    /** A minor action turns out to be significant, its RAG rating being as it was. */
    MINOR_TO_SIGNIFICANT("a minor action become significant", 1, -1, 0, 0, 0),
    /** A green action turns amber. */
    GREEN_TO_AMBER("a green action become amber", 0, 0, 0, 1, -1),
    /** An amber action turns red. */
    AMBER_TO_RED("an amber action become red", 0, 0, 1, -1, 0);

    private static final ImmutableList<Worsening> UNRATED =
            ImmutableList.of(ONE_MORE_SIGNIFICANT, ONE_MORE_MINOR, MINOR_TO_SIGNIFICANT);
    private static final ImmutableList<Worsening> RATED = ImmutableList.of(
            ONE_MORE_SIGNIFICANT_RED,
            ONE_MORE_SIGNIFICANT_AMBER,
            ONE_MORE_SIGNIFICANT_GREEN,
            ONE_MORE_MINOR_RED,
            ONE_MORE_MINOR_AMBER,
            ONE_MORE_MINOR_GREEN,
            MINOR_TO_SIGNIFICANT,
            GREEN_TO_AMBER,
            AMBER_TO_RED);

    private final String words;
    private final int significant;
    private final int minor;
    private final int red;
    private final int amber;
    private final int green;

    Worsening(String words, int significant, int minor, int red, int amber, int green) {
        this.words = words;
        this.significant = significant;
        this.minor = minor;
        this.red = red;
        this.amber = amber;
        this.green = green;
    }

    /**
     * Lists the steps between counts whose RAG ratings are unknown, or of no matter to any rule.
     *
     * @return one more significant or minor action, and a minor action become significant
     */
    public static List<Worsening> unrated() {
        return UNRATED;
    }

    /**
     * Lists the steps between counts whose RAG ratings are known.
     *
     * @return one more action of each of the six kinds, a minor action become significant, green to amber, amber to red
     */
    public static List<Worsening> rated() {
        return RATED;
    }

    /**
     * Tells whether a policy is refused in which this step leads to a better outcome.
     *
     * @return true for all but {@link #MINOR_TO_SIGNIFICANT}
     */
    public boolean isBinding() {
        return this != MINOR_TO_SIGNIFICANT;
    }

    /**
     * Returns the step in words.
     *
     * @return the words, such as {@code one more minor red action}
     */
    public String words() {
        return words;
    }

    /**
     * Takes the step.
     *
     * @param counts the counts before it
     * @return the counts after it, or empty where there is no such step from them: none of the actions it changes, a
     *     rating where ratings are unknown or the other way round, or more than {@link Integer#MAX_VALUE} actions of a
     *     kind
     */
    public Optional<ActionCounts> applyTo(ActionCounts counts) {
        boolean rated = given("counts", counts).rag().isPresent();
        if (!(rated ? RATED : UNRATED).contains(this)) {
            return Optional.empty();
        }
        for (Count count : Count.values()) {
            if (changeOf(count) != 0) {
                long changed = count.in(counts) + changeOf(count);
                if (changed < 0 || changed > CaseBox.most(count)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new ActionCounts(
                counts.significant() + significant,
                counts.minor() + minor,
                counts.rag().map(rag -> new RagCounts(rag.red() + red, rag.amber() + amber, rag.green() + green))));
    }

    /** Returns the step taken a number of times in words, such as {@code 5 more minor actions}. */
    String words(int times) {
        return times + " " + (times == 1 ? withoutNumber() : inPlural());
    }

    /** Returns what the step is about, such as {@code more minor actions}. */
    String inPlural() {
        return withoutNumber().replace("action", "actions");
    }

    private String withoutNumber() {
        return words.substring(words.indexOf(' ') + 1);
    }

    /** Tells whether the step adds an action and leaves open how it is rated. */
    boolean leavesRatingOpen() {
        return changeOf(Count.TOTAL) != 0 && red + amber + green == 0;
    }

    /** Returns by how many the step changes a count. */
    int changeOf(Count count) {
        return switch (count) {
            case SIGNIFICANT -> significant;
            case MINOR -> minor;
            case RED -> red;
            case AMBER -> amber;
            case GREEN -> green;
            case TOTAL -> significant + minor;
        };
    }
}
