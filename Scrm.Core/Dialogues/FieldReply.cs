namespace Scrm.Core.Dialogues;

/// <summary>What the company's system says to one answer.</summary>
/// <param name="IsRefused">True: it is asked again.</param>
/// <param name="Words">Said to the customer: why not, or something on the way; null: the form's own words.</param>
/// <param name="Value">Taken instead of the answer; null: the answer.</param>
/// <param name="Fill">Answers to other questions, by key; those the customer has answered stay.</param>
public sealed record FieldReply(bool IsRefused, string? Words, string? Value, IReadOnlyDictionary<string, string> Fill)
{
    /// <summary>It is right, and nothing more is said.</summary>
    public static FieldReply Right { get; } = new(false, null, null, new Dictionary<string, string>());
}
