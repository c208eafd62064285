namespace Scrm.Core.Preferences.Dialogues;

/// <summary>What a person decided about a proposal.</summary>
/// <param name="Proposed">What was proposed.</param>
/// <param name="Turn">Index of the turn whose words were shown as evidence.</param>
/// <param name="Right">What is right: the proposal itself, another tag in its place, or null: nothing.</param>
public sealed record PreferenceDecision(PreferenceTag Proposed, int Turn, PreferenceTag? Right);
