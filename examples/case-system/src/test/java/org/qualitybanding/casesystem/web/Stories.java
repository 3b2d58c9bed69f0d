package org.qualitybanding.casesystem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.qualitybanding.casesystem.Database;
import org.qualitybanding.casesystem.MovableDay;
import org.qualitybanding.casesystem.RunningCaseSystem;
import org.qualitybanding.casesystem.Visitor;
import org.qualitybanding.casesystem.record.ReviewRecords;
import org.qualitybanding.examples.browser.Browser;

/** What people do with the case system from day to day, in a real browser. */
abstract class Stories {

    private static final MovableDay DAY = new MovableDay(LocalDate.of(2026, 4, 20));
    private static final Map<Database, RunningCaseSystem> STARTED = new EnumMap<>(Database.class);

    private final RunningCaseSystem system;

    Stories(Database database) {
        DAY.is(LocalDate.of(2026, 4, 20));
        system = STARTED.computeIfAbsent(database, kind -> RunningCaseSystem.on(kind.newUrl(), DAY));
    }

    @AfterAll
    static void stop() {
        STARTED.values().forEach(RunningCaseSystem::close);
        STARTED.clear();
    }

    @Test
    void aReviewFromItsOpeningToItsConfirmedBand(Browser browser) {
        DAY.is(LocalDate.of(2026, 2, 23));
        Person reviewer = Person.in(browser, system, "reviewer-7");
        open(reviewer);

        DAY.is(LocalDate.of(2026, 3, 2));
        reviewer.follows("Record a visit")
                .types("First day", "2026-03-02")
                .types("Last day", "2026-03-02")
                .presses("Record it");
        assertThat(reviewer.texts(".notice")).containsExactly("Recorded: initial visit added");

        reviewer.follows("Record an action")
                .types("What has to be put right", "Audits are to be signed")
                .chooses("Domain", "Audits")
                .chooses("Colour", "Amber")
                .chooses("Harm to people", "None")
                .types("Day it was found", "2026-03-01")
                .presses("Record it");
        assertThat(reviewer.problems())
                .containsExactly("Day it was found must be on or after the start of the initial visit 2 March 2026."
                        + " You gave 1 March 2026.");
        assertThat(reviewer.wrong("Day it was found"))
                .endsWith(reviewer.problems().get(0));
        assertThat(reviewer.value("What has to be put right"))
                .as("what was typed stays")
                .isEqualTo("Audits are to be signed");
        reviewer.types("Day it was found", "2026-03-02").presses("Record it");
        assertThat(reviewer.texts(".notice")).containsExactly("Recorded: action A-1 added");

        DAY.is(LocalDate.of(2026, 3, 6));
        reviewer.follows("Record a plan sent")
                .chooses("What the plan is complete for", "The initial domains")
                .presses("Record it");
        assertThat(reviewer.texts(".todo li").get(0))
                .contains("Review the plan")
                .contains("7 days left");

        DAY.is(LocalDate.of(2026, 3, 30));
        reviewer.follows("Record evidence that was sent")
                .chooses("Action", "A-1")
                .types("Day the provider sent it", "2026-03-30")
                .presses("Record it");
        assertThat(reviewer.reads()).contains("Judge the evidence E-1 towards A-1");

        DAY.is(LocalDate.of(2026, 4, 8));
        reviewer.follows("Judge the evidence E-1 towards A-1")
                .chooses("Evidence", "E-1 of 30 Mar 2026")
                .chooses("Finding", "Sufficient")
                .presses("Record it");
        assertThat(reviewer.reads()).contains("Good").contains("Decide the compliance score");

        DAY.is(LocalDate.of(2026, 4, 20));
        reviewer.opens("/reviews/QR-5/record/decision");
        assertThat(reviewer.reads()).as("a manager's to decide").contains("You may not do this");

        Person manager = Person.in(browser, system, "manager-1").opens("/reviews/QR-5");
        manager.follows("Decide the compliance score")
                .chooses("Compliance score", "1")
                .presses("Record it");
        assertThat(manager.texts(".notice")).containsExactly("Recorded: compliance decision D-1 added");
        manager.opens("/?text=mill");
        assertThat(manager.texts("tbody tr"))
                .singleElement()
                .asString()
                .contains("Example Mill", "closed", "Good, final");
        manager.opens("/dashboard");
        assertThat(manager.texts("tbody tr")).anySatisfy(row -> assertThat(row).contains("Example Mill", "Good"));
    }

