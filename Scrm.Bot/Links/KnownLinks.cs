using System.Collections.Concurrent;
using Scrm.Core.Foundation;
using Scrm.Core.Links;

namespace Scrm.Bot.Links;

/// <summary>Where links lead; those opened lately are remembered, so that their people get there while the store is away.</summary>
internal sealed class KnownLinks(ILinkStore links, TimeProvider time)
{
    private const int Most = 10_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<string, LinkTarget> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _order = [];

    /// <summary>The target, or null when there is no such link.</summary>
    /// <exception cref="StoreUnavailableException">The store is away, and the link is not remembered.</exception>
    public async Task<LinkTarget?> FindAsync(string code, CancellationToken cancellationToken)
    {
        if (_seen.TryGetValue(code, out var known))
        {
            // A code leads to one place for ever.
            return known;
        }

        try
        {
            var found = await links.FindAsync(code, cancellationToken).WaitAsync(Patience, time, cancellationToken);
            if (found is not null)
            {
                Remember(found);
            }

            return found;
        }
        catch (TimeoutException late)
        {
            throw new StoreUnavailableException("The store does not answer in time.", late);
        }
    }

    private void Remember(LinkTarget target)
    {
        // A campaign's link may be changed by staff; a person's never is.
        if (target.Link is not null && _seen.TryAdd(target.Code, target))
        {
            _order.Enqueue(target.Code);
            while (_seen.Count > Most && _order.TryDequeue(out var oldest))
            {
                _seen.TryRemove(oldest, out _);
            }
        }
    }
}
