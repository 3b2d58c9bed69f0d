package org.qualitybanding.scoring.rule;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import org.qualitybanding.scoring.Answer;

/**
 * The rules of a ladder, equal to any list of the same rules, with the table that answers for them.
 *
 * <p>A ladder is a record, so that a mapper reads and writes it as it is, and a record keeps nothing but its components. So the
 * list of its rules keeps what is worked out from them. The table is made when it is first asked for; should two threads do so
 * at once, they make the same.
 */
final class AskedRules<C, A extends Answer<A>> extends AbstractList<Rule<C, A>> implements RandomAccess {

    private final List<Rule<C, A>> rules;
    private @Nullable DecisionTable<A> table;

    AskedRules(List<Rule<C, A>> rules) {
        this.rules = rules;
    }

    /** Returns the table of a ladder of conditions. */
    static <A extends Answer<A>> DecisionTable<A> table(Ladder<Condition, A> ladder) {
        AskedRules<Condition, A> asked = (AskedRules<Condition, A>) ladder.worstFirst();
        DecisionTable<A> table = asked.table;
        if (table == null) {
            table = new DecisionTable<>(ladder);
            asked.table = table;
        }
        return table;
    }

    @Override
    public Rule<C, A> get(int index) {
        return rules.get(index);
    }

    @Override
    public int size() {
        return rules.size();
    }
}
