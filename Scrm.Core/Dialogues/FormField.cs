namespace Scrm.Core.Dialogues;

/// <summary>One question of a form.</summary>
public sealed record FormField
{
    /// <summary>Short name, unique in the form: tag rules and the webhook know the answer by it.</summary>
    public required string Key { get; init; }

    /// <summary>What it is called in the summary, and in "改一下电话".</summary>
    public required string Label { get; init; }

    /// <summary>What the bot asks.</summary>
    public required string Question { get; init; }

    /// <summary>What is asked for.</summary>
    public FieldKind Kind { get; init; }

    /// <summary>True: the customer may skip it.</summary>
    public bool Optional { get; init; }

    /// <summary>What a <see cref="FieldKind.Pattern"/> looks like: a regular expression without look-around and back references.</summary>
    public string? Pattern { get; init; }

    /// <summary>Smallest number; for days how many after today (−1: yesterday); for words the fewest characters. Null: any.</summary>
    public decimal? Min { get; init; }

    /// <summary>Largest number; for days how many after today; for words the most characters. Null: any.</summary>
    public decimal? Max { get; init; }

    /// <summary>What can be chosen.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Said when the answer cannot be used, instead of the form's words for the kind; null: those.</summary>
    public string? Error { get; init; }

    /// <summary>True: the company's address is asked whether the answer holds, before the next question.</summary>
    public bool Check { get; init; }

    /// <summary>The contact's attribute that a finished form writes the answer to, for example <c>phone</c>; null: none.</summary>
    public string? SaveAs { get; init; }
}
