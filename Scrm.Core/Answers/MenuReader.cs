using Scrm.Core.Content;
using Scrm.Core.Words;

namespace Scrm.Core.Answers;

/// <summary>Shows digit menus and understands what is typed or tapped on them.</summary>
internal static class MenuReader
{
    public static MessageContent Shown(DigitMenu menu, string? above = null) =>
        MessageContent.OfMenu(
            string.IsNullOrWhiteSpace(above) ? menu.Heading : $"{above}\n{menu.Heading}".TrimEnd(),
            [.. menu.Options.Select(o => new MenuChoice(o.Key, o.Label))]);

    public static bool Opens(DigitMenu menu, string text) =>
        menu.OpenWords.Any(word => Same(word, text));

    /// <summary>The option whose key, label or both together ("1 营业时间") were typed: in the open part of the menu, else at its top; null: none.</summary>
    public static MenuPick? Typed(DigitMenu menu, IReadOnlyList<string> path, string text) =>
        Find(menu, path, o => Same(o.Key, text) || Same(o.Label, text) || Same(o.Key + o.Label, text));

    /// <summary>The option with a tapped key, unless the words that came along belong to another list.</summary>
    public static MenuPick? Tapped(DigitMenu menu, IReadOnlyList<string> path, string key, string? label) =>
        string.IsNullOrWhiteSpace(label)
            ? Find(menu, path, o => o.Key == key)
            : Everywhere(menu, [], o => o.Key == key && Same(o.Label, label));

    private static MenuPick? Find(DigitMenu menu, IReadOnlyList<string> path, Func<DigitMenuOption, bool> meets)
    {
        var open = menu;
        foreach (var key in path)
        {
            open = open?.Options.FirstOrDefault(o => o.Key == key)?.Menu;
        }

        return open?.Options.FirstOrDefault(meets) is { } option ? new MenuPick(path, option)
            : path.Count > 0 && menu.Options.FirstOrDefault(meets) is { } top ? new MenuPick([], top)
            : null;
    }

    private static MenuPick? Everywhere(DigitMenu menu, IReadOnlyList<string> path, Func<DigitMenuOption, bool> meets) =>
        menu.Options.FirstOrDefault(meets) is { } option
            ? new MenuPick(path, option)
            : menu.Options.Where(o => o.Menu is not null).Select(o => Everywhere(o.Menu!, [.. path, o.Key], meets)).FirstOrDefault(pick => pick is not null);

    public static bool Same(string left, string right) =>
        Wording.Compact(left) is { Length: > 0 } wording && wording == Wording.Compact(right);
}
