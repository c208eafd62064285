namespace Scrm.Core.Content;

/// <summary>One choice of a menu.</summary>
/// <param name="Id">What comes back when tapped or typed, for example <c>1</c>.</param>
/// <param name="Label">What people read.</param>
public sealed record MenuChoice(string Id, string Label);
