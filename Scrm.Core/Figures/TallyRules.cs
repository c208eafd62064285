namespace Scrm.Core.Figures;

/// <summary>Counts deeds. Pure; the order of deeds does not matter.</summary>
public static class TallyRules
{
    private const int HoursOfDay = 24;

    /// <summary>The tally after one more deed.</summary>
    public static Tally After(Tally tally, Deed deed, CompanyClock clock, SentimentReader reader)
    {
        var local = clock.Local(deed.At);
        var months = Put(tally.Months, Month(deed, local, reader));
        var counted = tally with
        {
            FirstAt = Earlier(tally.FirstAt, deed.At),
            LastAt = Later(tally.LastAt, deed.At),
            LastOrderAt = deed is { Kind: DeedKind.Order, Amount: >= 0 } ? Later(tally.LastOrderAt, deed.At) : tally.LastOrderAt,
            Months = months,
        };
        return deed.Kind != DeedKind.Message ? counted : counted with
        {
            Channels = Added(tally.Channels, [new(deed.Channel ?? "", 1)]),
            Hours = [.. Enumerable.Range(0, HoursOfDay).Select(h => At(tally.Hours, h) + (h == local.Hour ? 1 : 0))],
        };
    }

    /// <summary>Both together.</summary>
    public static Tally Plus(Tally one, Tally other)
    {
        if (other.FirstAt is null)
        {
            return one;
        }

        return new Tally
        {
            FirstAt = Earlier(one.FirstAt, other.FirstAt),
            LastAt = Later(one.LastAt, other.LastAt),
            LastOrderAt = Later(one.LastOrderAt, other.LastOrderAt),
            Months = other.Months.Aggregate(one.Months, Put),
            Channels = Added(one.Channels, other.Channels),
            Hours = one.Hours.Count + other.Hours.Count == 0 ? [] : [.. Enumerable.Range(0, HoursOfDay).Select(h => At(one.Hours, h) + At(other.Hours, h))],
        };
    }

    private static MonthTally Month(Deed deed, DateTimeOffset local, SentimentReader reader)
    {
        var isRead = deed is { Kind: DeedKind.Message, Text.Length: > 0 };
        return new MonthTally(CompanyClock.Number(local))
        {
            Days = 1u << (local.Day - 1),
            Messages = One(deed.Kind == DeedKind.Message),
            Taps = One(deed.Kind == DeedKind.Tap),
            Clicks = One(deed.Kind == DeedKind.Click),
            Scans = One(deed.Kind == DeedKind.Scan),
            Referrals = One(deed.Kind == DeedKind.Referral),
            Reposts = One(deed.Kind == DeedKind.Repost),
            Surveys = One(deed.Kind == DeedKind.Survey),
            Read = One(isRead),
            Negative = One(isRead && reader.IsNegative(deed.Text!)),
            Orders = One(deed is { Kind: DeedKind.Order, Amount: >= 0 }),
            Spent = deed.Kind == DeedKind.Order ? deed.Amount : 0,
        };
    }

    /// <summary>Adds a month in its place; what lies too far behind the newest is let go.</summary>
    private static IReadOnlyList<MonthTally> Put(IReadOnlyList<MonthTally> months, MonthTally added)
    {
        var newest = months.Count == 0 ? added.Month : Math.Max(added.Month, months[^1].Month);
        var isKnown = months.Any(m => m.Month == added.Month);
        return [.. months
            .Select(m => m.Month == added.Month ? m.Plus(added) : m)
            .Concat(isKnown ? [] : [added])
            .Where(m => m.Month > newest - Tally.MonthsKept)
            .OrderBy(m => m.Month)];
    }

    /// <summary>In order of names, so that the same counts are the same document.</summary>
    private static Dictionary<string, int> Added(IReadOnlyDictionary<string, int> one, IEnumerable<KeyValuePair<string, int>> other) => one
        .Concat(other)
        .GroupBy(c => c.Key, StringComparer.Ordinal)
        .OrderBy(c => c.Key, StringComparer.Ordinal)
        .ToDictionary(c => c.Key, c => c.Sum(n => n.Value), StringComparer.Ordinal);

    private static int At(IReadOnlyList<int> hours, int hour) => hours.Count > hour ? hours[hour] : 0;

    private static int One(bool counts) => counts ? 1 : 0;

    private static DateTimeOffset? Earlier(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other ?? one : one;

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one is null || other > one ? other ?? one : one;
}
