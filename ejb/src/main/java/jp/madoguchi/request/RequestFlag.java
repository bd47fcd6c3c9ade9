package jp.madoguchi.request;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What everybody who works on a request must know besides its state (domain 5.1, overlays). A flag is never a state. */
public enum RequestFlag {
    /** Nothing of it may be destroyed. */
    LEGAL_HOLD,
    /** A lawsuit is pending or threatened; records are kept longer (domain 9.2). */
    LITIGATION,
    /** The period was extended, which can be done once. */
    EXTENDED,
    /** Opened when somebody asks for the same again and again; it refuses nothing by itself. */
    ABUSE_REVIEW,
    /** The data subject is a child. */
    CHILD,
    /** Somebody may be harmed if an address or a whereabouts becomes known to the other side. */
    PROTECTION,
    /** The Commission or an accredited organisation is asking about it. */
    REGULATOR;

    /** While one of these is up nothing of the request is destroyed (domain 9.2). */
    public static final Set<RequestFlag> HOLDS = Collections.unmodifiableSet(EnumSet.of(LEGAL_HOLD, LITIGATION));

    public boolean isHold() {
        return HOLDS.contains(this);
    }
}
