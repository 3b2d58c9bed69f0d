package org.qualitybanding.scoring;

import java.util.Optional;
import org.qualitybanding.model.Grade;

/** Counts grades one at a time. */
final class ActionTally {

    private int significant;
    private int minor;
    private int red;
    private int amber;
    private int green;

    void add(Grade grade) {
        if (grade.harm().significant()) {
            significant++;
        } else {
            minor++;
        }
        switch (grade.rag()) {
            case RED -> red++;
            case AMBER -> amber++;
            case GREEN -> green++;
        }
    }

    ActionCounts counts() {
        return new ActionCounts(significant, minor, Optional.of(new RagCounts(red, amber, green)));
    }
}
