using System.Globalization;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;
using Scrm.Core.Foundation;

namespace Scrm.Bot.BotBuilder;

/// <summary>Bots' state in our store: an item's eTag is its version, so a write that goes by an old one is refused.</summary>
internal sealed class ScrmBotStorage(ISharedValues values, TimeProvider time) : IStorage
{
    private const string Prefix = "bot-state:";
    private const string Tag = "eTag";
    private const string Any = "*";
    private const int Tries = 20;

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Dictionary<string, object> found = [];
        foreach (var key in keys)
        {
            if (await values.GetAsync(Prefix + key, time.GetUtcNow(), cancellationToken) is { } stored)
            {
                var item = JObject.Parse(stored.Value);
                item[Tag] = stored.Version.ToString(CultureInfo.InvariantCulture);
                found[key] = item;
            }
        }

        return found;
    }

    /// <inheritdoc/>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, change) in changes)
        {
            var item = JObject.FromObject(change);
            var tag = item.Value<string>(Tag);
            item.Remove(Tag);
            await WriteAsync(key, item.ToString(Newtonsoft.Json.Formatting.None), tag, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            var now = time.GetUtcNow();
            if (await values.GetAsync(Prefix + key, now, cancellationToken) is { } stored)
            {
                await values.TrySaveAsync(Prefix + key, "", stored.Version, now, now, cancellationToken);
            }
        }
    }

    private async Task WriteAsync(string key, string text, string? tag, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var now = time.GetUtcNow();
            var expected = tag is null or Any
                ? (await values.GetAsync(Prefix + key, now, cancellationToken))?.Version ?? 0
                : long.Parse(tag, CultureInfo.InvariantCulture);
            if (await values.TrySaveAsync(Prefix + key, text, expected, null, now, cancellationToken) is not null)
            {
                return;
            }

            if (tag is not (null or Any))
            {
                break;
            }
        }

        throw new InvalidOperationException("The item was changed by somebody else.");
    }
}
