package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Question;
import dev.ashlar.schema.model.ObjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The order of steps: what is created comes before what needs it, what lets go comes before what is dropped, a name is
 * left before it is taken again. Among steps that may come next, the one that a reader expects.
 */
final class StepGraph {
    private final List<Node> nodes;
    private final List<Set<Integer>> followers = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();

    private StepGraph(Nodes nodes) {
        this.nodes = nodes.all();
        for (int i = 0; i < this.nodes.size(); i++) {
            numbers.put(this.nodes.get(i), i);
            followers.add(new LinkedHashSet<>());
        }
        connect(Node::made, Node::needed, (first, second) -> true);
        connect(Node::freed, Node::ended, (first, second) -> true);
        connect(Node::left, Node::taken, (leaving, taking) -> !gaveItsName(taking, leaving));
        connectRenames();
        nodes.orders().stream().filter(order -> !order.soft()).forEach(this::connect);
        nodes.orders().stream()
                .filter(order -> order.soft() && !leads(order.second(), order.first()))
                .forEach(this::connect);
    }

    /**
     * The steps in their order.
     *
     * @throws UnplannedException when they need each other in a circle
     */
    static List<Step> order(Nodes nodes) {
        return new StepGraph(nodes).sort();
    }

    /** Draws an edge from each node that offers a key to each other node that wants it, where the test allows it. */
    private <K> void connect(
            Function<Node, Set<K>> offered, Function<Node, Set<K>> wanted, BiPredicate<Node, Node> test) {
        Map<K, List<Integer>> offers = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (K key : offered.apply(nodes.get(i))) {
                offers.computeIfAbsent(key, it -> new ArrayList<>()).add(i);
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            for (K key : wanted.apply(nodes.get(i))) {
                for (int offer : offers.getOrDefault(key, List.of())) {
                    if (offer != i && test.test(nodes.get(offer), nodes.get(i))) {
                        followers.get(offer).add(i);
                    }
                }
            }
        }
    }

    /** Whether the first step is the rename by which the object of the second came to its name. */
    private static boolean gaveItsName(Node first, Node second) {
        return first.step() instanceof RenameStep rename && second.mentions(RenameNodes.result(rename));
    }

    private void connect(Nodes.Order order) {
        followers.get(number(order.first())).add(number(order.second()));
    }

    private int number(Node node) {
        return numbers.getOrDefault(node, -1);
    }

    /** All that mentions a renamed object does so by its new name, but what a raw object's SQL drops. */
    private void connectRenames() {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).step() instanceof RenameStep rename) {
                ObjectId renamed = RenameNodes.result(rename);
                for (int j = 0; j < nodes.size(); j++) {
                    Step other = nodes.get(j).step();
                    boolean earlier = other instanceof RenameStep && j < i;
                    if (j != i && !earlier && nodes.get(j).mentions(renamed)) {
                        // a raw object's own SQL knows the names of its time
                        boolean first = other instanceof RawStep.DropRaw;
                        followers.get(first ? j : i).add(first ? i : j);
                    }
                }
            }
        }
    }

    private boolean leads(Node from, Node to) {
        Set<Integer> seen = new HashSet<>();
        List<Integer> open = new ArrayList<>(List.of(number(from)));
        while (!open.isEmpty()) {
            int next = open.removeLast();
            if (next == number(to)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(followers.get(next));
            }
        }
        return false;
    }

    /** A node that may come next, sorted by its place and then by the order in which the changes were met. */
    private record Candidate(Place place, int number) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            int byPlace = place.compareTo(other.place);
            return byPlace != 0 ? byPlace : Integer.compare(number, other.number);
        }
    }

    private List<Step> sort() {
        int[] waitingFor = new int[nodes.size()];
        followers.forEach(set -> set.forEach(follower -> waitingFor[follower]++));
        TreeMap<Candidate, Node> ready = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (waitingFor[i] == 0) {
                ready.put(candidate(i), nodes.get(i));
            }
        }
        List<Step> steps = new ArrayList<>();
        Place last = Place.start(0, "");
        while (!ready.isEmpty()) {
            Candidate next = next(ready, last);
            ready.remove(next);
            last = next.place();
            steps.add(nodes.get(next.number()).step());
            for (int follower : followers.get(next.number())) {
                if (--waitingFor[follower] == 0) {
                    ready.put(candidate(follower), nodes.get(follower));
                }
            }
        }
        if (steps.size() < nodes.size()) {
            refuse(waitingFor);
        }
        return steps;
    }

    private Candidate candidate(int number) {
        return new Candidate(Place.of(nodes.get(number).step()), number);
    }

    /** The first candidate, unless one of its chapter goes on with the subject of the last step. */
    private static Candidate next(NavigableMap<Candidate, Node> ready, Place last) {
        Candidate first = ready.firstKey();
        Candidate same =
                ready.ceilingKey(new Candidate(Place.start(first.place().chapter(), last.subject()), -1));
        return same != null
                        && same.place().chapter() == first.place().chapter()
                        && same.place().subject().equals(last.subject())
                ? same
                : first;
    }

    private void refuse(int[] waitingFor) {
        List<Question.Unplanned> refused = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (waitingFor[i] > 0) {
                refused.add(new Question.Unplanned(
                        nodes.get(i).step().object(), "a change whose steps need each other in a circle"));
            }
        }
        throw new UnplannedException(refused.stream().distinct().toList());
    }
}
