package jp.madoguchi.web.console.dashboard;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.queue.AgeBracket;
import jp.madoguchi.queue.Dashboard;
import jp.madoguchi.queue.DashboardFigures;
import jp.madoguchi.queue.QueueQuery;
import jp.madoguchi.queue.WeekFigure;
import jp.madoguchi.web.console.Dates;
import jp.madoguchi.web.console.Labels;

/** The manager's figures of the last twelve weeks and of this moment. */
@Named
@ViewScoped
public class DashboardPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int WEEKS = 12;

    @Inject
    private Dashboard dashboard;

    @Inject
    private Dates dates;

    @Inject
    private Labels labels;

    private transient DashboardFigures figures;

    public DashboardFigures figures() {
        if (figures == null) {
            LocalDate today = dates.today();
            figures = dashboard.figures(today.minusWeeks(WEEKS), today);
        }
        return figures;
    }

    /** A figure of this moment: its name in the bundle, its colour, and the queue it counts. */
    public record Headline(String name, String sign, long amount, QueueQuery link) {

        public String getName() {
            return name;
        }

        public String getSign() {
            return sign;
        }

        public long getAmount() {
            return amount;
        }

        public QueueQuery getLink() {
            return link;
        }
    }

    public List<Headline> getHeadlines() {
        DashboardFigures now = figures();
        return List.of(
                new Headline("open", "calm", now.open(), now.openLink()),
                new Headline("dueSoon", "near", now.dueSoon(), now.dueSoonLink()),
                new Headline("overdue", "over", now.overdue(), now.overdueLink()),
                new Headline("art39Near", "near", now.art39Near(), now.art39NearLink()),
                new Headline("paused", "paused", now.paused(), now.pausedLink()));
    }

    public List<AgeBracket> getAges() {
        return List.of(AgeBracket.values());
    }

    /** Last day of the week that begins on this day. */
    public LocalDate end(LocalDate weekStart) {
        return weekStart.plusDays(6);
    }

    public String getChart() {
        List<WeekFigure> weeks = figures().weeks();
        List<String> names =
                weeks.stream().map(WeekFigure::weekStart).map(dates::shortDay).toList();
        return new WeekChart(weeks, names, labels.text("dashboard.received"), labels.text("dashboard.decided"))
                .asJson();
    }
}
