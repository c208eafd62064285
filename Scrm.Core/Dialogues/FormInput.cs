namespace Scrm.Core.Dialogues;

/// <summary>What the customer said to a form.</summary>
/// <param name="Text">Words, or null.</param>
/// <param name="IsPicture">True for a picture.</param>
/// <param name="MessageId">The message, or null where there is none.</param>
/// <param name="Now">The time.</param>
/// <param name="Today">The company's day.</param>
public sealed record FormInput(string? Text, bool IsPicture, string? MessageId, DateTimeOffset Now, DateOnly Today)
{
    /// <summary>What the company's system said to the answer in it; null: it was not asked.</summary>
    public FieldVerdict? Verdict { get; init; }
}
