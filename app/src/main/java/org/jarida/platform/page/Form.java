package org.jarida.platform.page;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;

/**
 * The bytes of a kept answer in one encoding, with the header fields that go before them.
 *
 * @param bytes outside the heap, so that the network takes them from there; read through copies
 */
record Form(HttpFields fields, HttpFields unchangedFields, String tag, ByteBuffer bytes) {

    ByteBuffer body() {
        return bytes.duplicate();
    }

    int size() {
        return bytes.remaining();
    }

    static ByteBuffer outsideTheHeap(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip().asReadOnlyBuffer();
    }
}
