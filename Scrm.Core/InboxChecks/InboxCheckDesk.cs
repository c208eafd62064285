using System.Text.Json;
using Scrm.Core.Foundation;

namespace Scrm.Core.InboxChecks;

/// <summary>Where the console asks for a check and a gateway leaves what it found: shared values that end by themselves.</summary>
public sealed class InboxCheckDesk(ISharedValues values, TimeProvider time)
{
    private const string Prefix = "inbox-check:";
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Asks for a check; what an earlier one found is gone.</summary>
    /// <returns>The check that waits.</returns>
    public async Task<InboxCheck> AskAsync(string inboxId, string baseUrl, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var check = new InboxCheck(inboxId, baseUrl, now);
        await SaveAsync(check, await values.GetAsync(Prefix + inboxId, now, cancellationToken), cancellationToken);
        return check;
    }

    /// <summary>Checks that nobody has done, of the last minute.</summary>
    public async Task<IReadOnlyList<InboxCheck>> WaitingAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var all = await values.ListAsync(Prefix, now, cancellationToken);
        return [.. all.Values.Select(Read).Where(check => check.DoneAt is null && check.AskedAt > now - Patience)];
    }

    /// <summary>Leaves what was found, unless it was asked for anew meanwhile.</summary>
    public async Task AnswerAsync(InboxCheck check, IReadOnlyList<CheckItem> items, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await values.GetAsync(Prefix + check.InboxId, now, cancellationToken) is { } stored && Read(stored).AskedAt == check.AskedAt)
        {
            await SaveAsync(check with { DoneAt = now, Items = items }, stored, cancellationToken);
        }
    }

    /// <summary>What was found for that asking, or null while it waits.</summary>
    public async Task<InboxCheck?> FoundAsync(InboxCheck asked, CancellationToken cancellationToken) =>
        await values.GetAsync(Prefix + asked.InboxId, time.GetUtcNow(), cancellationToken) is { } stored
        && Read(stored) is { DoneAt: not null } found && found.AskedAt >= asked.AskedAt
            ? found
            : null;

    private async Task SaveAsync(InboxCheck check, SharedValue? before, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await values.TrySaveAsync(
            Prefix + check.InboxId, JsonSerializer.Serialize(check, InboxCheckJson.Default.InboxCheck), before?.Version ?? 0, now + Life, now, cancellationToken);
    }

    private static InboxCheck Read(SharedValue value) => JsonSerializer.Deserialize(value.Value, InboxCheckJson.Default.InboxCheck)!;
}
