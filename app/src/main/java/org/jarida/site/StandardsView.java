package org.jarida.site;

import java.util.List;
import org.jarida.paper.Frame;
import org.jarida.paper.Policy;

/**
 * The page of the paper's policies.
 *
 * @param policies one of each kind
 */
public record StandardsView(Frame frame, List<Policy> policies) {
    public StandardsView {
        policies = List.copyOf(policies);
    }
}
