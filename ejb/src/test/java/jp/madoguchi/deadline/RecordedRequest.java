package jp.madoguchi.deadline;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.deadline.Matter.Wish;
import jp.madoguchi.deadline.calendar.BusinessDays;
import jp.madoguchi.deadline.calendar.CalendarDays;
import jp.madoguchi.deadline.persistence.ClockSegment;
import jp.madoguchi.policy.Policy;
import jp.madoguchi.request.RequestAction;
import jp.madoguchi.request.RequestKind;
import jp.madoguchi.request.RequestReceived;
import jp.madoguchi.request.RequestStatus;
import jp.madoguchi.request.StepTaken;
import jp.madoguchi.shared.Actor;
import jp.madoguchi.shared.ClockOfTheOffice;
import jp.madoguchi.shared.Language;
import jp.madoguchi.shared.RequestReference;

/** A request whose arrival and steps are recorded as the keeper of clocks records them, and read on any day. */
final class RecordedRequest {

    static final RequestReference REFERENCE = new RequestReference("M-2026-000001");

    final Policy policy = Policy.readFrom(Path.of("../config/policy"));
    final DayCounts dayCounts = new DayCounts(List.of(new BusinessDays(policy), new CalendarDays()));
    final List<ClockSegment> recorded = new ArrayList<>();

    static Wish wish(RequestKind kind) {
        return new Wish(kind, Set.of(), Set.of(), Set.of());
    }

    RecordedRequest received(String at, RequestKind... kinds) {
        return received(
                at,
                false,
                List.of(),
                Arrays.stream(kinds).map(RecordedRequest::wish).toArray(Wish[]::new));
    }

    RecordedRequest received(String at, boolean byPost, List<String> regimes, Wish... wishes) {
        Matter matter = new Matter(List.of(wishes), byPost, regimes);
        recorded.addAll(Recording.of(
                new RequestReceived(REFERENCE, matter.kinds(), Language.JA, Actor.requester(), tokyo(at)),
                matter,
                policy));
        return this;
    }

    RecordedRequest step(String at, RequestAction action, RequestStatus from, RequestStatus to) {
        StepTaken step = new StepTaken(REFERENCE, action, from, to, Actor.system(), tokyo(at), Map.of());
        if (Recording.concerns(step)) {
            recorded.addAll(Recording.follow(step, recorded, policy).begun());
        }
        return this;
    }

    RecordedRequest everythingStopped(String at) {
        Recording.endStops(tokyo(at), recorded);
        return this;
    }

    ClockReading on(String day) {
        return new ClockReading(recorded, LocalDate.parse(day), dayCounts);
    }

    ClockFace face(String day, ClockCode code) {
        return face(on(day), code);
    }

    List<ClockSegment> segments(ClockCode code) {
        return recorded.stream()
                .filter(segment -> segment.clock().equals(code.code()))
                .toList();
    }

    static ClockFace face(ClockReading reading, ClockCode code) {
        return reading.faces().stream()
                .filter(face -> face.code().equals(code.code()))
                .findFirst()
                .orElseThrow();
    }

    static Instant tokyo(String localTime) {
        return LocalDateTime.parse(localTime).atZone(ClockOfTheOffice.TOKYO).toInstant();
    }
}
