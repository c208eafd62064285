namespace Scrm.Core.Answers;

/// <summary>An option somebody took.</summary>
/// <param name="Path">Keys of the options that lead to the menu it stands in; empty: the top.</param>
/// <param name="Option">The option.</param>
internal sealed record MenuPick(IReadOnlyList<string> Path, DigitMenuOption Option);
