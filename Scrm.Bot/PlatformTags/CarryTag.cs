using Scrm.Core.Contacts;
using Scrm.Core.PlatformTags;
using Scrm.Core.Tagging;

namespace Scrm.Bot.PlatformTags;

/// <summary>
/// Carries the changes of one tag to the other side. What is done is noted at once, so a run that breaks off is gone on with; doing it
/// twice does no harm.
/// </summary>
internal sealed class CarryTag(IPlatformTagStore store, IContactStore contacts, ObservePlatformTag observe)
{
    public async Task HandleAsync(TagExchange exchange, PlatformTagPair pair, IReadOnlyList<TagHolder> ours, CancellationToken cancellationToken)
    {
        if (await TheirsAsync(exchange, pair, cancellationToken) is not { } theirs)
        {
            return;
        }

        var (inboxId, tagId) = (exchange.Inbox.Id, pair.TagId);
        var merge = PlatformTagMerge.Decide(ours, theirs, await store.KnownAsync(inboxId, tagId, cancellationToken));
        await store.RecordAsync(inboxId, tagId, merge.Agreed, merge.Forgotten, cancellationToken);
        exchange.Pushed += await SendAsync(exchange, pair, merge.Push, isPut: true, cancellationToken);
        exchange.TakenOff += await SendAsync(exchange, pair, merge.TakeOff, isPut: false, cancellationToken);
        foreach (var externalId in merge.Pull)
        {
            await PullAsync(exchange, tagId, externalId, cancellationToken);
        }

        foreach (var externalId in merge.Remove)
        {
            var contactId = ours.First(h => h.ExternalId == externalId).ContactId;
            await observe.HandleAsync(new PlatformTagRequest(contactId, tagId, inboxId, Has: false), cancellationToken);
            await store.RecordAsync(inboxId, tagId, [], [externalId], cancellationToken);
            exchange.Removed++;
        }
    }

    private static async Task<HashSet<string>?> TheirsAsync(TagExchange exchange, PlatformTagPair pair, CancellationToken cancellationToken)
    {
        var theirs = new HashSet<string>();
        string? from = null;
        do
        {
            var page = await exchange.AskAsync(pair.TagId, 0, (platform, inbox) => platform.HoldersAsync(inbox, pair.PlatformId, from, cancellationToken));
            if (!page.IsOk)
            {
                return null;
            }

            theirs.UnionWith(page.Value.ExternalIds);
            from = page.Value.Next;
        }
        while (from is not null);
        return theirs;
    }

    private async Task<int> SendAsync(
        TagExchange exchange, PlatformTagPair pair, IReadOnlyList<string> people, bool isPut, CancellationToken cancellationToken)
    {
        var done = 0;
        var batches = new Queue<IReadOnlyList<string>>(people.Chunk(exchange.Platform.Batch));
        while (batches.TryDequeue(out var batch) && !exchange.IsOver)
        {
            var sent = await exchange.AskAsync(pair.TagId, batch.Count, (platform, inbox) => isPut
                ? platform.PutAsync(inbox, pair.PlatformId, batch, cancellationToken)
                : platform.TakeOffAsync(inbox, pair.PlatformId, batch, cancellationToken));
            if (sent.IsOk)
            {
                await store.RecordAsync(exchange.Inbox.Id, pair.TagId, isPut ? batch : [], isPut ? [] : batch, cancellationToken);
                done += batch.Count;
            }
            else if (batch.Count > 1 && exchange.Platform.IsAboutPeople(sent.Fault))
            {
                // One of them is refused: halves find out who with few calls.
                batches.Enqueue([.. batch.Take(batch.Count / 2)]);
                batches.Enqueue([.. batch.Skip(batch.Count / 2)]);
            }
        }

        return done;
    }

    private async Task PullAsync(TagExchange exchange, string tagId, string externalId, CancellationToken cancellationToken)
    {
        // Followers who never wrote are nobody here yet; they are asked for again when they are.
        if (await contacts.FindAsync(exchange.Inbox.Id, externalId, cancellationToken) is not { } contact)
        {
            return;
        }

        var tags = await observe.HandleAsync(new PlatformTagRequest(contact.Id, tagId, exchange.Inbox.Id, Has: true), cancellationToken);
        if (!tags.IsOk)
        {
            return;
        }

        // Noted as known either way: where a colleague's decision stands against it, the next run takes it off there.
        await store.RecordAsync(exchange.Inbox.Id, tagId, [externalId], [], cancellationToken);
        if (tags.Value.Any(t => t.TagId == tagId))
        {
            exchange.Pulled++;
        }
        else
        {
            exchange.Note("keptOurs", "A colleague decided otherwise; the platform's tag is taken off again.", tagId, 1);
        }
    }
}
