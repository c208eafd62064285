namespace Scrm.Emulators.WeChat.State;

/// <summary>How often each API was called today, and how often the count was cleared this month.</summary>
internal sealed class CallMeter
{
    private const int ClearsAMonth = 10;
    private const long UsualLimit = 500_000;
    private const long ClassicTokenLimit = 2000;
    private readonly Dictionary<string, long> _used = [];
    private DateOnly _day;
    private (int Year, int Month, int Count) _cleared;

    public static long Limit(string path) => path == "/cgi-bin/token" ? ClassicTokenLimit : UsualLimit;

    /// <summary>Counts one call; false when the day's limit is spent.</summary>
    public bool Count(string path, DateTimeOffset now)
    {
        Turn(now);
        _used[path] = Used(path) + 1;
        return _used[path] <= Limit(path);
    }

    public long UsedToday(string path, DateTimeOffset now)
    {
        Turn(now);
        return Used(path);
    }

    public bool Clear(DateTimeOffset now)
    {
        var already = _cleared.Year == now.Year && _cleared.Month == now.Month ? _cleared.Count : 0;
        if (already >= ClearsAMonth)
        {
            return false;
        }

        _cleared = (now.Year, now.Month, already + 1);
        _used.Clear();
        return true;
    }

    private long Used(string path) => _used.GetValueOrDefault(path);

    private void Turn(DateTimeOffset now)
    {
        // The platform's day turns at midnight in China.
        var today = DateOnly.FromDateTime(now.ToOffset(TimeSpan.FromHours(8)).DateTime);
        if (today != _day)
        {
            _day = today;
            _used.Clear();
        }
    }
}
