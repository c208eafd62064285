namespace Scrm.Core.Preferences.Dialogues;

/// <summary>One message of a dialogue.</summary>
/// <param name="ByContact">True: the customer said it; false: service did.</param>
/// <param name="Text">What was said.</param>
public readonly record struct DialogueTurn(bool ByContact, string Text);
