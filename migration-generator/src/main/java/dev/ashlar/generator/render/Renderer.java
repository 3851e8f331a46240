package dev.ashlar.generator.render;

import dev.ashlar.generator.plan.ColumnStep;
import dev.ashlar.generator.plan.CommentStep;
import dev.ashlar.generator.plan.CompositeStep;
import dev.ashlar.generator.plan.ConstraintStep;
import dev.ashlar.generator.plan.DataStep;
import dev.ashlar.generator.plan.DomainStep;
import dev.ashlar.generator.plan.ExtensionStep;
import dev.ashlar.generator.plan.IndexStep;
import dev.ashlar.generator.plan.NamespaceStep;
import dev.ashlar.generator.plan.PartitionStep;
import dev.ashlar.generator.plan.RawStep;
import dev.ashlar.generator.plan.RenameStep;
import dev.ashlar.generator.plan.SequenceStep;
import dev.ashlar.generator.plan.StatementStep;
import dev.ashlar.generator.plan.Step;
import dev.ashlar.generator.plan.TableStep;
import dev.ashlar.generator.plan.TypeStep;
import dev.ashlar.generator.plan.ValueStep;
import dev.ashlar.generator.plan.ViewStep;
import dev.ashlar.schema.model.EnumDef;
import dev.ashlar.schema.model.Expression;
import dev.ashlar.schema.model.ExtensionDef;
import dev.ashlar.schema.model.Identifier;
import dev.ashlar.schema.model.SqlTokens;
import dev.ashlar.schema.model.ViewDef;
import java.util.List;
import java.util.stream.Collectors;

/** Steps as SQL text: lower case, names quoted only where needed, the schema {@code public} left out. */
public final class Renderer {
    private Renderer() {}

    /** The statements of one step, each ended by a semicolon, without a line end behind the last. */
    public static String sql(Step step) {
        return switch (step) {
            case RawStep it -> raw(it);
            case NamespaceStep it -> ended(namespace(it));
            case ExtensionStep it -> ended(extension(it));
            case TypeStep it -> ended(type(it));
            case SequenceStep it -> ended(sequence(it));
            case TableStep it -> ended(table(it));
            case PartitionStep it -> ended(AlterSql.partition(it));
            case ColumnStep it -> ended(AlterSql.column(it));
            case ValueStep it -> ended(AlterSql.values(it));
            case ConstraintStep it -> ended(constraint(it));
            case IndexStep it -> ended(index(it));
            case ViewStep it -> ended(view(it));
            case RenameStep it -> ended(RenameSql.rename(it));
            case CommentStep it -> ended(CommentSql.comment(it));
            case DataStep it -> ended(AlterSql.rows(it));
            case DomainStep it -> ended(TypeSql.domain(it));
            case CompositeStep it -> ended(TypeSql.composite(it));
            case StatementStep it -> statements(it);
        };
    }

    private static String ended(String statement) {
        return statement + ";";
    }

    private static String namespace(NamespaceStep step) {
        return switch (step) {
            case NamespaceStep.CreateSchema it -> "create schema " + it.object().sql();
            case NamespaceStep.DropSchema it -> "drop schema " + it.object().sql();
        };
    }

    /** An extension that is there already was put there by someone with more rights, for this migration. */
    private static String extension(ExtensionStep step) {
        return switch (step) {
            case ExtensionStep.CreateExtension it -> {
                ExtensionDef extension = it.extension();
                String schema = extension.schema();
                String version = extension.version();
                yield "create extension if not exists %s%s%s"
                        .formatted(
                                extension.id().sql(),
                                schema == null ? "" : " schema " + Identifier.quote(schema),
                                version == null ? "" : " version " + Sql.literal(version));
            }
            case ExtensionStep.UpdateExtension it ->
                "alter extension %s update%s"
                        .formatted(it.object().sql(), it.version() == null ? "" : " to " + Sql.literal(it.version()));
            case ExtensionStep.MoveExtension it ->
                "alter extension %s set schema %s".formatted(it.object().sql(), Identifier.quote(it.schema()));
            case ExtensionStep.DropExtension it ->
                "drop extension " + it.object().sql();
        };
    }

    private static String type(TypeStep step) {
        return switch (step) {
            case TypeStep.CreateEnum it -> {
                EnumDef def = it.definition();
                yield "create type %s as enum (%s)"
                        .formatted(
                                def.id().sql(),
                                def.labels().stream().map(Sql::literal).collect(Collectors.joining(", ")));
            }
            case TypeStep.AddEnumValue it -> {
                String place = it.before() == null ? "" : " before " + Sql.literal(it.before());
                yield "alter type %s add value %s%s".formatted(it.object().sql(), Sql.literal(it.label()), place);
            }
            case TypeStep.DropType it -> "drop type " + it.object().sql();
        };
    }

