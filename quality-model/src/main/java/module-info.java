/**
 * The facts of a care quality review, as immutable values.
 */
@SuppressWarnings({"requires-automatic", "module"})
module org.qualitybanding.model {
    requires com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.qualitybanding.model;
    exports org.qualitybanding.model.course;
    exports org.qualitybanding.model.explain;
    exports org.qualitybanding.model.history;
    exports org.qualitybanding.model.refusal;
    exports org.qualitybanding.model.internal to
            org.qualitybanding.scoring,
            org.qualitybanding.timeline,
            org.qualitybanding.exchange;
    exports org.qualitybanding.model.known to
            org.qualitybanding.scoring,
            org.qualitybanding.timeline;
}
