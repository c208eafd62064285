namespace Scrm.Core.Preferences.Dialogues;

/// <summary>A dialogue with what people decided about proposals for it; of its other wishes nothing is known.</summary>
/// <param name="Turns">Oldest first.</param>
/// <param name="Decisions">The decisions.</param>
public sealed record PreferenceReview(IReadOnlyList<DialogueTurn> Turns, IReadOnlyList<PreferenceDecision> Decisions);
