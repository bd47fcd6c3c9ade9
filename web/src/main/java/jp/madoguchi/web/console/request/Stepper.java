package jp.madoguchi.web.console.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.madoguchi.request.RequestStatus;

/** Draws where a request stands on the usual road. A state beside the road stands where it was left. */
@Named
@ApplicationScoped
public class Stepper {

    private static final List<RequestStatus> ROAD = List.of(
            RequestStatus.RECEIVED,
            RequestStatus.TRIAGE,
            RequestStatus.SEARCH,
            RequestStatus.REVIEW,
            RequestStatus.APPROVAL,
            RequestStatus.EXECUTION,
            RequestStatus.NOTICE,
            RequestStatus.CLOSED);

    private static final Map<RequestStatus, RequestStatus> BESIDE = new EnumMap<>(Map.of(
            RequestStatus.AWAIT_SUPPLEMENT, RequestStatus.TRIAGE,
            RequestStatus.AWAIT_IDENTITY, RequestStatus.TRIAGE,
            RequestStatus.AWAIT_FEE, RequestStatus.TRIAGE,
            RequestStatus.CONSULT, RequestStatus.REVIEW,
            RequestStatus.REJECTED, RequestStatus.CLOSED,
            RequestStatus.WITHDRAWN, RequestStatus.CLOSED,
            RequestStatus.REDIRECTED, RequestStatus.CLOSED));

    /** One stop: the state to name, and whether it lies behind, is here or lies ahead. */
    public record Stop(RequestStatus state, String place) {

        public RequestStatus getState() {
            return state;
        }

        public String getPlace() {
            return place;
        }
    }

    public List<Stop> road(RequestStatus status) {
        int here = ROAD.indexOf(BESIDE.getOrDefault(status, status));
        return IntStream.range(0, ROAD.size())
                .mapToObj(index -> index == here
                        ? new Stop(status, "here")
                        : new Stop(ROAD.get(index), index < here ? "behind" : "ahead"))
                .toList();
    }
}
