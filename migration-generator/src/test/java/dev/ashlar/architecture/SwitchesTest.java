package dev.ashlar.architecture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Switches that match patterns leave it to the compiler to say which case is missing. */
final class SwitchesTest {
    /** Files whose switch matches patterns of a type that is not sealed, each with its reason. */
    private static final Map<String, String> OPEN_TYPES = Map.of(
            "Json.java", "a JSON value is made of the JDK's own types",
            "SqlWriter.java", "an argument of sql(...) may be any Java value",
            "Literals.java", "a default may be any Java value");

    @Test
    void aSwitchOverPatternsHasNoDefault() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (SourceFile source : SourceFile.all()) {
            if (source.isProduction()
                    && !OPEN_TYPES.containsKey(source.path().getFileName().toString())) {
                wrong.addAll(switchesWithDefault(source));
            }
        }
        assertThat(wrong).as("switches over patterns with a default").isEmpty();
    }

    @Test
    void aDefaultBesidePatternsIsFound() throws IOException {
        String text = "class A { int f(Object o) { return switch (o) { case String s -> 1; default -> 2; }; } }";
        assertThat(switchesWithDefault(new SourceFile(Path.of("A.java"), text))).containsExactly("A.java:1");
    }

    private static List<String> switchesWithDefault(SourceFile source) throws IOException {
        List<String> found = new ArrayList<>();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source.text();
            }
        };
        JavacTask task = (JavacTask) requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the tests")
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
        for (CompilationUnitTree unit : task.parse()) {
            unit.accept(new DefaultFinder(source, unit, Trees.instance(task).getSourcePositions(), found), null);
        }
        return found;
    }

    private static final class DefaultFinder extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final SourceFile source;
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<String> found;

        DefaultFinder(SourceFile source, CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.source = source;
            this.unit = unit;
            this.positions = positions;
            this.found = found;
        }

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, @Nullable Void nothing) {
            check(tree.getCases(), tree);
            return super.visitSwitch(tree, null);
        }

        @Override
        public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, @Nullable Void nothing) {
            check(tree.getCases(), tree);
            return super.visitSwitchExpression(tree, null);
        }

        private void check(List<? extends CaseTree> cases, Tree tree) {
            boolean patterns = cases.stream()
                    .flatMap(one -> one.getLabels().stream())
                    .anyMatch(PatternCaseLabelTree.class::isInstance);
            boolean hasDefault = cases.stream()
                    .flatMap(one -> one.getLabels().stream())
                    .anyMatch(DefaultCaseLabelTree.class::isInstance);
            if (patterns && hasDefault) {
                long line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
                found.add(source.path() + ":" + line);
            }
        }
    }
}
