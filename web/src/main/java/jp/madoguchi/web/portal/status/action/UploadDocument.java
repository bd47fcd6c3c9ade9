package jp.madoguchi.web.portal.status.action;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import jp.madoguchi.request.ReceiptHolder;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.verification.ProofByRequester;
import jp.madoguchi.web.portal.status.RequesterAction;
import jp.madoguchi.web.portal.status.Sent;

/** Hands in a copy of an identity document. */
@ApplicationScoped
public class UploadDocument implements RequesterAction {

    private static final String KIND = "documentKind";

    @EJB
    private ProofByRequester proof;

    @Override
    public String name() {
        return "document";
    }

    @Override
    public String field() {
        return "file";
    }

    @Override
    public void perform(ReceiptHolder holder, Sent sent) {
        String kind = sent.typed().one(KIND);
        if (kind.isBlank()) {
            throw new InputRejected(KIND, "identity.documents.kind.missing");
        }
        Part file = sent.file()
                .filter(part -> part.getSubmittedFileName() != null
                        && !part.getSubmittedFileName().isBlank())
                .orElseThrow(() -> new InputRejected(field(), "identity.documents.file.missing"));
        if (file.getSize() == 0) {
            throw new InputRejected(field(), "identity.documents.file.empty");
        }
        proof.upload(holder, kind, file.getSubmittedFileName(), contentOf(file));
    }

    private static byte[] contentOf(Part file) {
        try (InputStream content = file.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("An upload broke off", broken);
        }
    }
}
