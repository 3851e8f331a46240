package dev.ashlar.generator.source.pull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where the circles of a graph of needs are cut, so that what is left has none.
 *
 * @param cut from each node, the nodes that it may not need at once
 * @param levels how many nodes stand above each other beneath a node: none needs one of its own level or above
 */
record Waits(Map<Object, Set<Object>> cut, Map<Object, Integer> levels) {
    /**
     * Cuts a graph.
     *
     * @param needs from each node to those that it needs, and whether it needs them at once; these alone have no circle
     */
    static Waits in(Map<Object, Map<Object, Boolean>> needs) {
        Map<Object, Integer> circles = Components.of(needs);
        Map<Object, Set<Object>> kept = new HashMap<>();
        Map<Object, Set<Object>> cut = new HashMap<>();
        needs.forEach((from, targets) -> targets.forEach((to, atOnce) -> {
            if (atOnce || !Objects.equals(circles.get(from), circles.get(to))) {
                kept.computeIfAbsent(from, key -> new HashSet<>()).add(to);
            }
        }));
        needs.forEach((from, targets) -> targets.forEach((to, atOnce) -> {
            if (!atOnce && Objects.equals(circles.get(from), circles.get(to))) {
                boolean closes = reaches(to, from, kept, circles);
                (closes ? cut : kept)
                        .computeIfAbsent(from, key -> new HashSet<>())
                        .add(to);
            }
        }));
        return new Waits(cut, levels(kept));
    }

    /** Whether a way leads from one node to another inside their circle. */
    private static boolean reaches(
            Object start, Object goal, Map<Object, Set<Object>> graph, Map<Object, Integer> circles) {
        Deque<Object> open = new ArrayDeque<>(List.of(start));
        Set<Object> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Object node = open.pop();
            if (node.equals(goal)) {
                return true;
            }
            for (Object next : graph.getOrDefault(node, Set.of())) {
                if (Objects.equals(circles.get(next), circles.get(goal)) && seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return false;
    }

    private static Map<Object, Integer> levels(Map<Object, Set<Object>> graph) {
        Map<Object, Integer> levels = new HashMap<>();
        for (Object root : graph.keySet()) {
            Deque<Object> open = new ArrayDeque<>(List.of(root));
            while (!open.isEmpty()) {
                Object node = open.peek();
                int level = 0;
                List<Object> missing = new ArrayList<>();
                for (Object next : graph.getOrDefault(node, Set.of())) {
                    Integer below = levels.get(next);
                    level = Math.max(level, below == null ? 0 : below + 1);
                    if (below == null) {
                        missing.add(next);
                    }
                }
                if (missing.isEmpty()) {
                    levels.put(node, level);
                    open.pop();
                } else {
                    missing.forEach(open::push);
                }
            }
        }
        return levels;
    }
}
