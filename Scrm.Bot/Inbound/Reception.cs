using Scrm.Bot.Channels;

namespace Scrm.Bot.Inbound;

/// <summary>What a platform's call is answered with.</summary>
/// <param name="Answer">Exactly what goes out.</param>
/// <param name="Passive">The reply the answer carries, to be confirmed once written; null: none.</param>
internal sealed record Reception(WebhookAnswer Answer, PassiveHandOver? Passive = null);

/// <summary>A reply that travels in a response.</summary>
/// <param name="InboxId">Where.</param>
/// <param name="MessageId">The message.</param>
/// <param name="BegunAt">Timestamp of the call, by the clock that runs on while the process stands still.</param>
internal sealed record PassiveHandOver(string InboxId, string MessageId, long BegunAt)
{
    // Platforms hang up after 5 s, and their clock began before ours.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4.5);

    /// <summary>True: the platform has hung up by now, so a response written now was written to nobody, whatever the socket says.</summary>
    public bool IsLate(TimeProvider time) => time.GetElapsedTime(BegunAt) > Patience;
}
