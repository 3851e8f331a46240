package dev.ashlar.generator.source.pull;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The circles of a graph: nodes that reach each other have one number (Tarjan's algorithm, without recursion). */
final class Components {
    private final Map<Object, Map<Object, Boolean>> graph;
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final Map<Object, Integer> lowest = new HashMap<>();
    private final Map<Object, Integer> components = new HashMap<>();
    private final Deque<Object> open = new ArrayDeque<>();

    private Components(Map<Object, Map<Object, Boolean>> graph) {
        this.graph = graph;
    }

    static Map<Object, Integer> of(Map<Object, Map<Object, Boolean>> graph) {
        Components components = new Components(graph);
        graph.keySet().forEach(components::visit);
        return components.components;
    }

    private record Step(Object node, Iterator<Object> next) {}

    private void visit(Object root) {
        if (numbers.containsKey(root)) {
            return;
        }
        Deque<Step> way = new ArrayDeque<>(List.of(enter(root)));
        while (!way.isEmpty()) {
            Step step = way.peek();
            if (step.next().hasNext()) {
                Object target = step.next().next();
                if (!numbers.containsKey(target)) {
                    way.push(enter(target));
                } else if (!components.containsKey(target)) {
                    lower(step.node(), number(numbers, target));
                }
            } else {
                way.pop();
                leave(step.node());
                if (!way.isEmpty() && !components.containsKey(step.node())) {
                    lower(way.peek().node(), number(lowest, step.node()));
                }
            }
        }
    }

    private Step enter(Object node) {
        numbers.put(node, numbers.size());
        lowest.put(node, number(numbers, node));
        open.push(node);
        Set<Object> targets = graph.getOrDefault(node, Map.of()).keySet();
        return new Step(node, targets.iterator());
    }

    private void leave(Object node) {
        if (number(lowest, node) != number(numbers, node)) {
            return;
        }
        int component = components.size();
        Object member;
        do {
            member = open.pop();
            components.put(member, component);
        } while (!member.equals(node));
    }

    private void lower(Object node, int number) {
        lowest.merge(node, number, Math::min);
    }

    private static int number(Map<Object, Integer> numbers, Object node) {
        return numbers.getOrDefault(node, 0);
    }
}
