using System.Text.Json;
using Scrm.Core.Foundation;

namespace Scrm.Core.InboxChecks;

/// <summary>What all gateways together know of the platforms' calls.</summary>
public sealed class WebhookNotes(ISharedValues values, TimeProvider time)
{
    private const int Tries = 3;

    /// <summary>The note of an inbox; empty when nothing is known.</summary>
    public async Task<WebhookNote> ReadAsync(string inboxId, CancellationToken cancellationToken) =>
        Read(await values.GetAsync(Key(inboxId), time.GetUtcNow(), cancellationToken));

    /// <summary>Adds what one gateway saw.</summary>
    public async Task AddAsync(string inboxId, WebhookNote seen, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var now = time.GetUtcNow();
            var before = await values.GetAsync(Key(inboxId), now, cancellationToken);
            var note = JsonSerializer.Serialize(Read(before).With(seen), InboxCheckJson.Default.WebhookNote);
            if (await values.TrySaveAsync(Key(inboxId), note, before?.Version ?? 0, null, now, cancellationToken) is not null)
            {
                return;
            }
        }
    }

    private static WebhookNote Read(SharedValue? value) =>
        value is null ? new WebhookNote() : JsonSerializer.Deserialize(value.Value, InboxCheckJson.Default.WebhookNote)!;

    private static string Key(string inboxId) => $"webhook-note:{inboxId}";
}
