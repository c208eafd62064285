namespace Scrm.Core.Preferences.Finding;

/// <summary>A kind of wish about a kind of things.</summary>
internal readonly record struct Slot(string Domain, string Name);
