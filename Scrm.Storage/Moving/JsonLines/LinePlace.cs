using System.Globalization;

namespace Scrm.Storage.Moving.JsonLines;

/// <summary>Where a line of a file begins.</summary>
/// <param name="Offset">Bytes before it.</param>
/// <param name="Number">Its number, from 1.</param>
internal readonly record struct LinePlace(long Offset, long Number)
{
    /// <summary>One that was put down.</summary>
    public static LinePlace Of(string text) => text.Split('/') is [var offset, var number]
        ? new LinePlace(long.Parse(offset, CultureInfo.InvariantCulture), long.Parse(number, CultureInfo.InvariantCulture))
        : throw new FormatException($"'{text}' is no place in a file.");

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Offset}/{Number}");
}
