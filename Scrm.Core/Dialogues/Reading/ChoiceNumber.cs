using System.Globalization;
using Scrm.Core.Words;

namespace Scrm.Core.Dialogues.Reading;

/// <summary>Which of several labels a customer means.</summary>
internal static class ChoiceNumber
{
    private const string Numerals = "一二三四五六七八九十";

    /// <summary>By number (2, ２, 第二个), by the label, or by words that only one label has; null: none.</summary>
    public static int? Of(string? text, IReadOnlyList<string> labels)
    {
        var said = text is null ? "" : Wording.Compact(text);
        if (said.Length == 0)
        {
            return null;
        }

        var wholes = labels.Select(Wording.Compact).ToList();
        if (wholes.IndexOf(said) is >= 0 and var whole)
        {
            return whole;
        }

        var bare = said.TrimStart('第', '选').TrimEnd('个', '项', '条', '号');
        var number = bare.Length == 1 && Numerals.Contains(bare[0], StringComparison.Ordinal) ? Numerals.IndexOf(bare[0], StringComparison.Ordinal) + 1
            : int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits
            : 0;
        if (number >= 1 && number <= labels.Count)
        {
            return number - 1;
        }

        var near = Enumerable.Range(0, wholes.Count)
            .Where(i => wholes[i].Length > 1 && (said.Contains(wholes[i], StringComparison.Ordinal) || (said.Length > 1 && wholes[i].Contains(said, StringComparison.Ordinal))))
            .ToList();
        return near.Count == 1 ? near[0] : null;
    }
}
