namespace Scrm.Core.Preferences.Dialogues;

/// <summary>A dialogue with all that the customer wished in it.</summary>
/// <param name="Turns">Oldest first.</param>
/// <param name="Tags">Empty: the dialogue teaches what is no wish.</param>
public sealed record PreferenceExample(IReadOnlyList<DialogueTurn> Turns, IReadOnlyCollection<PreferenceTag> Tags);
