package jp.madoguchi.web.console.refusal;

import java.io.Serializable;
import jp.madoguchi.refusal.Circumstance;
import jp.madoguchi.refusal.Weighing;
import jp.madoguchi.refusal.Weighing.Weight;

/** One line of the balancing sheet. */
public class WeighingRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Circumstance circumstance;
    private Weight weight;
    private String reason;

    WeighingRow(Circumstance circumstance) {
        this.circumstance = circumstance;
    }

    void fill(Weighing given) {
        weight = given.weight();
        reason = given.reason();
    }

    Weighing asWeighing() {
        return new Weighing(circumstance, weight, reason);
    }

    public Circumstance getCircumstance() {
        return circumstance;
    }

    public Weight getWeight() {
        return weight;
    }

    public void setWeight(Weight chosen) {
        weight = chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String typed) {
        reason = typed;
    }
}
