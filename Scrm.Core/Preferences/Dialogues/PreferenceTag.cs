namespace Scrm.Core.Preferences.Dialogues;

/// <summary>What a customer wants: of which things (酒店), of which kind (价格), and what of it (400-500元).</summary>
/// <param name="Domain">Which things the wish is about; may be empty where a company has one only.</param>
/// <param name="Slot">Which kind of wish.</param>
/// <param name="Value">What is wished, in the form that the examples use.</param>
public readonly record struct PreferenceTag(string Domain, string Slot, string Value);
