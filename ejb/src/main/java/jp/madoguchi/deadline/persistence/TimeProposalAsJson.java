package jp.madoguchi.deadline.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jp.madoguchi.deadline.TimeProposal;

/** A proposal as one JSON document, because it is read as a whole and never searched by part. */
@Converter
public class TimeProposalAsJson implements AttributeConverter<TimeProposal, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(TimeProposal proposal) {
        try {
            return proposal == null ? null : JSON.writeValueAsString(proposal);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A proposal could not be written as JSON", impossible);
        }
    }

    @Override
    public TimeProposal convertToEntityAttribute(String stored) {
        try {
            return stored == null ? null : JSON.readValue(stored, TimeProposal.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A stored proposal cannot be read", damaged);
        }
    }
}
