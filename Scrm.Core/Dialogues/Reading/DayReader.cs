using System.Globalization;
using System.Text.RegularExpressions;

namespace Scrm.Core.Dialogues.Reading;

/// <summary>Days inside a message: 2026-11-21, 11月21日, 21号, 明天, 三天后, 下周五, next Friday.</summary>
internal static partial class DayReader
{
    // Longer words first: 大后天 has 后天 in it.
    private static readonly (string Word, int Days)[] Near =
    [
        ("大后天", 3), ("day after tomorrow", 2), ("后天", 2), ("明天", 1), ("明日", 1), ("明晚", 1), ("明早", 1), ("tomorrow", 1),
        ("今天", 0), ("今日", 0), ("今晚", 0), ("today", 0), ("tonight", 0), ("大前天", -3), ("前天", -2), ("昨天", -1), ("昨日", -1), ("yesterday", -1),
    ];

    public static DateOnly? Read(string text, DateOnly today)
    {
        var said = text.ToLowerInvariant();
        if (WeekdayReader.Read(said, today) is { } weekday)
        {
            return weekday;
        }

        var digits = HanNumber.ToDigits(said);
        if (Numeric().Match(digits) is { Success: true } match)
        {
            return Numbered(match, today);
        }

        if (After().Match(digits) is { Success: true } after)
        {
            return today.AddDays(Number(after, "n") ?? Number(after, "e") ?? 0);
        }

        return Near.Where(near => said.Contains(near.Word, StringComparison.Ordinal)).Select(near => (DateOnly?)today.AddDays(near.Days)).FirstOrDefault();
    }

    private static DateOnly? Numbered(Match match, DateOnly today)
    {
        if (Number(match, "y") is { } year)
        {
            return Day(year, Number(match, "m") ?? 0, Number(match, "d") ?? 0);
        }

        if (Number(match, "m2") is { } month)
        {
            // Without a year the next such day is meant.
            var day = Number(match, "d2") ?? 0;
            return Day(today.Year, month, day) is { } found && found >= today ? found : Day(today.Year + 1, month, day);
        }

        var alone = Number(match, "d3") ?? 0;
        var next = today.AddMonths(1);
        return Day(today.Year, today.Month, alone) is { } soon && soon >= today ? soon : Day(next.Year, next.Month, alone);
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } digits ? int.Parse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"(?<y>[0-9]{4}) ?[-/.年] ?(?<m>[0-9]{1,2}) ?[-/.月] ?(?<d>[0-9]{1,2})|(?<m2>[0-9]{1,2}) ?[-/.月] ?(?<d2>[0-9]{1,2})|(?<d3>[0-9]{1,2}) ?[日号號]", RegexOptions.NonBacktracking)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"(?<n>[0-9]{1,3}) ?天[之以]?后|in (?<e>[0-9]{1,3}) days", RegexOptions.NonBacktracking)]
    private static partial Regex After();
}
