using System.Globalization;

namespace Scrm.Core.Contacts;

/// <summary>
/// What a person allows or refuses. It is kept among the free facts, so that imports and people write it like any other: <c>consent.marketing</c>
/// says yes or no, <c>consent.marketing.at</c> when, <c>consent.marketing.source</c> where. Nothing said is no.
/// </summary>
/// <param name="Purpose">What for.</param>
/// <param name="Granted">True: allowed.</param>
/// <param name="At">When it was said, or null when not known.</param>
/// <param name="Source">Where it was said, or null when not known.</param>
public sealed record Consent(string Purpose, bool Granted, DateTimeOffset? At, string? Source)
{
    /// <summary>What companies use people's data for.</summary>
    public static IReadOnlyList<string> Purposes { get; } = ["marketing", "advertising", "research", "service"];

    /// <summary>Words that allow, in lower case; every other word refuses.</summary>
    public static IReadOnlyList<string> Yes { get; } = ["yes", "y", "true", "1", "granted", "agree", "agreed", "是", "同意", "已同意", "允许"];

    /// <summary>The name of the fact.</summary>
    public static string FactOf(string purpose) => $"consent.{purpose}";

    /// <summary>What a person said of a purpose; null: nothing.</summary>
    public static Consent? Of(Contact contact, string purpose)
    {
        var facts = contact.Attributes;
        return facts.GetValueOrDefault(FactOf(purpose)) is { Length: > 0 } word
            ? new Consent(
                purpose,
                Yes.Contains(word.Trim().ToLowerInvariant()),
                DateTimeOffset.TryParse(
                    facts.GetValueOrDefault($"{FactOf(purpose)}.at"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null,
                facts.GetValueOrDefault($"{FactOf(purpose)}.source"))
            : null;
    }
}
