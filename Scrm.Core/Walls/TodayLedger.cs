using Scrm.Core.Conversations;
using Scrm.Core.Figures;

namespace Scrm.Core.Walls;

/// <summary>
/// What today's figures are counted from, kept up by the store's log of changes: the day is read whole once, and then only what changed.
/// It may be thrown away at any time; each process has its own.
/// </summary>
public sealed class TodayLedger(IConversationStore conversations) : IDisposable
{
    private const int PageSize = 200;
    private const int ChangesAtOnce = 500;

    // Beyond that the day is read anew: a wall nobody looked at for hours.
    private const int MostBehind = 20_000;

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Dictionary<string, WallSeen> _seen = [];
    private CompanyDay? _day;
    private long _cursor;

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    /// <summary>Everything in which anything happened on the day, and everything that is open.</summary>
    public async Task<IReadOnlyList<WallSeen>> ReadAsync(CompanyDay day, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_day != day || !await FollowAsync(day, cancellationToken))
            {
                await BeginAsync(day, cancellationToken);
            }

            return [.. _seen.Values];
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task BeginAsync(CompanyDay day, CancellationToken cancellationToken)
    {
        _day = null;
        _seen.Clear();
        _cursor = await conversations.HeadAsync(cancellationToken);
        await ScanAsync(new ConversationQuery { Limit = PageSize }, c => c.UpdatedAt >= day.Begins, cancellationToken);
        await ScanAsync(
            new ConversationQuery { Statuses = [ConversationStatus.Open, ConversationStatus.Snoozed], Limit = PageSize }, _ => true, cancellationToken);

        // What changed while it was read may have been missed between two pages.
        await FollowAsync(day, cancellationToken);
        _day = day;
    }

    /// <summary>Newest activity first, as long as it belongs.</summary>
    private async Task ScanAsync(ConversationQuery query, Func<Conversation, bool> belongs, CancellationToken cancellationToken)
    {
        do
        {
            var page = await conversations.ListAsync(query, cancellationToken);
            foreach (var conversation in page.Items.TakeWhile(belongs))
            {
                _seen[conversation.Id] = WallSeen.Of(conversation);
            }

            query = query with { Cursor = page.Items is [.., var last] && belongs(last) ? page.Next : null };
        }
        while (query.Cursor is not null);
    }

    /// <summary>Takes in what changed since; false: too much did, or the log does not reach back so far.</summary>
    private async Task<bool> FollowAsync(CompanyDay day, CancellationToken cancellationToken)
    {
        if (await conversations.HeadAsync(cancellationToken) - _cursor > MostBehind)
        {
            return false;
        }

        while (true)
        {
            if (await conversations.ChangesAsync(_cursor, ChangesAtOnce, cancellationToken) is not { } changes)
            {
                return false;
            }

            foreach (var change in changes)
            {
                Take(change.Conversation, day);
                _cursor = change.Cursor;
            }

            if (changes.Count < ChangesAtOnce)
            {
                return true;
            }
        }
    }

    private void Take(Conversation conversation, CompanyDay day)
    {
        if (conversation.UpdatedAt >= day.Begins
            || conversation.Status is ConversationStatus.Open or ConversationStatus.Snoozed
            || _seen.ContainsKey(conversation.Id))
        {
            _seen[conversation.Id] = WallSeen.Of(conversation);
        }
    }
}
