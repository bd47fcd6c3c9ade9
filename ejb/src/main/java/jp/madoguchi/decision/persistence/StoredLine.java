package jp.madoguchi.decision.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jp.madoguchi.decision.DecisionLine;
import jp.madoguchi.decision.Disposition;
import jp.madoguchi.request.RequestKind;

/** One line of an item's decision. The kind is repeated so that the database can check the code against it. */
@Entity
@Table(name = "decision_line")
class StoredLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_line_id")
    @SequenceGenerator(name = "decision_line_id", sequenceName = "decision_line_id_seq", allocationSize = 50)
    private Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private RequestKind kind;

    @Column(nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private String category;

    @Column(updatable = false)
    private String system;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Disposition disposition;

    @Column(name = "reason_code", updatable = false)
    private String reasonCode;

    @Column(name = "internal_reason", updatable = false)
    private String internalReason;

    @Column(name = "external_reason", updatable = false)
    private String externalReason;

    @Column(name = "external_reason_en", updatable = false)
    private String externalReasonEn;

    @Column(name = "record_ref", updatable = false)
    private String record;

    @Column(name = "field_path", updatable = false)
    private String field;

    @Column(updatable = false)
    private String masking;

    protected StoredLine() {}

    StoredLine(RequestKind kind, int position, DecisionLine line) {
        this.kind = kind;
        this.position = position;
        this.category = line.category();
        this.system = line.system();
        this.disposition = line.disposition();
        this.reasonCode = line.reasonCode();
        this.internalReason = line.internalReason();
        this.externalReason = line.externalReason();
        this.externalReasonEn = line.externalReasonEn();
        this.record = line.record();
        this.field = line.field();
        this.masking = line.masking();
    }

    DecisionLine line() {
        return new DecisionLine(
                category,
                system,
                disposition,
                reasonCode,
                internalReason,
                externalReason,
                externalReasonEn,
                record,
                field,
                masking);
    }
}
