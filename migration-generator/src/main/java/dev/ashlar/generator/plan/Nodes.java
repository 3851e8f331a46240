package dev.ashlar.generator.plan;

import java.util.ArrayList;
import java.util.List;

/** The nodes of one batch, with the orders among them that do not follow from the objects they name. */
final class Nodes {
    /** One node that comes before another; a soft order gives way where it would make a circle. */
    record Order(Node first, Node second, boolean soft) {}

    private final List<Node> all = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();

    List<Node> all() {
        return all;
    }

    List<Order> orders() {
        return orders;
    }

    Node add(Node node) {
        all.add(node);
        return node;
    }

    /** Adds nodes that follow each other. */
    void addChain(List<Node> chain) {
        for (int i = 0; i < chain.size(); i++) {
            add(chain.get(i));
            if (i > 0) {
                orders.add(new Order(chain.get(i - 1), chain.get(i), false));
            }
        }
    }

    void require(Node first, Node second) {
        orders.add(new Order(first, second, false));
    }

    void prefer(Node first, Node second) {
        orders.add(new Order(first, second, true));
    }
}
