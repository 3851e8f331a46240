package dev.ashlar.generator.source.pull;

import java.util.List;
import java.util.stream.Stream;

/** Simple names of classes that pulled classes do not take: their sources use them, or readers would mistake them. */
final class Reserved {
    /** Public classes of {@code java.lang}. */
    static final List<String> JAVA_LANG = words("""
            AbstractMethodError Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException
            AssertionError AutoCloseable Boolean BootstrapMethodError Byte CharSequence Character Class ClassCastException
            ClassCircularityError ClassFormatError ClassLoader ClassNotFoundException ClassValue CloneNotSupportedException
            Cloneable Comparable Compiler Deprecated Double Enum EnumConstantNotPresentException Error Exception
            ExceptionInInitializerError Float FunctionalInterface IO IllegalAccessError IllegalAccessException
            IllegalArgumentException IllegalCallerException IllegalMonitorStateException IllegalStateException
            IllegalThreadStateException IncompatibleClassChangeError IndexOutOfBoundsException InheritableThreadLocal
            InstantiationError InstantiationException Integer InternalError InterruptedException Iterable
            LayerInstantiationException LinkageError Long MatchException Math Module ModuleLayer
            NegativeArraySizeException NoClassDefFoundError NoSuchFieldError NoSuchFieldException NoSuchMethodError
            NoSuchMethodException NullPointerException Number NumberFormatException Object OutOfMemoryError Override
            Package Process ProcessBuilder ProcessHandle Readable Record ReflectiveOperationException Runnable Runtime
            RuntimeException RuntimePermission SafeVarargs ScopedValue SecurityException SecurityManager Short StableValue
            StackOverflowError StackTraceElement StackWalker StrictMath String StringBuffer StringBuilder
            StringIndexOutOfBoundsException StringTemplate SuppressWarnings System Thread ThreadDeath ThreadGroup
            ThreadLocal Throwable TypeNotPresentException UnknownError UnsatisfiedLinkError
            UnsupportedClassVersionError UnsupportedOperationException VerifyError VirtualMachineError Void
            WrongThreadException
            """);

    /** Public classes of the DSL. */
    static final List<String> DSL = words("""
            Action Check Column CompositeType Constraint ContradictionException Counting DataType DataTypes DatabaseObjects
            Declarations Domain EnumType Exclusion Extension ForeignKey Form Grant ForeignKeyColumns GeometricTypes Index
            IntervalFields Key KeyPart Part Partition PartitionRows Partitioning Policy PrimaryKey Problem Range RangeTypes
            RawObject Rule Schema SchemaObject SchemaObjects Sequence Setting Sql SqlObject SqlType SystemTypes Table
            Trigger Unique View ViewColumn
            """);

    /** Other classes of the JDK that pulled sources import. */
    static final List<String> JDK = words("""
            BigDecimal Duration List LocalDate LocalDateTime LocalTime OffsetDateTime OffsetTime UUID
            """);

    /** All of them. */
    static final List<String> ALL =
            Stream.of(JAVA_LANG, DSL, JDK).flatMap(List::stream).toList();

    private Reserved() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
