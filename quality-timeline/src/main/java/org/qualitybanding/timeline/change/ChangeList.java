package org.qualitybanding.timeline.change;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.qualitybanding.scoring.card.Scorecard;

/** Collects what is different: what reads the same before and after is no change. */
final class ChangeList {

    /** What stands for something that is not there. */
    static final String NONE = "none";

    private final ImmutableList.Builder<Change> changes = ImmutableList.builder();

    void add(String subject, Object before, Object after) {
        if (!before.toString().equals(after.toString())) {
            changes.add(new Change(subject, before.toString(), after.toString()));
        }
    }

    void addScores(Scorecard before, Scorecard after) {
        add("action score", before.actionScore(), after.actionScore());
        add("compliance score", before.compliance(), after.compliance());
        add("banding", before.banding(), after.banding());
    }

    List<Change> all() {
        return changes.build();
    }
}
