package dev.ashlar.schema;

/** Anything declared that has a name of its own, so that SQL text may mention it and other objects may depend on it. */
public sealed interface SchemaObject
        permits Schema,
                Extension,
                EnumType,
                Domain,
                CompositeType,
                SqlType,
                Sequence,
                Table,
                Column,
                Partition,
                View,
                ViewColumn,
                Trigger,
                Rule,
                Policy,
                SqlObject,
                Part,
                RawObject {}
