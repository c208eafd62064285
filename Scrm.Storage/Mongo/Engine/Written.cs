namespace Scrm.Storage.Mongo.Engine;

/// <summary>What a write came to.</summary>
/// <param name="Value">Told to the caller.</param>
/// <param name="Keep">False: nothing of it is written.</param>
internal readonly record struct Written<T>(T Value, bool Keep);

/// <summary>Makes <see cref="Written{T}"/>.</summary>
internal static class Written
{
    /// <summary>It stays.</summary>
    public static Written<T> Keep<T>(T value) => new(value, true);

    /// <summary>It is not written.</summary>
    public static Written<T> Undo<T>(T value) => new(value, false);
}
