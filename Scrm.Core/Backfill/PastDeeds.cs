using Scrm.Core.Clicks;
using Scrm.Core.Conversations;
using Scrm.Core.Orders;
using Scrm.Core.Signals;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Backfill;

/// <summary>
/// Reads the part of history that a rule is about, page after page: orders for rules on purchases; messages and then clicks for rules on
/// links, as a menu item that opens an address is a link too; messages for all others.
/// </summary>
public sealed class PastDeeds(
    IPastMessages messages, IConversationStore conversations, IOrderStore orders, IClickStore clicks, TimeProvider time)
{
    private const int AtOnce = 2_000;
    private static readonly Dictionary<string, IReadOnlyList<Message>> None = [];

    /// <summary>How much there is for a rule, messages up to a position.</summary>
    public async Task<long> CountAsync(TagRule rule, long upTo, CancellationToken cancellationToken) => rule.Source switch
    {
        TagSource.Purchase => await orders.CountAsync(cancellationToken),
        TagSource.Link => await messages.CountAsync(upTo, cancellationToken) + await clicks.CountAsync(cancellationToken),
        _ => await messages.CountAsync(upTo, cancellationToken),
    };

    /// <summary>The page after what the run has seen.</summary>
    internal Task<PastPage> NextAsync(BackfillJob job, SpokenSignals signals, CancellationToken cancellationToken) => job.Rule.Source switch
    {
        TagSource.Purchase => OrdersAsync(job, cancellationToken),
        TagSource.Link when job.Position >= job.UpTo => ClicksAsync(job, cancellationToken),
        _ => MessagesAsync(job, signals, cancellationToken),
    };

    private async Task<PastPage> MessagesAsync(BackfillJob job, SpokenSignals signals, CancellationToken cancellationToken)
    {
        var page = await messages.ReadAsync(job.Position, job.UpTo, AtOnce, cancellationToken);
        var earlier = signals.ReadsDialogue ? await EarlierLines.OfAsync(page, conversations, cancellationToken) : None;
        var isLast = page.Count < AtOnce;
        var next = Seen(job, page.Count, isLast && job.Rule.Source != TagSource.Link) with { Position = isLast ? job.UpTo : page[^1].Position };
        return new PastPage([.. PastSpeech.Of(page, earlier, signals)], next);
    }

    private async Task<PastPage> OrdersAsync(BackfillJob job, CancellationToken cancellationToken)
    {
        var page = await orders.PastAsync(job.LastOrderId, AtOnce, cancellationToken);
        var now = time.GetUtcNow();
        var next = Seen(job, page.Count, page.Count < AtOnce) with { LastOrderId = page.Count == 0 ? job.LastOrderId : page[^1].Id };
        return new PastPage([.. page.Select(o => new PastDeed(OrderRules.OccasionOf(o, o.ContactId!, now), OrderRules.TagSignalOf(o)))], next);
    }

    private async Task<PastPage> ClicksAsync(BackfillJob job, CancellationToken cancellationToken)
    {
        var page = await clicks.PastAsync(job.LastClick, AtOnce, cancellationToken);
        var next = Seen(job, page.Count, page.Count < AtOnce) with { LastClick = page.Count == 0 ? job.LastClick : page[^1].Position };
        return new PastPage(
            [
                .. page.Select(c => new PastDeed(
                    new TagOccasion(c.ContactId, c.Link.ConversationId, null, c.At, c.Id),
                    new TagSignal { Link = new LinkSignal(c.Link.Target, c.Link.Keys) })),
            ],
            next);
    }

    private static BackfillJob Seen(BackfillJob job, int count, bool isAll) =>
        job with { Seen = job.Seen + count, State = isAll ? BackfillState.Done : job.State };
}
