using Scrm.Bot.Channels;
using Scrm.Core.Contacts;
using Scrm.Core.Inboxes;
using Scrm.Core.PlatformTags;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Bot.PlatformTags;

/// <summary>Exchanges the chosen tags of one inbox with the platform, both ways.</summary>
internal sealed class SyncPlatformTags(
    IPlatformTagStore store, ITagStore tags, IContactStore contacts, ObservePlatformTag observe, TimeProvider time)
{
    private readonly CarryTag _carry = new(store, contacts, observe);

    /// <summary>What was found and done, as it is stored.</summary>
    public async Task<PlatformTagState> HandleAsync(
        Inbox inbox, PlatformTagSettings settings, IPlatformTags? platform, CancellationToken cancellationToken)
    {
        var before = await store.FindStateAsync(inbox.Id, cancellationToken) ?? new PlatformTagState { InboxId = inbox.Id };
        var state = platform is null
            ? before with { Notes = Notes([new PlatformTagNote(time.GetUtcNow(), "unsupported", "This network has no tags of its own.")], before) }
            : await RunAsync(new TagExchange(inbox, platform, time.GetUtcNow()), settings, before, cancellationToken);
        state = state with { LastRunAt = time.GetUtcNow() };
        await store.SaveStateAsync(state, cancellationToken);
        return state;
    }

    private async Task<PlatformTagState> RunAsync(
        TagExchange exchange, PlatformTagSettings settings, PlatformTagState before, CancellationToken cancellationToken)
    {
        var listed = await exchange.AskAsync(null, 0, (platform, inbox) => platform.ListAsync(inbox, cancellationToken));
        var pairs = listed.IsOk ? await PairsAsync(exchange, settings, before, listed.Value, cancellationToken) : before.Pairs;
        return before with
        {
            Calls = exchange.Calls,
            Pushed = exchange.Pushed,
            TakenOff = exchange.TakenOff,
            Pulled = exchange.Pulled,
            Removed = exchange.Removed,
            Seen = listed.IsOk ? listed.Value : before.Seen,
            Pairs = pairs,
            Notes = Notes(exchange.Notes, before),
        };
    }

    private async Task<IReadOnlyList<PlatformTagPair>> PairsAsync(
        TagExchange exchange,
        PlatformTagSettings settings,
        PlatformTagState before,
        IReadOnlyList<PlatformTag> there,
        CancellationToken cancellationToken)
    {
        var book = await tags.LoadAsync(cancellationToken);
        var pairs = new List<PlatformTagPair>();
        foreach (var link in settings.Links)
        {
            var known = before.Pairs.FirstOrDefault(p => p.TagId == link.TagId);
            if (book.Tags.FirstOrDefault(t => t.Id == link.TagId && PlatformTagRules.MayLink(t)) is not { } tag)
            {
                exchange.Note("tagNotInUse", "The tag is archived or gone here; what the platform has stays as it is.", link.TagId);
                continue;
            }

            var pair = exchange.IsOver ? known : await PairTags.HandleAsync(exchange, link, tag, known, there, cancellationToken) ?? known;
            if (pair is null)
            {
                continue;
            }

            pairs.Add(pair);
            if (pair.Gone || pair.PlatformId != known?.PlatformId)
            {
                // Whoever had the one before says nothing of this one.
                await ForgetAsync(exchange.Inbox.Id, tag.Id, cancellationToken);
            }

            if (!pair.Gone && !exchange.IsOver)
            {
                IReadOnlyList<string> ids = [tag.Id, .. book.Tags.Where(t => t.MergedInto == tag.Id).Select(t => t.Id)];
                await _carry.HandleAsync(exchange, pair, await store.HoldersAsync(exchange.Inbox.Id, ids, time.GetUtcNow(), cancellationToken), cancellationToken);
            }
        }

        foreach (var dropped in before.Pairs.Where(p => settings.Links.All(l => l.TagId != p.TagId)))
        {
            await ForgetAsync(exchange.Inbox.Id, dropped.TagId, cancellationToken);
        }

        return pairs;
    }

    private async Task ForgetAsync(string inboxId, string tagId, CancellationToken cancellationToken) =>
        await store.RecordAsync(inboxId, tagId, [], [.. await store.KnownAsync(inboxId, tagId, cancellationToken)], cancellationToken);

    // The same trouble every hour is one line, with its newest time.
    private static PlatformTagNote[] Notes(IReadOnlyList<PlatformTagNote> news, PlatformTagState before) =>
        [.. news.Concat(before.Notes).DistinctBy(n => (n.Code, n.TagId)).Take(PlatformTagState.MostNotes)];
}
