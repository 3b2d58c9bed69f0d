package org.qualitybanding.casesystem.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.qualitybanding.casesystem.RunningCaseSystem;
import org.qualitybanding.casesystem.answer.KeptReceipts;
import org.qualitybanding.casesystem.answer.Policies;
import org.qualitybanding.casesystem.answer.RescoringJob;
import org.qualitybanding.casesystem.answer.RescoringProgress;
import org.qualitybanding.casesystem.answer.Rescorings;
import org.qualitybanding.casesystem.fact.FactForm;
import org.qualitybanding.casesystem.fact.FactForms;
import org.qualitybanding.casesystem.record.EveryTextHostile;
import org.qualitybanding.casesystem.record.ReviewRecords;

/** A case system with a review in which every text is a script, and the addresses of each kind of page there is. */
final class EveryPage implements AutoCloseable {

    static final String HOSTILE = "QR-hostile";

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final int MOST_WAITS = 600;

    private final RunningCaseSystem system = RunningCaseSystem.onH2();
    private final String keptAnswer;
    private final String rescoring;

    EveryPage() {
        system.part(ReviewRecords.class).takeIn(EveryTextHostile.history(HOSTILE), "manager-1");
        keptAnswer = system.part(KeptReceipts.class)
                .keep(HOSTILE, TODAY, "manager-1")
                .id();
        rescoring = system.part(RescoringJob.class)
                .start(system.part(Policies.class).all().get(1), TODAY, "manager-1");
        for (int waits = 0; state() == RescoringProgress.State.RUNNING; waits++) {
            assertThat(waits).as("waited for the re-scoring").isLessThan(MOST_WAITS);
            LockSupport.parkNanos(50_000_000L);
        }
    }

    private RescoringProgress.State state() {
        return system.part(Rescorings.class).find(rescoring).orElseThrow().state();
    }

    RunningCaseSystem system() {
        return system;
    }

    /** One page of each kind, and those that look different with much, nothing or something refused on them. */
    List<String> ofEachKind() {
        List<String> pages = new ArrayList<>(List.of(
                "/login?out",
                "/login?error",
                "/",
                "/?text=nothing-of-this-kind",
                "/reviews/new",
                "/reviews/new?like=" + HOSTILE,
                "/worklist",
                "/dashboard",
                "/rescorings",
                "/rescorings/" + rescoring,
                "/reviews/" + HOSTILE + "/receipts/" + keptAnswer,
                "/nothing"));
        for (String id : List.of("QR-1", HOSTILE)) {
            pages.addAll(List.of(
                    "/reviews/" + id,
                    "/reviews/" + id + "?date=2020-01-01",
                    "/reviews/" + id + "/what-if",
                    "/reviews/" + id + "/then-and-now",
                    "/reviews/" + id + "/history",
                    "/reviews/" + id + "/receipts"));
        }
        for (String path :
                List.of("action", "plan", "judgement", "deadline")) { // every kind of field is in one of these
            pages.add("/reviews/" + HOSTILE + "/record/" + path);
        }
        return pages;
    }

    /** Those of each kind, and every form. */
    List<String> all() {
        List<String> pages = new ArrayList<>(ofEachKind());
        FactForms.all().values().stream()
                .flatMap(List::stream)
                .map(FactForm::path)
                .map(path -> "/reviews/" + HOSTILE + "/record/" + path)
                .filter(page -> !pages.contains(page))
                .forEach(pages::add);
        return pages;
    }

    @Override
    public void close() {
        system.close();
    }
}
