package org.qualitybanding.benchmarks.coldstart;

import org.qualitybanding.benchmarks.decision.BandedOutcome;
import org.qualitybanding.benchmarks.peers.Engine;

/** The first decision of a fresh process, by the engine that is named. */
public final class FirstDecision {

    private FirstDecision() {}

    /** Decides 2 significant and 5 minor actions, all met. */
    public static void main(String[] args) throws Exception {
        BandedOutcome decided = Engine.valueOf(args[0]).make().bandDecision().decide(2, 5, 1);
        System.out.println(decided.outcome());
        System.out.println(decided.band());
        Handshake.ready();
    }
}
