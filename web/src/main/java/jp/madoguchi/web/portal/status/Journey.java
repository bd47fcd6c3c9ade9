package jp.madoguchi.web.portal.status;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.request.RequestStatus;

/** The way of a request as its requester sees it: six stages, one of them now. It shows, and decides nothing. */
final class Journey {

    /** A stage, and whether it is {@code done}, {@code current} or {@code ahead}. */
    public record Stage(String name, String place) {}

    private enum Name {
        RECEPTION,
        CHECK,
        SEARCH,
        JUDGEMENT,
        EXECUTION,
        NOTICE
    }

    private Journey() {}

    /** Empty for a request that left its way before the end. */
    static List<Stage> to(RequestStatus status) {
        if (!status.isOpen() && status != RequestStatus.CLOSED) {
            return List.of();
        }
        int current = stageOf(status).ordinal();
        List<Stage> stages = new ArrayList<>();
        for (Name name : Name.values()) {
            boolean done = name.ordinal() < current || !status.isOpen();
            String place = done ? "done" : name.ordinal() == current ? "current" : "ahead";
            stages.add(new Stage(name.name(), place));
        }
        return stages;
    }

    /** Who has the ball: {@code you}, {@code us}, or {@code done} when nobody has. */
    static String ball(RequestStatus status) {
        if (!status.isOpen()) {
            return "done";
        }
        return status.isWaitingForRequester() ? "you" : "us";
    }

    private static Name stageOf(RequestStatus status) {
        return switch (status) {
            case RECEIVED -> Name.RECEPTION;
            case TRIAGE, AWAIT_SUPPLEMENT, AWAIT_IDENTITY, AWAIT_FEE -> Name.CHECK;
            case SEARCH -> Name.SEARCH;
            case REVIEW, CONSULT, APPROVAL -> Name.JUDGEMENT;
            case EXECUTION -> Name.EXECUTION;
            case NOTICE, CLOSED, REJECTED, WITHDRAWN, REDIRECTED -> Name.NOTICE;
        };
    }
}
