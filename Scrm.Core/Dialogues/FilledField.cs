namespace Scrm.Core.Dialogues;

/// <summary>An answered question.</summary>
/// <param name="Key">Key of the question.</param>
/// <param name="Label">What it was called.</param>
/// <param name="Kind">What was asked for.</param>
/// <param name="Value">The answer in its one form; null: skipped.</param>
/// <param name="MessageId">The message that gave it, or null.</param>
public sealed record FilledField(string Key, string Label, FieldKind Kind, string? Value, string? MessageId)
{
    /// <summary>What the company's system said to it: <c>ok</c>, <c>replaced</c>, <c>filled</c> (it gave the answer), <c>unheard:</c> and why; null: it was not asked.</summary>
    public string? Checked { get; init; }
}
