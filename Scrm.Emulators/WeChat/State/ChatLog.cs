namespace Scrm.Emulators.WeChat.State;

/// <summary>What one phone shows of one account; the oldest lines fall off.</summary>
internal sealed class ChatLog(Revisions revisions)
{
    private const int Most = 500;
    private readonly List<ChatLine> _lines = [];

    public IReadOnlyList<ChatLine> All => _lines;

    public ChatLine Add(ChatLine line, DateTimeOffset now)
    {
        var number = revisions.Next();
        var kept = line with { Id = number, Revision = number, At = now };
        Restore([kept]);
        return kept;
    }

    public void Change(long id, Func<ChatLine, ChatLine> how)
    {
        var at = _lines.FindLastIndex(line => line.Id == id);
        if (at >= 0)
        {
            _lines[at] = how(_lines[at]) with { Revision = revisions.Next() };
        }
    }

    public IReadOnlyList<ChatLine> After(long revision) => [.. _lines.Where(line => line.Revision > revision)];

    public void Restore(IEnumerable<ChatLine> lines)
    {
        _lines.AddRange(lines);
        _lines.RemoveRange(0, Math.Max(0, _lines.Count - Most));
    }
}
