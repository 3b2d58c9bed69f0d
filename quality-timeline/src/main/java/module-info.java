/**
 * The deadlines and windows of a care quality review, and where it stands on a date.
 */
@SuppressWarnings("requires-automatic")
module org.qualitybanding.timeline {
    requires transitive org.qualitybanding.model;
    requires transitive org.qualitybanding.scoring;
    requires com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.qualitybanding.timeline;
    exports org.qualitybanding.timeline.calendar;
    exports org.qualitybanding.timeline.change;
    exports org.qualitybanding.timeline.deadline;
    exports org.qualitybanding.timeline.policy;
    exports org.qualitybanding.timeline.receipt;
    exports org.qualitybanding.timeline.standing;
    exports org.qualitybanding.timeline.whatif;
    exports org.qualitybanding.timeline.words;
    exports org.qualitybanding.timeline.worklist;
}
