package jp.madoguchi.web.console.notification;

import java.io.Serializable;
import jp.madoguchi.notification.LeakReport.Account;

/** What is typed about an incident, in one language. */
public class LeakWords implements Serializable {

    private static final long serialVersionUID = 1L;

    private String what;
    private String data;
    private String cause;
    private String harm;
    private String measures;

    Account account() {
        return new Account(what, data, cause, harm, measures);
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String typed) {
        what = typed;
    }

    public String getData() {
        return data;
    }

    public void setData(String typed) {
        data = typed;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String typed) {
        cause = typed;
    }

    public String getHarm() {
        return harm;
    }

    public void setHarm(String typed) {
        harm = typed;
    }

    public String getMeasures() {
        return measures;
    }

    public void setMeasures(String typed) {
        measures = typed;
    }
}
