package org.example.linked;

import java.time.LocalDate;
import org.qualitybanding.model.ComplianceScore;
import org.qualitybanding.model.Rag;
import org.qualitybanding.scoring.ActionCounts;
import org.qualitybanding.scoring.policy.ScoringPolicy;
import org.qualitybanding.timeline.deadline.Timescales;

/** Prints a band, a last day, and the modules that it took. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        ScoringPolicy policy = ScoringPolicy.published();
        System.out.println(policy.band(
                policy.outcomeOf(ActionCounts.significant(2).minor(5)).score(), ComplianceScore.MET));
        System.out.println(
                Timescales.published().evidenceDue(Rag.RED, LocalDate.of(2026, 12, 18)).dueOn());
        ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> !name.startsWith("jdk."))
                .sorted()
                .forEach(System.out::println);
    }
}
