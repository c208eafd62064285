namespace Scrm.Core.Conversations;

/// <summary>
/// Quota ledger of one contact at one inbox, one entry per kind of action. A new action of a kind refreshes its entry;
/// entries do not add up: a message sent counts in every live entry, and the best live entry decides.
/// </summary>
/// <param name="Entries">Latest entry of each kind.</param>
/// <param name="Recent">When the last messages were sent, oldest first; null: none is known.</param>
public sealed record ReplyWindow(IReadOnlyList<WindowEntry> Entries, IReadOnlyList<DateTimeOffset>? Recent = null)
{
    // As many as the widest limit by count of any platform lets through.
    private const int Remembered = 20;

    /// <summary>A ledger that lets nothing through.</summary>
    public static ReplyWindow Shut { get; } = new([]);

    /// <summary>
    /// The ledger after a customer's action; a null ledger begins one. The platform counts from the moment of the action, which is before
    /// its turn: what was sent since then, and what waits to be sent, is used of it already. An older action than the one known is no news.
    /// </summary>
    /// <param name="before">The ledger so far.</param>
    /// <param name="grant">What the action lets through.</param>
    /// <param name="at">When the customer acted.</param>
    /// <param name="waiting">Messages on their way that have not left.</param>
    public static ReplyWindow After(ReplyWindow? before, WindowGrant grant, DateTimeOffset at, int waiting = 0)
    {
        if (grant.CloseAll)
        {
            return Shut;
        }

        before ??= Shut;
        if (before.Entries.Any(e => e.Action == grant.Action && e.GrantedAt > at))
        {
            return before;
        }

        // In order within a conversation: when one from before the action waits, so does everything since.
        var used = Math.Max(waiting, before.Recent?.Count(sent => sent >= at) ?? 0);
        return before with
        {
            Entries =
            [
                .. before.Entries.Where(e => e.Action != grant.Action && e.ClosesAt > at),
                new WindowEntry(grant.Action, at, at + grant.Lifetime, grant.Limit, used),
            ],
        };
    }

    /// <summary>The entry that lets a message through at <paramref name="now"/> with most left, then open longest; null when shut.</summary>
    public WindowEntry? Best(DateTimeOffset now) =>
        Entries.Where(e => e.ClosesAt > now && e.Remaining > 0).OrderByDescending(e => e.Remaining).ThenByDescending(e => e.ClosesAt).FirstOrDefault();

    /// <summary>True when no entry lives any more: time is over rather than count.</summary>
    public bool Expired(DateTimeOffset now) => !Entries.Any(e => e.ClosesAt > now);

    /// <summary>The ledger after one message sent at <paramref name="now"/>.</summary>
    public ReplyWindow Use(DateTimeOffset now) => new(
        [.. Entries.Where(e => e.ClosesAt > now).Select(e => e with { Used = e.Used + 1 })],
        [.. (Recent ?? []).TakeLast(Remembered - 1), now]);

    /// <summary>The ledger after a message that never reached the platform: one more may be sent.</summary>
    public ReplyWindow GiveBack() => new(
        [.. Entries.Select(e => e with { Used = Math.Max(0, e.Used - 1) })],
        Recent is null ? null : [.. Recent.SkipLast(1)]);
}
