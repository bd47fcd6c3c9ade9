package jp.madoguchi.fulfilment;

import java.io.IOException;
import java.util.List;
import jp.madoguchi.shared.InputRejected;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words on the pages of a PDF, up to an amount of work: forms within forms cost what they like otherwise. */
final class PdfWords extends PDFTextStripper {

    private static final int MOST_OPERATORS = 500_000;
    private static final int MOST_PAGES = 10_000;
    private static final int MOST_LETTERS_OF_A_PAGE = 200_000;
    private static final int MOST_LETTERS = 20_000_000;

    private int operators;
    private int pages;
    private int lettersOfPage;
    private int letters;

    /** @param sorted as the eye reads them; otherwise in the order in which they were written */
    PdfWords(boolean sorted) {
        setSortByPosition(sorted);
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        lettersOfPage = 0;
        bound(++pages, MOST_PAGES);
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        bound(++operators, MOST_OPERATORS);
        super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        bound(++lettersOfPage, MOST_LETTERS_OF_A_PAGE);
        bound(++letters, MOST_LETTERS);
        super.processTextPosition(text);
    }

    private static void bound(int count, int most) {
        if (count > most) {
            throw new InputRejected("file", "fulfilment.file.unreadable");
        }
    }
}
