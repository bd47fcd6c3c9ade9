package jp.madoguchi.queue;

import java.io.Serializable;
import java.time.LocalDate;

/** What a week brought, Monday to Sunday in Tokyo. */
public record WeekFigure(
        LocalDate weekStart, long received, long decided, QueueQuery receivedLink, QueueQuery decidedLink)
        implements Serializable {}
