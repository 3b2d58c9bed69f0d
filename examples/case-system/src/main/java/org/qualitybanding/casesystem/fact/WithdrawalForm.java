package org.qualitybanding.casesystem.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qualitybanding.casesystem.form.Field;
import org.qualitybanding.casesystem.form.Typed;
import org.qualitybanding.model.Action;
import org.qualitybanding.model.QualityReview;

/** The withdrawal of an action (reading R9). */
final class WithdrawalForm implements FactForm {

    @Override
    public String path() {
        return "withdrawal";
    }

    @Override
    public String title() {
        return "Withdraw an action";
    }

    @Override
    public List<Field> fields(QualityReview review, LocalDate today) {
        return List.of(
                Field.oneOfMany("actionId", "Action", Choices.actions(review))
                        .hint("From the day of its withdrawal it counts as never found."),
                Field.day("withdrawnOn", "Day of the withdrawal").proposing(today.toString()),
                Field.text("reason", "Reason"));
    }

    @Override
    public UnaryOperator<QualityReview> change(Typed typed, String person) {
        String actionId = typed.part("actionId", 0);
        Optional<LocalDate> withdrawnOn = typed.day("withdrawnOn");
        Optional<String> reason = typed.text("reason");
        return review -> review.withdrawing(
                actionId,
                new Action.Withdrawal(Given.of("withdrawnOn", withdrawnOn), person, Given.of("reason", reason)));
    }
}
