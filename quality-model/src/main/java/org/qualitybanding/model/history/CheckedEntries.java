package org.qualitybanding.model.history;

import com.google.common.collect.ForwardingList;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.RandomAccess;
import org.qualitybanding.model.internal.Checks;

/**
 * The entries of a history, each found to fit the ones before it, and what they leave on record.
 *
 * <p>A record has one constructor, and that of a history looks at each entry. Were it to do so whenever one is added, 4,000 entries
 * would be 8 million looks. So the list remembers what its entries leave on record: with one more, only that one is looked at.
 */
final class CheckedEntries extends ForwardingList<HistoryEntry> implements RandomAccess {

    private static final ImmutableList<FactName> OPENING = opening();

    private final ImmutableList<HistoryEntry> entries;
    private final NamedFacts onRecord;

    /** Keeps entries of which the caller knows that they fit, and what they leave on record. */
    private CheckedEntries(ImmutableList<HistoryEntry> entries, NamedFacts onRecord) {
        this.entries = entries;
        this.onRecord = onRecord;
    }

    /** Checks the entries one after another, the first of which opens the review; the faults of all of them are told. */
    static CheckedEntries of(List<HistoryEntry> entries) {
        Checks check = new Checks();
        NamedFacts onRecord = new NamedFacts();
        checkOpening(check.at("entries", 0, null), entries.get(0));
        HistoryEntry before = entries.get(0);
        for (int index = 0; index < entries.size(); index++) {
            HistoryEntry entry = entries.get(index);
            checkNext(check.at("entries", index, null), entry, before, onRecord);
            onRecord.record(entry);
            before = entry;
        }
        check.done();
        return new CheckedEntries(ImmutableList.copyOf(entries), onRecord);
    }

    /** The list with one more entry, which alone is checked. */
    CheckedEntries plus(HistoryEntry entry) {
        Checks check = new Checks();
        checkNext(check.at("entries", entries.size(), null), entry, entries.get(entries.size() - 1), onRecord);
        check.done();
        return new CheckedEntries(
                ImmutableList.<HistoryEntry>builderWithExpectedSize(entries.size() + 1)
                        .addAll(entries)
                        .add(entry)
                        .build(),
                onRecord.copy().record(entry));
    }

    private static ImmutableList<FactName> opening() {
        ImmutableList.Builder<FactName> names = ImmutableList.builder();
        for (FactName.Kind kind : FactName.Kind.values()) {
            if (kind.isOfOpening()) {
                names.add(FactName.of(kind));
            }
        }
        return names.build();
    }

    private static void checkOpening(Checks at, HistoryEntry first) {
        List<FactName> recorded = first.facts().names();
        for (FactName name : OPENING) {
            if (!recorded.contains(name)) {
                at.fault("facts", "with the " + name + ", as the first of a history", "none");
            }
        }
    }

    private static void checkNext(Checks at, HistoryEntry entry, HistoryEntry before, NamedFacts onRecord) {
        at.onOrAfter("recordedOn", entry.recordedOn(), "that of the entry before,", before.recordedOn());
        for (int index = 0; index < entry.struckOut().size(); index++) {
            FactName name = entry.struckOut().get(index);
            if (!onRecord.names().contains(name)) {
                at.at("struckOut", index, null).fault("", "on record", name);
            }
        }
    }

    /** What the first so many entries leave on record, to be read and not to be changed. */
    NamedFacts onRecord(int count) {
        if (count == entries.size()) {
            return onRecord;
        }
        NamedFacts facts = new NamedFacts();
        for (HistoryEntry entry : entries.subList(0, count)) {
            facts.record(entry);
        }
        return facts;
    }

    @Override
    protected List<HistoryEntry> delegate() {
        return entries;
    }
}
