namespace Scrm.Core.Dialogues;

/// <summary>A form as staff see it: the newest version, and the one customers get.</summary>
/// <param name="Form">The newest version.</param>
/// <param name="LiveVersion">The published version, or null.</param>
public sealed record FormHead(Form Form, int? LiveVersion);
