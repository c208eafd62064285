using System.Globalization;
using Scrm.Core.Foundation;

namespace Scrm.Core.PlatformTags;

/// <summary>How a person at the console asks the gateway for an exchange now: by a shared value with the time of asking.</summary>
public static class PlatformTagAsk
{
    private static readonly TimeSpan Waits = TimeSpan.FromHours(1);

    /// <summary>Asks.</summary>
    public static async Task AskAsync(ISharedValues values, string inboxId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = await values.GetAsync(Key(inboxId), now, cancellationToken);
        await values.TrySaveAsync(Key(inboxId), now.ToString("O", CultureInfo.InvariantCulture), before?.Version ?? 0, now + Waits, now, cancellationToken);
    }

    /// <summary>True when somebody asked after the last exchange.</summary>
    public static async Task<bool> IsWaitingAsync(
        ISharedValues values, string inboxId, DateTimeOffset last, DateTimeOffset now, CancellationToken cancellationToken) =>
        await values.GetAsync(Key(inboxId), now, cancellationToken) is { } asked
        && DateTimeOffset.TryParse(asked.Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var at)
        && at > last;

    private static string Key(string inboxId) => $"platform-tags:ask:{inboxId}";
}
