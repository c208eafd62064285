namespace Scrm.Core.Personas;

/// <summary>Where and when somebody writes.</summary>
/// <param name="Channel">The channel most messages came by, or null.</param>
/// <param name="Hour">The hour of the company's clock around which most messages come, or null.</param>
public sealed record Habits(string? Channel, int? Hour);
