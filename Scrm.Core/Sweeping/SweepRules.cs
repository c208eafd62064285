using Scrm.Core.Tags;

namespace Scrm.Core.Sweeping;

/// <summary>Which people must be added up anew when the book has changed, and how a pass over them goes on. Pure.</summary>
public static class SweepRules
{
    /// <summary>A pass that nobody went on with for so long may be taken by another process.</summary>
    public static readonly TimeSpan Hold = TimeSpan.FromSeconds(30);

    /// <summary>What each tag comes to on whoever has it: the tag it counts for, its name, dimension and scope, and whether rivals give way.</summary>
    public static IReadOnlyDictionary<string, string> Shown(TagBook book)
    {
        var fold = new TagFold(book);
        var exclusive = book.Dimensions.Where(d => d.Exclusive).Select(d => d.Id).ToHashSet();
        return book.Tags.DistinctBy(t => t.Id).ToDictionary(t => t.Id, t => fold.Resolve(t.Id) is { } shown
            ? string.Join('\n', shown.Id, shown.DimensionId, shown.Scope, exclusive.Contains(shown.DimensionId), shown.Name)
            : "");
    }

    /// <summary>Tags that came to something else before, new and removed ones among them.</summary>
    public static IReadOnlyList<string> Changed(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
        [.. before.Keys.Union(after.Keys).Where(id => before.GetValueOrDefault(id) != after.GetValueOrDefault(id)).Order(StringComparer.Ordinal)];

    /// <summary>The tags a pass is about once the book is noticed: those that changed, and those of the pass that goes on.</summary>
    public static IReadOnlyList<string> Due(SweepLedger ledger, TagBook book) =>
        [.. Changed(ledger.Shown, Shown(book)).Union(ledger.Running?.TagIds ?? [])];

    /// <summary>The ledger once the book is noticed. A pass that goes on begins again when more tags changed; whoever it saw to costs a look.</summary>
    /// <param name="ledger">As it is.</param>
    /// <param name="book">The newest one.</param>
    /// <param name="holders">How many people have a tag that is due.</param>
    /// <param name="now">The time.</param>
    public static SweepLedger Noticed(SweepLedger ledger, TagBook book, long holders, DateTimeOffset now)
    {
        var due = Due(ledger, book);
        var isMore = due.Count > (ledger.Running?.TagIds.Count ?? 0) || Changed(ledger.Shown, Shown(book)).Count > 0;
        return ledger with
        {
            Revision = book.Revision,
            Shown = Shown(book),
            Running = !isMore ? ledger.Running : holders == 0 ? null : new Sweep(due, now) { Total = holders },
        };
    }

    /// <summary>True when no other process is at it.</summary>
    public static bool MayTake(Sweep running, string processId, DateTimeOffset now) =>
        running.HeldBy is null || running.HeldBy == processId || running.HeldUntil <= now;

    /// <summary>The ledger with the pass in a process's hands.</summary>
    public static SweepLedger Taken(SweepLedger ledger, string processId, DateTimeOffset now) =>
        ledger with { Running = ledger.Running! with { HeldBy = processId, HeldUntil = now + Hold } };

    /// <summary>The ledger after one page of people.</summary>
    public static SweepLedger After(SweepLedger ledger, IReadOnlyList<string> people, bool isLast, DateTimeOffset now)
    {
        var running = ledger.Running!;
        var next = running with
        {
            Done = running.Done + people.Count,
            Total = Math.Max(running.Total, running.Done + people.Count),
            LastContactId = people.Count > 0 ? people[^1] : running.LastContactId,
            HeldUntil = now + Hold,
        };
        return isLast ? ledger with { Running = null, Last = next with { EndedAt = now, HeldBy = null } } : ledger with { Running = next };
    }
}
