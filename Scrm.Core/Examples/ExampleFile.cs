namespace Scrm.Core.Examples;

/// <summary>What a file of examples holds.</summary>
/// <param name="Wishes">Worked dialogues.</param>
/// <param name="Intents">Texts with their intents.</param>
/// <param name="Problems">Rows that cannot be taken; where there is one, nothing of the file is.</param>
public sealed record ExampleFile(
    IReadOnlyList<WishExample> Wishes, IReadOnlyList<IntentText> Intents, IReadOnlyList<ExampleProblem> Problems)
{
    /// <summary>Texts with whether they complain.</summary>
    public IReadOnlyList<ComplaintText> Complaints { get; init; } = [];
}
