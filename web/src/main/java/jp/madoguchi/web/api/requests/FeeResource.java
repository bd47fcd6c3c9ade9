package jp.madoguchi.web.api.requests;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.ejb.EJB;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jp.madoguchi.fee.FeeSheet;
import jp.madoguchi.fee.Fees;
import jp.madoguchi.fee.Payment;
import jp.madoguchi.web.api.json.BodyUnreadable;
import jp.madoguchi.web.api.json.Representation;
import jp.madoguchi.web.api.json.SentBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is owed for one request, what came in and what has to be given back (Art. 38; domain 7). */
@Path("/requests/{reference}/fees")
@Tag(name = "fees")
public class FeeResource {

    @EJB
    private Fees fees;

    /**
     * The fee of one request, with the sums a reader would have to add up otherwise.
     *
     * @param amount what it costs, after what was paid for the request it continues
     * @param paid what came in
     * @param toRefund what still has to be given back
     */
    public record FeeOfRequest(@JsonUnwrapped FeeSheet sheet, int amount, int paid, int toRefund)
            implements Representation {

        static FeeOfRequest of(FeeSheet sheet) {
            return new FeeOfRequest(
                    sheet,
                    sheet.owed().amount(),
                    sheet.account().paid(),
                    sheet.account().toRefund());
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What is owed for a request and why, the entries of its ledger, and what has to be given back")
    public FeeOfRequest of(@PathParam("reference") String reference) {
        return FeeOfRequest.of(fees.of(ReferencePath.of(reference)));
    }

    /** Money given back, as it is sent. */
    public record RefundSent(Integer amount, String on, String method, String note) implements SentBody {}

    @POST
    @Path("/refunds")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Records that money was given back, and writes to the requester")
    public FeeOfRequest refund(@PathParam("reference") String reference, RefundSent sent) {
        if (sent == null) {
            throw new BodyUnreadable();
        }
        fees.refund(ReferencePath.of(reference), new Payment(sent.amount(), sent.on(), sent.method(), sent.note()));
        return of(reference);
    }
}
