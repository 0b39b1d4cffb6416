package org.jarida.arabic.proof.quotes;

/**
 * One quotation mark as it is typed; two single marks side by side are one.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset after its last one
 * @param make the system it belongs to
 * @param look which end of a quotation its shape stands for
 */
public record QuoteMark(int start, int end, Make make, Look look) {

    /** Which end of a quotation a mark's shape stands for. */
    public enum Look {
        OPENING,
        CLOSING,
        /** The shape is that of both ends, or newspapers type it for both. */
        EITHER
    }
}
