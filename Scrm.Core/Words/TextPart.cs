namespace Scrm.Core.Words;

/// <summary>A part of two compared texts.</summary>
/// <param name="Kind">Where it stands.</param>
/// <param name="Text">The part.</param>
public sealed record TextPart(TextPartKind Kind, string Text);
