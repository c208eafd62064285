namespace Scrm.Core.Personas;

/// <summary>A fact that says what was asked.</summary>
/// <param name="Name">The attribute's name.</param>
/// <param name="Value">What it says.</param>
public sealed record FieldFound(string Name, string Value);
