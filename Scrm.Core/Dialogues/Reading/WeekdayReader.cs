using System.Text.RegularExpressions;

namespace Scrm.Core.Dialogues.Reading;

/// <summary>Days of the week; a week begins on Monday. 周五 is the next one from today on, 下周五 that of next week.</summary>
internal static partial class WeekdayReader
{
    private const string Han = "一二三四五六日";
    private static readonly string[] English = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    public static DateOnly? Read(string said, DateOnly today)
    {
        var (day, weeks) = Chinese().Match(said) is { Success: true } han ? (OfHan(han.Groups["d"].Value[0]), Weeks(han.Groups["w"].Value))
            : InEnglish().Match(said) is { Success: true } word ? (Array.IndexOf(English, word.Groups["d"].Value), WeeksInEnglish(word.Groups["w"].Value))
            : (-1, null);
        if (day < 0)
        {
            return null;
        }

        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var found = monday.AddDays(day + (7 * (weeks ?? 0)));
        return weeks is null && found < today ? found.AddDays(7) : found;
    }

    private static int OfHan(char letter) => letter is '天' ? 6 : char.IsAsciiDigit(letter) ? letter - '1' : Han.IndexOf(letter, StringComparison.Ordinal);

    private static int? Weeks(string word) => word switch
    {
        "下下" or "下下个" => 2,
        "下" or "下个" => 1,
        "上" or "上个" => -1,
        "本" or "这" or "这个" => 0,
        _ => null,
    };

    private static int? WeeksInEnglish(string word) => word switch { "next" => 1, "last" => -1, "this" => 0, _ => null };

    [GeneratedRegex("(?<w>下下个|下下|下个|下|上个|上|本|这个|这)?(周|星期|礼拜)(?<d>[一二三四五六日天1-7])", RegexOptions.NonBacktracking)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"((?<w>next|last|this) )?(?<d>monday|tuesday|wednesday|thursday|friday|saturday|sunday)", RegexOptions.NonBacktracking)]
    private static partial Regex InEnglish();
}
