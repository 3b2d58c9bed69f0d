package org.qualitybanding.examples;

import org.qualitybanding.timeline.receipt.Receipt;

/** A receipt as a JSON file holds it. */
final class ReceiptFile {

    private ReceiptFile() {}

    /**
     * Reads a receipt.
     *
     * @param source the bytes
     * @return the receipt
     * @throws BadInputException if the source holds none
     */
    static Receipt read(ReviewSource source) {
        return JsonFile.read(source, "receipt", Receipt.class).value();
    }

    /** Writes a receipt: the same bytes on every machine. */
    static String write(Receipt receipt) {
        return JsonReport.write(receipt);
    }
}
