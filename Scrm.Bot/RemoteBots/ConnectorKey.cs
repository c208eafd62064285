using System.Security.Cryptography;
using Scrm.Core.Foundation;

namespace Scrm.Bot.RemoteBots;

/// <summary>The key tickets are made with: random, made once, the same for every process.</summary>
internal sealed class ConnectorKey(ISharedValues values, TimeProvider time)
{
    private const string Name = "remote-bot:connector-key";
    private byte[]? _key;

    public async Task<byte[]> GetAsync(CancellationToken cancellationToken)
    {
        if (_key is { } known)
        {
            return known;
        }

        var now = time.GetUtcNow();
        if (await values.GetAsync(Name, now, cancellationToken) is not { } stored)
        {
            await values.TrySaveAsync(Name, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), 0, null, now, cancellationToken);
            stored = await values.GetAsync(Name, now, cancellationToken) ?? throw new InvalidOperationException("The connector's key was not kept.");
        }

        return _key = Convert.FromBase64String(stored.Value);
    }
}
