package jp.madoguchi.web.api.requests;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.web.api.json.BodyUnreadable;
import jp.madoguchi.web.api.json.Json;
import jp.madoguchi.web.api.json.SentBody;
import jp.madoguchi.web.api.requests.action.AuthoritySent;
import jp.madoguchi.web.api.requests.action.ClockActions.ExtensionSent;
import jp.madoguchi.web.api.requests.action.ClockActions.PauseSent;
import jp.madoguchi.web.api.requests.action.ConsultationActions.OpinionSent;
import jp.madoguchi.web.api.requests.action.ConsultationActions.QuestionSent;
import jp.madoguchi.web.api.requests.action.CounterActions.SupplementSent;
import jp.madoguchi.web.api.requests.action.DecisionActions.WordsSent;
import jp.madoguchi.web.api.requests.action.FeeActions.PaymentSent;
import jp.madoguchi.web.api.requests.action.FeeActions.WaiverSent;
import jp.madoguchi.web.api.requests.action.FlagActions.FlagSent;
import jp.madoguchi.web.api.requests.action.GroundActions.AssessmentSent;
import jp.madoguchi.web.api.requests.action.IdentitySent;
import jp.madoguchi.web.api.requests.action.LegalActions.LegalOpinionSent;
import jp.madoguchi.web.api.requests.action.PolicyTextActions.PolicyTextSent;
import jp.madoguchi.web.api.requests.action.PostActions.PostingSent;
import jp.madoguchi.web.api.requests.action.ReferralActions.ReferralSent;
import jp.madoguchi.web.api.requests.action.SearchActions.SearchAnswerSent;
import jp.madoguchi.web.api.requests.action.TakeOverAction.PrincipalSent;
import jp.madoguchi.web.api.requests.action.WithdrawalNoteActions.NoteSent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** An action as it was sent: its name, and fields that only the one who takes it can read. */
@Schema(
        name = "ActionSent",
        description = "An action and the fields it needs; those of other actions are not read."
                + " What is not named below needs no more than its name.",
        requiredProperties = "action",
        properties = @SchemaProperty(name = "action", implementation = RequestAction.class),
        anyOf = {
            AssessmentSent.class,
            AuthoritySent.class,
            EvidenceSent.class,
            ExtensionSent.class,
            FlagSent.class,
            IdentitySent.class,
            LegalOpinionSent.class,
            NoteSent.class,
            OpinionSent.class,
            PauseSent.class,
            PaymentSent.class,
            PolicyTextSent.class,
            PostingSent.class,
            PrincipalSent.class,
            QuestionSent.class,
            ReferralSent.class,
            SearchAnswerSent.class,
            SupplementSent.class,
            WaiverSent.class,
            WordsSent.class
        })
public final class SentAction implements SentBody {

    @Schema(hidden = true)
    private final JsonNode fields;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SentAction(JsonNode fields) {
        if (fields == null || !fields.isObject()) {
            throw new BodyUnreadable();
        }
        this.fields = fields;
    }

    /** {@code null} when none was named. */
    public RequestAction action() {
        return as(Named.class).action();
    }

    /**
     * The fields as one kind of action reads them.
     *
     * @throws jp.madoguchi.shared.InputRejected when one has a value of the wrong kind
     */
    public <T> T as(Class<T> wanted) {
        return Json.as(wanted, fields);
    }

    private record Named(RequestAction action) {}
}
