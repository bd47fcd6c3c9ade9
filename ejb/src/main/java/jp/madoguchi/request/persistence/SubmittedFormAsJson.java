package jp.madoguchi.request.persistence;

import jakarta.persistence.Converter;
import jp.madoguchi.request.SubmittedForm;

/** {@link SubmittedForm} as one JSON document. */
@Converter
public class SubmittedFormAsJson extends AsJson<SubmittedForm> {

    public SubmittedFormAsJson() {
        super(SubmittedForm.class);
    }
}
