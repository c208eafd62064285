namespace Scrm.Core.Answers;

/// <summary>A menu answered by typing a number or tapping.</summary>
/// <param name="Heading">Words above the choices.</param>
/// <param name="Options">In order; keys are unique.</param>
/// <param name="OpenWords">Whole messages that show it again, for example 菜单, 0.</param>
public sealed record DigitMenu(string Heading, IReadOnlyList<DigitMenuOption> Options, IReadOnlyList<string> OpenWords);
