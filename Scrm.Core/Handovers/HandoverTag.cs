namespace Scrm.Core.Handovers;

/// <summary>A tag of the person that was seen in the conversation.</summary>
/// <param name="TagId">Which; its book knows it in every language.</param>
/// <param name="Name">What it was called when it was put.</param>
/// <param name="Value">What it says beside its name, or null.</param>
public sealed record HandoverTag(string TagId, string Name, string? Value);
