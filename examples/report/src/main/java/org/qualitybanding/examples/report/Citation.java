package org.qualitybanding.examples.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qualitybanding.timeline.words.Reference;
import org.qualitybanding.timeline.words.Sentence;

/**
 * An entry of the legend.
 *
 * @param id the id of a clause or a reading
 * @param says what it says in plain words
 * @param source whose it is
 * @param inPrint whether it stands beside a line that is printed
 */
record Citation(String id, String says, String source, boolean inPrint) {

    /** Returns the legend of sentences that are always there, and of others that are folded, and not printed. */
    static List<Citation> legend(List<Sentence> shown, List<Sentence> folded) {
        Set<String> printed = Line.of(shown).stream()
                .flatMap(line -> line.cites().stream())
                .map(Line.Cite::id)
                .collect(Collectors.toSet());
        return Reference.legend(Stream.of(shown, folded).flatMap(List::stream).toList()).stream()
                .map(cited -> {
                    String id = cited.clause().id();
                    return new Citation(id, cited.says(), cited.source(), printed.contains(id));
                })
                .toList();
    }
}
