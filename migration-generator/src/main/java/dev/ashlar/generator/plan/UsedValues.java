package dev.ashlar.generator.plan;

import dev.ashlar.generator.diff.Change;
import dev.ashlar.schema.model.CheckDef;
import dev.ashlar.schema.model.ColumnDef;
import dev.ashlar.schema.model.ConstraintDef;
import dev.ashlar.schema.model.ExclusionDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ForeignKeyDef;
import dev.ashlar.schema.model.IndexDef;
import dev.ashlar.schema.model.IndexElement;
import dev.ashlar.schema.model.ObjectId;
import dev.ashlar.schema.model.ObjectKind;
import dev.ashlar.schema.model.PartitionOf;
import dev.ashlar.schema.model.PrimaryKeyDef;
import dev.ashlar.schema.model.SqlTokens;
import dev.ashlar.schema.model.UniqueDef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * New enum values that a batch also uses. PostgreSQL refuses a value in the transaction that added it to a type that was
 * there before.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">alter type</a>, notes
 */
final class UsedValues {
    /** In quotes, where a backslash takes a character as it is, or without. */
    private static final Pattern ARRAY_ELEMENT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|[^{},\"]+");

    private final Set<String> constants = new TreeSet<>();

    private UsedValues() {}

    /** The enums with a new value that some expression of the batch's steps has as a string constant. */
    static Set<ObjectId> enums(Batch batch) {
        List<Change.ValueAdded> added = batch.changes().stream()
                .filter(Change.ValueAdded.class::isInstance)
                .map(Change.ValueAdded.class::cast)
                .toList();
        Set<ObjectId> used = new LinkedHashSet<>();
        if (!added.isEmpty()) {
            UsedValues values = new UsedValues();
            batch.steps().forEach(values::read);
            added.stream()
                    .filter(change -> values.constants.contains(change.label()))
                    .forEach(change -> used.add(change.enumType()));
        }
        return used;
    }

    private void read(Step step) {
        switch (step) {
            case TableStep.CreateTable it -> {
                it.columns().forEach(this::read);
                it.constraints().forEach(this::read);
                read(it.table().partitionOf());
            }
            case PartitionStep.AttachPartition it -> read(it.place());
            case ColumnStep.AddColumn it -> read(it.column());
            case ColumnStep.AlterColumnType it -> read(it.using());
            case ValueStep.SetDefault it -> read(it.value());
            case ValueStep.SetExpression it -> read(it.value());
            case DataStep.Backfill it -> read(it.value());
            case ConstraintStep.AddConstraint it -> read(it.constraint());
            case IndexStep.CreateIndex it -> read(it.index());
            case ViewStep.CreateView it -> read(it.view().query());
            case RawStep.CreateRaw it -> readText(it.definition().createSql());
            case StatementStep.CreateStatement it -> it.definition().create().forEach(this::read);
            case StatementStep.ReplaceStatement it -> it.definition().create().forEach(this::read);
            case StatementStep.DropStatement ignored -> {}
            case DomainStep.CreateDomain it -> {
                read(it.definition().defaultValue());
                it.definition().checks().forEach(check -> read(check.condition()));
            }
            case DomainStep.SetDefault it -> read(it.value());
            case DomainStep.AddCheck it -> read(it.check().condition());
            case DomainStep ignored -> {}
            case CompositeStep ignored -> {}
            case RawStep.DropRaw it -> readText(it.definition().dropSql());
            case TableStep ignored -> {}
            case PartitionStep ignored -> {}
            case ColumnStep ignored -> {}
            case ValueStep ignored -> {}
            case DataStep ignored -> {}
            case ConstraintStep ignored -> {}
            case IndexStep ignored -> {}
            case ViewStep ignored -> {}
            case NamespaceStep ignored -> {}
            case ExtensionStep ignored -> {}
            case TypeStep ignored -> {}
            case SequenceStep ignored -> {}
            case RenameStep ignored -> {}
            case CommentStep ignored -> {}
        }
    }

    private void read(ColumnDef column) {
        read(column.defaultValue());
        if (column.generated() != null) {
            read(column.generated().expression());
        }
    }

    private void read(@Nullable PartitionOf place) {
        if (place != null) {
            Dependencies.expressions(place.bound()).forEach(this::read);
        }
    }

    private void read(ConstraintDef constraint) {
        switch (constraint) {
            case CheckDef it -> read(it.condition());
            case ExclusionDef it -> {
                read(it.where());
                it.elements().forEach(element -> read(element.element().expression()));
            }
            case PrimaryKeyDef ignored -> {}
            case UniqueDef ignored -> {}
            case ForeignKeyDef ignored -> {}
        }
    }

    private void read(IndexDef index) {
        read(index.where());
        index.elements().stream().map(IndexElement::expression).forEach(this::read);
    }

    private void read(@Nullable Expression expression) {
        if (expression != null) {
            readText(expression.template());
            expression.references().stream()
                    .filter(reference -> reference.kind() == ObjectKind.VALUE)
                    .forEach(value -> constants.add(value.part()));
        }
    }

    /** The constants of the text; the text of a constant in dollars, as of a function's body, has constants in turn. */
    private void readText(String sql) {
        for (SqlTokens.Token token : SqlTokens.of(sql)) {
            if (token.kind() == SqlTokens.Kind.STRING) {
                String text = token.text();
                int start = text.indexOf('\'');
                if (text.startsWith("$")) {
                    readText(text.replaceAll("^\\$[^$]*\\$|\\$[^$]*\\$$", ""));
                } else if (start >= 0 && start < text.length() - 1) {
                    readConstant(text.substring(start + 1, text.length() - 1).replace("''", "'"));
                }
            }
        }
    }

    private void readConstant(String constant) {
        constants.add(constant);
        if (constant.startsWith("{")) {
            ARRAY_ELEMENT
                    .matcher(constant)
                    .results()
                    .map(element -> element.group(1) == null
                            ? element.group().strip()
                            : element.group(1).replaceAll("\\\\(.)", "$1"))
                    .forEach(constants::add);
        }
    }
}
