using System.Collections.Concurrent;
using System.Globalization;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.RemoteBots;

/// <summary>How far in the log of changes the bot elsewhere of each inbox has been told; kept, so a restart goes on there.</summary>
internal sealed class RemoteFollowing(IConversationStore conversations, ISharedValues values, TimeProvider time)
{
    private readonly ConcurrentDictionary<(string Inbox, Uri Bot), bool> _begun = new();

    /// <summary>
    /// Begins before a bot is first asked, so that it hears all that becomes of what it was asked,
    /// also what people do before the first round.
    /// </summary>
    public async Task EnsureBegunAsync(Inbox inbox, Uri bot, CancellationToken cancellationToken)
    {
        if (_begun.ContainsKey((inbox.Id, bot)))
        {
            return;
        }

        var stored = await StoredAsync(inbox, cancellationToken);
        if (stored is null || await conversations.ChangesAsync(CursorOf(stored), 1, cancellationToken) is null)
        {
            await BeginAsync(inbox, stored, cancellationToken);
        }

        _begun[(inbox.Id, bot)] = true;
    }

    /// <summary>How far it is; null: it has not begun.</summary>
    public Task<SharedValue?> StoredAsync(Inbox inbox, CancellationToken cancellationToken) =>
        values.GetAsync(KeyOf(inbox), time.GetUtcNow(), cancellationToken);

    /// <summary>Begins at the newest change, after nothing was kept or the log no longer reaches so far back.</summary>
    public async Task BeginAsync(Inbox inbox, SharedValue? before, CancellationToken cancellationToken) =>
        await SaveAsync(inbox, await conversations.HeadAsync(cancellationToken), before, cancellationToken);

    /// <summary>Keeps how far it is, unless another process has kept something since <paramref name="before"/> was read.</summary>
    public Task SaveAsync(Inbox inbox, long cursor, SharedValue? before, CancellationToken cancellationToken)
    {
        var text = cursor.ToString(CultureInfo.InvariantCulture);
        return before?.Value == text
            ? Task.CompletedTask
            : values.TrySaveAsync(KeyOf(inbox), text, before?.Version ?? 0, null, time.GetUtcNow(), cancellationToken);
    }

    /// <summary>The cursor in a kept value.</summary>
    public static long CursorOf(SharedValue stored) => long.Parse(stored.Value, CultureInfo.InvariantCulture);

    private static string KeyOf(Inbox inbox) => $"remote-bot:told:{inbox.Id}";
}
