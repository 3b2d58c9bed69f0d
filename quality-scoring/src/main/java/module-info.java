/**
 * The outcome, scores and banding of a care quality review.
 */
@SuppressWarnings("requires-automatic")
module org.qualitybanding.scoring {
    requires transitive org.qualitybanding.model;
    requires com.google.common;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.qualitybanding.scoring;
    exports org.qualitybanding.scoring.card;
    exports org.qualitybanding.scoring.cases;
    exports org.qualitybanding.scoring.check;
    exports org.qualitybanding.scoring.compliance;
    exports org.qualitybanding.scoring.policy;
    exports org.qualitybanding.scoring.risk;
    exports org.qualitybanding.scoring.rule;
}
