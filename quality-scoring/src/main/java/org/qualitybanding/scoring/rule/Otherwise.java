package org.qualitybanding.scoring.rule;

import static org.qualitybanding.model.internal.Require.given;
import static org.qualitybanding.model.internal.Require.list;

import java.util.List;
import org.qualitybanding.model.explain.Clause;

/** The last rung of a ladder. */
record Otherwise<C, A>(A outcome, List<Clause> clauses) implements Rung<C, A> {

    Otherwise {
        given("otherwise", outcome);
        clauses = list("clauses", clauses);
    }

    @Override
    public String id() {
        return "otherwise";
    }
}