    private static String sequence(SequenceStep step) {
        return switch (step) {
            case SequenceStep.CreateSequence it -> SequenceSql.create(it.sequence());
            case SequenceStep.MoveIntoRange it -> SequenceSql.moveIntoRange(it);
            case SequenceStep.AlterSequence it -> SequenceSql.alter(it);
            case SequenceStep.OwnSequence it -> {
                String owner = it.owner() == null
                        ? "none"
                        : "%s.%s".formatted(it.owner().owner().sql(), it.owner().sql());
                yield "alter sequence %s owned by %s".formatted(it.object().sql(), owner);
            }
            case SequenceStep.SetLogged it ->
                "alter sequence %s set %s".formatted(it.object().sql(), it.logged() ? "logged" : "unlogged");
            case SequenceStep.DropSequence it -> "drop sequence " + it.object().sql();
        };
    }

    private static String table(TableStep step) {
        String name = step.object().sql();
        return switch (step) {
            case TableStep.CreateTable it -> TableSql.create(it);
            case TableStep.DropTable it -> "drop %s %s".formatted(it.table().keyword(), name);
            case TableStep.SetParent it ->
                "alter table %s %sinherit %s"
                        .formatted(name, it.inherits() ? "" : "no ", it.parent().sql());
            case TableStep.SetServerOptions it ->
                "alter foreign table %s options (%s)".formatted(name, ServerSql.changed(it.from(), it.to()));
            case TableStep.SetStorage it -> StorageSql.alter("alter table " + name, it.set(), it.reset());
            case TableStep.SetLogged it -> "alter table %s set %s".formatted(name, it.logged() ? "logged" : "unlogged");
        };
    }

    private static String constraint(ConstraintStep step) {
        String table = step.object().owner().sql();
        return switch (step) {
            case ConstraintStep.AddConstraint it ->
                "alter table %s add %s".formatted(table, ConstraintSql.named(it.constraint()));
            case ConstraintStep.DropConstraint it ->
                "alter table %s drop constraint %s".formatted(table, it.object().sql());
        };
    }

    private static String index(IndexStep step) {
        return switch (step) {
            case IndexStep.CreateIndex it -> IndexSql.create(it.index());
            case IndexStep.AlterIndexStorage it ->
                StorageSql.alter("alter index " + Sql.inSchema(it.object()), it.set(), it.reset());
            case IndexStep.DropIndex it -> "drop index " + Sql.inSchema(it.object());
        };
    }

    private static String view(ViewStep step) {
        return switch (step) {
            case ViewStep.CreateView it -> createView(it.view());
            case ViewStep.AlterViewOptions it ->
                StorageSql.alter(
                        "alter %s %s".formatted(it.view().keyword(), it.object().sql()), it.set(), it.reset());
            case ViewStep.DropView it ->
                "drop %s %s".formatted(it.view().keyword(), it.object().sql());
        };
    }

    private static String createView(ViewDef view) {
        String columns = view.columns().isEmpty() ? "" : " (%s)".formatted(Identifier.quoteAll(view.columns()));
        String options = view.options().isEmpty() ? "" : " with (%s)".formatted(StorageSql.set(view.options()));
        return "create %s %s%s%s as\n%s"
                .formatted(
                        view.keyword(),
                        view.id().sql(),
                        columns,
                        options,
                        view.query().qualifiedSql().strip());
    }

    /** The statements of an object, a line end between two of them. */
    private static String statements(StatementStep step) {
        List<Expression> statements = step instanceof StatementStep.DropStatement
                ? step.definition().drop()
                : step.definition().create();
        return statements.stream()
                .map(statement -> ended(statement.statementSql().strip()))
                .collect(Collectors.joining("\n"));
    }

    /** The object's own SQL; a semicolon is added where the last statement lacks one. */
    private static String raw(RawStep step) {
        String sql = switch (step) {
            case RawStep.CreateRaw it -> it.definition().createSql().strip();
            case RawStep.DropRaw it -> it.definition().dropSql().strip();
        };
        List<SqlTokens.Token> tokens = SqlTokens.of(sql);
        if (tokens.isEmpty() || tokens.getLast().text().equals(";")) {
            return sql;
        }
        boolean endsInComment = SqlTokens.withBlanks(sql).getLast().kind() == SqlTokens.Kind.BLANK;
        return sql + (endsInComment ? "\n;" : ";");
    }
}
