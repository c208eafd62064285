using System.Globalization;
using System.Text.RegularExpressions;

namespace Scrm.Core.Dialogues.Reading;

/// <summary>Times of day inside a message: 15:30, 下午3点半, 三点一刻, 3 pm, 中午.</summary>
internal static partial class ClockReader
{
    private static readonly string[] Afternoon = ["下午", "晚上", "傍晚", "夜里", "今晚", "明晚", "pm", "p.m", "evening", "afternoon"];
    private static readonly string[] Morning = ["上午", "早上", "凌晨", "清晨", "am", "a.m", "morning"];

    // 一点 is also "a little".
    private static readonly string[] Comparisons = ["晚一点", "早一点", "快一点", "有一点", "差一点", "晚点", "早点"];

    public static TimeOnly? Read(string text)
    {
        if (Has(text, Comparisons))
        {
            return null;
        }

        var said = HanNumber.ToDigits(text.ToLowerInvariant().Replace("一刻", "15分", StringComparison.Ordinal).Replace("三刻", "45分", StringComparison.Ordinal));
        if (Time().Match(said) is not { Success: true } match)
        {
            return said.Contains("中午", StringComparison.Ordinal) || said.Contains("noon", StringComparison.Ordinal) && !said.Contains("afternoon", StringComparison.Ordinal)
                ? new TimeOnly(12, 0)
                : null;
        }

        var (hours, minutes) = match.Groups["h1"].Success ? (Number(match, "h1"), Number(match, "m1"))
            : match.Groups["h2"].Success ? (Number(match, "h2"), match.Groups["half"].Success ? 30 : Number(match, "m2"))
            : (Number(match, "h3"), 0);
        hours = hours < 12 && (Has(said, Afternoon) || (said.Contains("中午", StringComparison.Ordinal) && hours < 5)) ? hours + 12
            : hours == 12 && Has(said, Morning) ? 0
            : hours;
        return hours <= 23 && minutes <= 59 ? new TimeOnly(hours, minutes) : null;
    }

    private static bool Has(string said, string[] words) => words.Any(w => said.Contains(w, StringComparison.Ordinal));

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true } digits ? int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"(?<h1>[0-9]{1,2}):(?<m1>[0-9]{2})|(?<h2>[0-9]{1,2})[点时點時]((?<half>半)|(?<m2>[0-9]{1,2})分?)?|(?<h3>[0-9]{1,2}) ?(am|pm|a\.m|p\.m|o'clock)", RegexOptions.NonBacktracking)]
    private static partial Regex Time();
}
