package org.qualitybanding.benchmarks.peers;

import java.util.List;
import org.qualitybanding.benchmarks.decision.DecisionEngine;
import org.qualitybanding.benchmarks.decision.HandWrittenDecision;
import org.qualitybanding.benchmarks.library.LibraryDecision;

/** All that decide by the published model: the library, code by hand, and the engines that a team could pick instead. */
public enum Engine {
    LIBRARY("this library", "org.qualitybanding:quality-scoring"),
    BY_HAND("code written by hand"),
    OPENL("OpenL Tablets", "org.openl.rules:org.openl.rules"),
    CEL_COMPILED("CEL, checked expression", "dev.cel:cel"),
    CEL_PLANNED("CEL, planned", "dev.cel:cel"),
    EASY_RULES("Easy Rules", "org.jeasy:easy-rules-core"),
    DROOLS("Drools rules", "org.drools:drools-engine"),
    KIE_DMN("Apache KIE DMN", "org.kie:kie-dmn-core"),
    CAMUNDA_DMN("Camunda's DMN engine", "org.camunda.bpm.dmn:camunda-engine-dmn");

    private final String words;
    private final List<String> artifacts;

    Engine(String words, String... artifacts) {
        this.words = words;
        this.artifacts = List.of(artifacts);
    }

    /** Returns the engine the way it stands in a table. */
    public String words() {
        return words;
    }

    /** Returns what brings it, as group and name; nothing where nothing is needed. */
    public List<String> artifacts() {
        return artifacts;
    }

    /** Tells whether somebody else made it. */
    public boolean isPeer() {
        return this != LIBRARY && this != BY_HAND;
    }

    /** Makes the engine; nothing of the others is loaded. */
    public DecisionEngine make() {
        return switch (this) {
            case LIBRARY -> new LibraryDecision();
            case BY_HAND -> new HandWrittenDecision();
            case OPENL -> new OpenLTables();
            case CEL_COMPILED -> CelExpressions.compiled();
            case CEL_PLANNED -> CelExpressions.planned();
            case EASY_RULES -> new EasyRules();
            case DROOLS -> new DroolsRules();
            case KIE_DMN -> new KieDmn();
            case CAMUNDA_DMN -> new CamundaDmn();
        };
    }
}