    private static void open(Person reviewer) {
        reviewer.opens("/")
                .follows("Open a review")
                .types("Name of the service", "Example Mill")
                .types("Id of the service", "SV-9")
                .types("Name of the provider", "Example Trust")
                .types("Id of the provider", "not an id")
                .chooses("Domains to look at first", "Medication")
                .chooses("Domains to look at first", "Audits")
                .presses("Open it");
        assertThat(reviewer.problems()).hasSize(1).first().asString().startsWith("Id of the provider must be");
        reviewer.types("Id of the provider", "PV-9").presses("Open it");
        assertThat(reviewer.problems())
                .containsExactly("Domains to look at first must be 3 domains by policy published-model 1. You gave 2.");
        reviewer.chooses("Domains to look at first", "Behaviour").presses("Open it");
        assertThat(reviewer.address()).endsWith("/reviews/QR-5");
        assertThat(reviewer.reads()).contains("Example Mill", "Review the initial domains");
    }

    @Test
    void aProviderDisputesItsBand(Browser browser) {
        system.part(ReviewRecords.class).takeIn(Dispute.untilTheDecision("QR-50"), "manager-1");
        DAY.is(LocalDate.of(2026, 4, 20));
        Person manager = Person.in(browser, system, "manager-1").opens("/reviews/QR-50/record/decision");
        manager.chooses("Compliance score", "0").presses("Record it");
        manager.follows("Kept answers").presses("Keep the answer");
        assertThat(manager.texts(".band")).containsExactly("Adequate, final");

        DAY.is(LocalDate.of(2026, 5, 18));
        Person reviewer = Person.in(browser, system, "reviewer-7").opens("/reviews/QR-50");
        reviewer.follows("Record evidence that was sent")
                .chooses("Action", "A-1")
                .types("Day the provider sent it", "2026-03-12")
                .presses("Record it");
        reviewer.follows("Judge evidence")
                .chooses("Evidence", "E-1 of 12 Mar 2026")
                .chooses("Finding", "Sufficient")
                .presses("Record it");
        assertThat(reviewer.reads()).contains("Decide the compliance score");

        reviewer.follows("Kept answers").follows("Monday 20 April 2026");
        assertThat(reviewer.texts(".band")).containsExactly("Adequate, final");
        assertThat(reviewer.texts(".replay h3"))
                .containsExactly(
                        "From what was kept: the same, byte for byte",
                        "From what was on record then: the same, byte for byte",
                        "From what is on record now: not the same");
        assertThat(reviewer.texts(".replay:last-of-type tr"))
                .anySatisfy(row -> assertThat(row).contains("actions[A-1].evidence[E-1]", "sent on 2026-03-12"));

        reviewer.opens("/reviews/QR-50/then-and-now")
                .types("Where it stood on", "2026-03-20")
                .presses("Compare");
        assertThat(reviewer.texts(".pair section"))
                .satisfiesExactly(
                        then -> assertThat(then)
                                .contains("Then: as known by 20 Mar 2026", "plan on the initial domains is to be sent"),
                        now -> assertThat(now).contains("Now: as known by 18 May 2026"));
        assertThat(reviewer.texts("main h3"))
                .contains(
                        "Entry 3, recorded on Wednesday 25 March 2026 by reviewer-7",
                        "Entry 7, recorded on Monday 18 May 2026 by reviewer-7");

        Person again = Person.in(browser, system, "manager-1").opens("/reviews/QR-50/record/decision");
        again.chooses("Compliance score", "1").presses("Record it").opens("/?text=QR-50");
        assertThat(again.texts("tbody tr")).singleElement().asString().contains("Good, final");
    }

    @Test
    void whoIsSlowerLosesNothingAndSeesWhatTheOtherRecorded(Browser browser) {
        Person reviewer = Person.in(browser, system, "reviewer-7")
                .opens("/reviews/QR-2/record/engagement")
                .chooses("What is expected", "Meeting attendance")
                .chooses("What was found", "Satisfactory")
                .types("Notes", "Came to both meetings");
        Visitor manager = Visitor.loggedIn(system, "manager-1");
        manager.submit(
                "/reviews/QR-2/record/hand-over",
                "/reviews/QR-2/record/hand-over",
                Map.of("version", "5", "reviewer", "reviewer-8", "handedOverOn", "2026-04-20"));

        reviewer.presses("Record it");
        assertThat(reviewer.texts(".notice li"))
                .containsExactly("manager-1, Monday 20 April 2026: hand-over HO-1 added");
        assertThat(reviewer.value("Notes")).isEqualTo("Came to both meetings");
        reviewer.presses("Record it");
        assertThat(reviewer.texts(".notice")).containsExactly("Recorded: engagement note N-1 added");
        assertThat(system.part(ReviewRecords.class).get("QR-2").version()).isEqualTo(7);
    }
}
