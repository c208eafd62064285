namespace Scrm.Core.Dialogues;

/// <summary>What came of asking the company's system about one answer.</summary>
/// <param name="Check">What was asked.</param>
/// <param name="Reply">What it says; null: it was not heard, and the form goes on with what it knows itself.</param>
/// <param name="Error">Why it was not heard, as a stable word such as <c>timeout</c> or <c>status:500</c>, or null.</param>
public sealed record FieldVerdict(FieldCheck Check, FieldReply? Reply, string? Error)
{
    /// <summary>What is written down of it: <c>ok</c>, <c>replaced</c>, <c>refused</c>, or <c>unheard:</c> and why.</summary>
    public string Word =>
        Reply is null ? $"unheard:{Error ?? "noAnswer"}"
        : Reply.IsRefused ? "refused"
        : Reply.Value is not null ? "replaced"
        : "ok";

    /// <summary>What is written beside an answer that the system gave for another question.</summary>
    public const string Filled = "filled";

    /// <summary>The system was not heard.</summary>
    public static FieldVerdict Unheard(FieldCheck check, string error) => new(check, null, error);
}
