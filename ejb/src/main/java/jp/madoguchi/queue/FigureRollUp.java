package jp.madoguchi.queue;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jp.madoguchi.queue.persistence.Figures;

/** Sums up the dashboard's figures every few seconds, so that reading them stays cheap however much happens. */
@Singleton
public class FigureRollUp {

    @Inject
    private Figures figures;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false, info = "sums up the dashboard's figures")
    public void rollUp() {
        figures.rollUp();
    }
}
