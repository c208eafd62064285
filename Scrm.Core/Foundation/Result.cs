using System.Diagnostics.CodeAnalysis;

namespace Scrm.Core.Foundation;

/// <summary>A value, or the reason a person is given for not getting one.</summary>
public readonly record struct Result<T>
{
    private Result(T? value, Fault? fault) => (Value, Fault) = (value, fault);

    /// <summary>The value; null only when <see cref="Fault"/> is set.</summary>
    public T? Value { get; }

    /// <summary>The refusal, or null.</summary>
    public Fault? Fault { get; }

    /// <summary>True when there is a value.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Fault))]
    public bool IsOk => Fault is null;

    /// <summary>Wraps a value.</summary>
    public static implicit operator Result<T>(T value) => new(value, null);

    /// <summary>Wraps a refusal.</summary>
    public static implicit operator Result<T>(Fault fault) => new(default, fault);

    internal static Result<T> Of(T value) => new(value, null);
}

/// <summary>Makes results of interface types, which the language's implicit conversions cannot.</summary>
public static class Result
{
    /// <summary>Wraps a value.</summary>
    public static Result<T> Ok<T>(T value) => Result<T>.Of(value);
}
