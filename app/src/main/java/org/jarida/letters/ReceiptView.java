package org.jarida.letters;

import org.jarida.paper.Frame;

/** What a reader is told of a letter that has come: nothing of what is in it. */
public record ReceiptView(Frame frame, Letter letter) {
    /** In the paper's digits. */
    public String number() {
        return frame.paper().conventions().digits().write(letter.number().toString());
    }
}
