using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace Scrm.Storage.Redis;

/// <summary>Those who watch over the servers and know which is the primary.</summary>
/// <param name="sentinels">Where they are.</param>
/// <param name="ask">Asks one; null when it does not know.</param>
internal sealed class Sentinels(IReadOnlyList<EndPoint> sentinels, Func<EndPoint, CancellationToken, Task<EndPoint?>> ask)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Where most of those who answer say the primary is: one that was cut off still names the old one. When they are divided the known
    /// one stays. Null when none knows.
    /// </summary>
    public async Task<EndPoint?> PrimaryAsync(EndPoint? known, CancellationToken cancellationToken)
    {
        var answers = await Task.WhenAll(sentinels.Select(sentinel => AskAsync(sentinel, cancellationToken)));
        return answers.OfType<EndPoint>()
            .GroupBy(answer => answer)
            .OrderByDescending(said => said.Count())
            .ThenByDescending(said => said.Key.Equals(known))
            .FirstOrDefault()?.Key;
    }

    private async Task<EndPoint?> AskAsync(EndPoint sentinel, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            return await ask(sentinel, patience.Token);
        }
        catch (Exception failure) when (failure is SocketException or IOException or AuthenticationException
            || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }
}
