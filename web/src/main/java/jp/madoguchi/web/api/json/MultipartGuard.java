package jp.madoguchi.web.api.json;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** Says of a multipart body that cannot be taken apart that the caller's bytes were the reason. */
@Provider
public class MultipartGuard implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (WebApplicationException worded) {
            throw worded;
        } catch (RuntimeException | IOException malformed) {
            MediaType type = context.getMediaType();
            if (type != null && type.getType().equalsIgnoreCase("multipart")) {
                throw new BodyUnreadable();
            }
            throw malformed;
        }
    }
}
