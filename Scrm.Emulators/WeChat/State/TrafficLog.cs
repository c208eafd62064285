namespace Scrm.Emulators.WeChat.State;

/// <summary>The last exchanges of one account.</summary>
internal sealed class TrafficLog(Revisions revisions)
{
    private const int Most = 1000;
    private const int LongestBody = 16 * 1024;
    private readonly Queue<TrafficEntry> _entries = [];

    public void Add(TrafficEntry entry)
    {
        _entries.Enqueue(entry with
        {
            Id = revisions.Next(),
            Url = Mask.Secrets(entry.Url),
            Request = Body(entry.Request),
            RequestClear = entry.RequestClear is { } sent ? Body(sent) : null,
            Response = Body(entry.Response),
            ResponseClear = entry.ResponseClear is { } got ? Body(got) : null,
        });
        if (_entries.Count > Most)
        {
            _entries.Dequeue();
        }
    }

    /// <summary>What one phone may see: its own exchanges and those of the account as a whole.</summary>
    public IReadOnlyList<TrafficEntry> After(long id, string openId) =>
        [.. _entries.Where(entry => entry.Id > id && (entry.OpenId is null || entry.OpenId == openId))];

    private static string Body(string text)
    {
        var masked = Mask.Secrets(text);
        return masked.Length <= LongestBody ? masked : masked[..LongestBody] + "…";
    }
}
