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

    /// <summary>The option whose key, label or both together ("1 营业时间") were typed, or null.</summary>
    public static DigitMenuOption? Typed(DigitMenu menu, string text) =>
        menu.Options.FirstOrDefault(o => Same(o.Key, text) || Same(o.Label, text) || Same(o.Key + o.Label, text));

    /// <summary>The option with a tapped key, unless the words that came along belong to another list.</summary>
    public static DigitMenuOption? Tapped(DigitMenu menu, string key, string? label) =>
        menu.Options.FirstOrDefault(o => o.Key == key && (string.IsNullOrWhiteSpace(label) || Same(o.Label, label)));

    public static bool Same(string left, string right) =>
        Wording.Compact(left) is { Length: > 0 } wording && wording == Wording.Compact(right);
}
