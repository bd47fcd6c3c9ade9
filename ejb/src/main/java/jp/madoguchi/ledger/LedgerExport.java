package jp.madoguchi.ledger;

import java.util.List;
import jp.madoguchi.shared.Language;

/**
 * An export that the trail knows of. Only {@link LedgerExports#announce} makes one, so that nothing leaves the ledger
 * unrecorded, and what is written is exactly what was announced.
 */
public final class LedgerExport {

    private final ExportFormat format;
    private final List<LedgerSection> sections;
    private final Language language;
    private final List<String> references;
    private final String fileName;

    LedgerExport(
            ExportFormat format,
            List<LedgerSection> sections,
            Language language,
            List<String> references,
            String fileName) {
        this.format = format;
        this.sections = List.copyOf(sections);
        this.language = language;
        this.references = List.copyOf(references);
        this.fileName = fileName;
    }

    public ExportFormat format() {
        return format;
    }

    public String fileName() {
        return fileName;
    }

    List<LedgerSection> sections() {
        return sections;
    }

    Language language() {
        return language;
    }

    List<String> references() {
        return references;
    }
}
