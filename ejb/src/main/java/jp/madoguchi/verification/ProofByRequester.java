package jp.madoguchi.verification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.util.UUID;
import jp.madoguchi.request.ReceiptHolder;

/** What the holder of a receipt code does to prove who they are. */
@Stateless
@PermitAll
public class ProofByRequester {

    public IdentityFile of(ReceiptHolder holder) {
        throw new UnsupportedOperationException();
    }

    public void sendCode(ReceiptHolder holder) {
        throw new UnsupportedOperationException();
    }

    public void enterCode(ReceiptHolder holder, String code) {
        throw new UnsupportedOperationException();
    }

    public void logIn(ReceiptHolder holder, CustomerAccount account) {
        throw new UnsupportedOperationException();
    }

    public UUID upload(ReceiptHolder holder, String documentKind, String fileName, byte[] content) {
        throw new UnsupportedOperationException();
    }
}
