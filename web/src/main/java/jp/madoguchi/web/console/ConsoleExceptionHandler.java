package jp.madoguchi.web.console;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.shared.BusinessRuleViolated;
import jp.madoguchi.shared.InputRejected;
import jp.madoguchi.web.console.layout.Denied;
import jp.madoguchi.web.identity.AccessRefused;

/**
 * Turns what the rules refuse into a message on the page it was tried on, with everything typed still there. A page that
 * cannot be read at all is answered by one that says why, with the status code, and one that is lost is read again and says
 * so.
 */
class ConsoleExceptionHandler extends ExceptionHandlerWrapper {

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final String EXPIRED = "/console/layout/expired.xhtml";
    private static final String DENIED = "/console/layout/denied.xhtml";

    ConsoleExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEvent event = events.next();
            if (isDealtWith(
                    event.getContext().getException(), event.getContext().getPhaseId())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private boolean isDealtWith(Throwable thrown, PhaseId phase) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext call = faces.getExternalContext();
        String sentName = call.getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
        String method = ((HttpServletRequest) call.getRequest()).getMethod();
        if (!call.isResponseCommitted() && LostView.isBehind(thrown, phase, method, sentName)) {
            readAgain(faces);
            return true;
        }
        boolean canBeSaidHere = faces.isPostback() && !PhaseId.RENDER_RESPONSE.equals(phase);
        Optional<BusinessRuleViolated> refusal = find(thrown, BusinessRuleViolated.class);
        if (refusal.isPresent()) {
            return canBeSaidHere ? say(faces, refusal.get()) : answer(faces, statusOf(refusal.get()), phase);
        }
        Optional<EJBAccessException> notForThisRole = find(thrown, EJBAccessException.class);
        if (notForThisRole.isPresent()) {
            AccessRefused.tell(faces.getExternalContext().getRemoteUser(), notForThisRole.get());
            return canBeSaidHere ? refusals().sayForbidden(faces) : answer(faces, FORBIDDEN, phase);
        }
        return false;
    }

    private static int statusOf(BusinessRuleViolated refusal) {
        return refusal instanceof InputRejected ? BAD_REQUEST : NOT_FOUND;
    }

    private static boolean say(FacesContext faces, BusinessRuleViolated refusal) {
        refusals().say(faces, refusal);
        return true;
    }

    private static boolean answer(FacesContext faces, int status, PhaseId phase) {
        if (faces.getExternalContext().isResponseCommitted()) {
            return false;
        }
        String asked = faces.getViewRoot() == null ? null : faces.getViewRoot().getViewId();
        CDI.current().select(Denied.class).get().because(status, asked);
        faces.getExternalContext().setResponseStatus(status);
        faces.setViewRoot(faces.getApplication().getViewHandler().createView(faces, DENIED));
        if (PhaseId.RENDER_RESPONSE.equals(phase)) {
            renderInstead(faces);
        } else {
            faces.renderResponse();
        }
        return true;
    }

    // What was written of the page that failed is still in the buffer and is thrown away; the headers of the answer
    // stay.
    private static void renderInstead(FacesContext faces) {
        try {
            ((HttpServletResponse) faces.getExternalContext().getResponse()).resetBuffer();
            ViewHandler views = faces.getApplication().getViewHandler();
            views.getViewDeclarationLanguage(faces, DENIED).buildView(faces, faces.getViewRoot());
            views.renderView(faces, faces.getViewRoot());
            faces.responseComplete();
        } catch (IOException unsent) {
            throw new UncheckedIOException(unsent);
        }
    }

    private static void readAgain(FacesContext faces) {
        ExternalContext call = faces.getExternalContext();
        String base = call.getRequestContextPath();
        Map<String, String> headers = call.getRequestHeaderMap();
        Optional<String> back = LostView.wayBack(headers.get("Referer"), headers.get("Host"), base);
        back.ifPresent(address -> CDI.current().select(Announcement.class).get().next("expired.again"));
        try {
            call.redirect(back.orElse(base + EXPIRED));
            faces.responseComplete();
        } catch (IOException unsent) {
            throw new UncheckedIOException(unsent);
        }
    }

    private static RefusalMessages refusals() {
        return CDI.current().select(RefusalMessages.class).get();
    }

    private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> kind) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return Optional.of(kind.cast(cause));
            }
        }
        return Optional.empty();
    }
}
