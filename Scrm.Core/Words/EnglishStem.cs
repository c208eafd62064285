namespace Scrm.Core.Words;

/// <summary>English words without their commonest endings.</summary>
internal static class EnglishStem
{
    /// <summary>The stem; always the word's beginning.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word) => word switch
    {
        [.. var rest, 'i', 'n', 'g'] when rest.Length >= 3 => rest,
        [.. var rest, 'e', 'd'] when rest.Length >= 3 => rest,
        [.. var rest, 'i', 'e', 's'] when rest.Length >= 3 => rest,
        [.. var rest, 'e', 's'] when rest.Length >= 3 => rest,
        [.. _, 's', 's'] => word,
        [.. var rest, 's'] when rest.Length >= 3 => rest,
        [.. var rest, 'e' or 'y'] when rest.Length >= 3 => rest,
        _ => word,
    };
}
