namespace Scrm.Core.Conversations;

/// <summary>
/// Quota ledger of one contact at one inbox, one entry per kind of action. A new action of a kind refreshes its entry;
/// entries do not add up: a message sent counts in every live entry, and the best live entry decides.
/// </summary>
/// <param name="Entries">Latest entry of each kind.</param>
public sealed record ReplyWindow(IReadOnlyList<WindowEntry> Entries)
{
    /// <summary>A ledger that lets nothing through.</summary>
    public static ReplyWindow Shut { get; } = new([]);

    /// <summary>The ledger after a customer's action at <paramref name="at"/>; a null ledger begins one.</summary>
    public static ReplyWindow After(ReplyWindow? before, WindowGrant grant, DateTimeOffset at) =>
        grant.CloseAll
            ? Shut
            : new([
                .. (before?.Entries ?? []).Where(e => e.Action != grant.Action && e.ClosesAt > at),
                new WindowEntry(grant.Action, at, at + grant.Lifetime, grant.Limit, 0),
            ]);

    /// <summary>The entry that lets a message through at <paramref name="now"/> with most left, then open longest; null when shut.</summary>
    public WindowEntry? Best(DateTimeOffset now) =>
        Entries.Where(e => e.ClosesAt > now && e.Remaining > 0).OrderByDescending(e => e.Remaining).ThenByDescending(e => e.ClosesAt).FirstOrDefault();

    /// <summary>True when no entry lives any more: time is over rather than count.</summary>
    public bool Expired(DateTimeOffset now) => !Entries.Any(e => e.ClosesAt > now);

    /// <summary>The ledger after one message sent at <paramref name="now"/>.</summary>
    public ReplyWindow Use(DateTimeOffset now) =>
        new([.. Entries.Where(e => e.ClosesAt > now).Select(e => e with { Used = e.Used + 1 })]);

    /// <summary>The ledger after a message that never reached the platform: one more may be sent.</summary>
    public ReplyWindow GiveBack() => new([.. Entries.Select(e => e with { Used = Math.Max(0, e.Used - 1) })]);
}
