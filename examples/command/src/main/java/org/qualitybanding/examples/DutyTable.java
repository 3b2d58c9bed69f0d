package org.qualitybanding.examples;

import java.util.List;
import org.qualitybanding.timeline.words.DutyInWords;
import org.qualitybanding.timeline.words.StandingInWords;
import org.qualitybanding.timeline.words.Texts;

/** The duties of one party by last day, in the words of a set of texts. */
final class DutyTable {

    private final StandingInWords words;
    private final Texts texts;

    DutyTable(StandingInWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    String of(List<DutyInWords> duties) {
        if (duties.isEmpty()) {
            return "  none\n";
        }
        Columns table = new Columns("lll").row("last day", "where it stands", "what");
        duties.forEach(duty -> table.row(texts.shortDate(duty.duty().dueOn()), duty.state(), what(duty)));
        return table.text();
    }

    private String what(DutyInWords duty) {
        return duty.what()
                + duty.duty()
                        .actionId()
                        .flatMap(words::action)
                        .map(action ->
                                " (" + texts.words(action.action().grade().rag()) + ")")
                        .orElse("");
    }
}
