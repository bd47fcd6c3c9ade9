package jp.madoguchi.web.api.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A defect of ours. The caller learns a number to quote; the log has the rest. */
@Provider
public class DefectMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(DefectMapper.class.getName());

    @Override
    public Response toResponse(Throwable defect) {
        String number = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Defect " + number, defect);
        return Problem.of(500, "defect", "Something went wrong on our side. Please quote " + number)
                .asResponse();
    }
}
