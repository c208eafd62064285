using System.Collections.Concurrent;
using Scrm.Bot.Channels;
using Scrm.Core.InboxChecks;

namespace Scrm.Bot.Gateway;

/// <summary>What this process saw of the platforms' calls and has not written down yet; the way of a call only touches memory.</summary>
internal sealed class WebhookMemory(TimeProvider time)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<string, WebhookNote> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _written = new(StringComparer.Ordinal);

    /// <summary>The platform checked our address.</summary>
    public void Verified(string inboxId, WebhookRequest request, WebhookAnswer answer)
    {
        // Strangers look at every address of the internet; only a call that is signed can tell anything.
        if (!request.Headers.ContainsKey(OwnCalls.Header) && request.Query.ContainsKey("signature"))
        {
            var now = time.GetUtcNow();
            Add(inboxId, answer.StatusCode switch
            {
                200 => new WebhookNote(VerifiedAt: now),
                401 => new WebhookNote(RefusedAt: now, RefusedWhy: "signature"),
                _ => new WebhookNote(RefusedAt: now, RefusedWhy: "incomplete"),
            });
        }
    }

    /// <summary>A genuine call.</summary>
    public void Heard(string inboxId) => Add(inboxId, new WebhookNote(HeardAt: time.GetUtcNow()));

    /// <summary>A call was turned away.</summary>
    public void Refused(string inboxId, WebhookRefusal refusal)
    {
        if (refusal.Code != WebhookRefusal.Other)
        {
            Add(inboxId, new WebhookNote(RefusedAt: time.GetUtcNow(), RefusedWhy: refusal.Code));
        }
    }

    /// <summary>Takes what should be written now: a busy inbox is written every few seconds, not with every call.</summary>
    public IReadOnlyDictionary<string, WebhookNote> Take()
    {
        var now = time.GetUtcNow();
        var due = new Dictionary<string, WebhookNote>();
        foreach (var inboxId in _seen.Keys.Where(id => !(_written.GetValueOrDefault(id) > now - Between)))
        {
            if (_seen.TryRemove(inboxId, out var note))
            {
                due[inboxId] = note;
                _written[inboxId] = now;
            }
        }

        return due;
    }

    private void Add(string inboxId, WebhookNote seen) => _seen.AddOrUpdate(inboxId, seen, (_, before) => before.With(seen));
}
